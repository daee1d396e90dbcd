import numpy as np
np.random.seed(0)
print(np.random.permutation(10))
print(np.random.permutation(270)[:10], np.random.permutation(3))
print(np.random.permutation([10, 20, 30]), np.random.permutation(np.arange(6).reshape(3, 2)), np.random.permutation((1, 2, 3)))
a = np.arange(10)
np.random.shuffle(a)
print(a)
m = np.arange(8).reshape(4, 2)
np.random.shuffle(m)
print(m)
names = ['a', 'b', 'c', 'd']
print(np.random.shuffle(names), names)
np.random.seed(1)
print(np.random.choice(5), np.random.choice(5, 3), np.random.choice(5, 3, replace=False), np.random.choice([10, 20, 30], size=(2, 2)))
print(repr(np.random.choice([1.5, 2.5])), repr(np.random.choice(np.array([7], np.uint8))), type(np.random.choice(5)).__name__)
print(np.random.choice(3, 6, p=[0.1, 0.2, 0.7]), np.random.choice(5, 2, replace=False, p=[0.2] * 5), np.random.choice(100, size=5, replace=False))
for f in [lambda: np.random.choice(3, 5, replace=False), lambda: np.random.choice(0), lambda: np.random.choice([]), lambda: np.random.choice([[1, 2]]), lambda: np.random.choice(3, p=[0.5, 0.5]), lambda: np.random.choice(2, p=[0.5, 0.6]), lambda: np.random.permutation('abc'), lambda: np.random.shuffle(5)]:
    try:
        print(f())
    except (ValueError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
np.random.seed(7)
x = np.arange(12).reshape(6, 2)
order = np.random.permutation(len(x))
print(order, x[order][:3], x[order[:2]])
