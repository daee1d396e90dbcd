import numpy as np
fib = np.array([[1, 1], [1, 0]])
result = np.eye(2, dtype=int)
for k in range(10):
    result = result @ fib
    print(k + 1, result[0, 1], result.tolist())
transition = np.array([[0.9, 0.1], [0.5, 0.5]])
state = np.array([1.0, 0.0])
for day in range(5):
    state = state @ transition
    print(day, state, state.sum())
power = transition.copy()
for _ in range(6):
    power = power @ power
print(power)
a = np.array([[2.0, 1.0], [1.0, 3.0]])
v = np.array([1.0, 0.0])
for _ in range(50):
    v = a @ v
    v = v / np.sqrt((v ** 2).sum())
print(np.round(v @ a @ v, 9), np.round(np.abs(v), 9))
