import numpy as np
a = np.array([True, False, True])
b = np.array([True, True, False])
i = np.array([0, 1, 2])
print(a & b, a | b, a ^ b, ~a, a & True, False | b)
print(np.logical_and(a, b), np.logical_or(i, 0), np.logical_xor(a, b), np.logical_not(i))
print(i & 1, i | 4, i ^ 3, ~i, i << 2, np.array([8, 9]) >> 1, 6 & i)
print(np.bitwise_and(i, 1), np.bitwise_or(i, 1), np.bitwise_xor(i, 1), np.invert(i), np.left_shift(1, i), np.right_shift(8, i))
print(a + b, a * b, a.sum(), a.mean(), a.any(), a.all(), np.any([0, 0]), np.all([]), np.any([]))
print((i > 0) & (i < 2), ~(i > 0), (i > 0).astype(int), np.count_nonzero(i), np.count_nonzero(a))
print(a.astype(np.uint8), a * 5, a / 2, -i, a.max(), a.min(), a.argmax())
for f in [lambda: a - b, lambda: -a, lambda: np.array([1.5]) & 1, lambda: ~np.array([1.5]), lambda: np.array([1.5]) << 1]:
    try:
        print(f())
    except TypeError as e:
        print(e)
m = np.array([[True, False], [True, True]])
print(m.any(axis=0), m.all(axis=1), m.all(), np.any(m, axis=1, keepdims=True), m.sum(axis=0))
