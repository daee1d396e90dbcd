import numpy as np
print(np.linspace(0, 1, 5))
print(np.linspace(0, 1, 4, endpoint=False))
print(np.linspace(2, 1000, 7))
print(np.linspace(5, 5, 3), np.linspace(0, 1, 1), np.linspace(0, 1, 0))
x, step = np.linspace(0, 2, 9, retstep=True)
print(x, step)
print(np.linspace(0, 10, 5, dtype=int))
print(np.linspace(1, 0, 3))
print(np.linspace(-1, 1).shape)
print(np.linspace(0, 1, 3).tolist())
try:
    np.linspace(0, 1, -1)
except ValueError as e:
    print(e)
try:
    np.linspace(0, 1, 2.5)
except TypeError as e:
    print(e)
