import numpy as np
y = np.array([3, 1, 3, 0, 1, 3])
print(np.unique(y), np.unique(y, return_counts=True), np.unique([[1, 2], [2, 1]]), np.unique([2.5, 1.5, 2.5]), np.unique([True, True]))
values, counts = np.unique(y, return_counts=True)
for v, c in zip(values, counts):
    print(v, c)
print(dict(zip(values.tolist(), counts.tolist())))
u, first, inverse = np.unique(y, return_index=True, return_inverse=True)
print(u, first, inverse, u[inverse])
print(np.bincount(y), np.bincount(y, minlength=6), np.bincount([0, 1, 1], weights=[0.5, 1, 2]), np.bincount([]), np.bincount(np.uint8([2, 2])))
print(np.count_nonzero(y), np.count_nonzero(y == 3), np.count_nonzero([[1, 0], [1, 1]], axis=0), (y == 3).sum())
print(np.histogram([1, 2, 2, 3, 5], bins=4), np.histogram([1, 2, 2, 3], bins=[0, 2, 4]), np.histogram([0.1, 0.9], bins=2, range=(0, 1)), np.histogram([1, 2, 3]))
h, edges = np.histogram(np.random.RandomState(0).randn(100), bins=5)
print(h, edges, h.sum())
print(np.histogram([1, 2, 2, 5], bins=2, density=True), np.histogram([], bins=3), np.histogram([3, 3], bins=2))
for f in [lambda: np.bincount([-1]), lambda: np.bincount(np.array([1.5])), lambda: np.bincount(np.array([[1]])), lambda: np.histogram([1], bins=0), lambda: np.histogram([1], range=(2, 1)), lambda: np.histogram([1], bins=[2, 1])]:
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(e)
