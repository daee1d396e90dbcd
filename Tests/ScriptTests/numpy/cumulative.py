import numpy as np
a = np.array([[1, 2, 3], [4, 5, 6]])
print(np.cumsum([1, 2, 3]), a.cumsum(), a.cumsum(axis=0), a.cumsum(axis=1), np.cumsum([0.1] * 5), np.cumsum(5))
print(np.cumsum(np.uint8([200, 100])), np.cumsum([True, True]), np.cumsum(np.uint8([200, 100]), dtype=np.uint8), np.cumsum(a, dtype=float))
print(np.diff([1, 4, 9, 16]), np.diff([1, 4, 9, 16], n=2), np.diff(a), np.diff(a, axis=0), np.diff([True, False, False]), np.diff([5]))
print(np.diff(np.uint8([5, 3])), np.diff([1.5, 1.0]), np.diff(np.cumsum([3, 1, 2])))
try:
    np.diff(5)
except ValueError as e:
    print(e)
try:
    a.cumsum(axis=2)
except ValueError as e:
    print(e)
