import numpy as np
a = np.arange(3)
c = np.arange(2)[:, None]
print(a + c, (a + c).shape, a * c, c - a)
print(np.zeros((2, 3)) + [1, 2, 3], np.zeros((2, 1)) + np.zeros((1, 3)), np.ones((2, 3, 4)).sum(axis=0) + np.arange(4))
print((np.zeros((4, 1, 3)) + np.zeros((2, 1))).shape, (np.zeros((0, 3)) + np.ones(3)).shape, (np.ones((1, 1)) + 5).shape)
m = np.arange(6.0).reshape(2, 3)
print(m - m.mean(axis=0), m - m.mean(axis=1, keepdims=True), m / m.sum())
print((m - m.mean()) / m.std())
print(np.maximum(a, c), np.where(a > c, a, c), np.equal(a, c))
for f in [lambda: a + np.zeros(4), lambda: np.zeros((2, 3)) * np.zeros((3, 2)), lambda: np.zeros((2, 3)) == np.zeros((2, 4)), lambda: np.where([True, False], a, 0), lambda: np.maximum(a, [1, 2]), lambda: [1, 2] - a]:
    try:
        print(f())
    except ValueError as e:
        print(e)
flat = np.arange(12.0).reshape(3, 4)
mean = flat[:2].mean(axis=0)
print(((flat - mean) ** 2).sum(axis=1))
