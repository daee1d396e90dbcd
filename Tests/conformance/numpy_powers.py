import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


print(np.array([2, 3, -2]) ** 3, np.array([2.0, -3.0]) ** 2, np.array([4.0, 9.0]) ** 0.5, np.array([2.0, 4.0]) ** -1, np.array([1, 2]) ** 2.0, 2 ** np.arange(5), 2.0 ** np.arange(3), (-2) ** np.arange(4))
print(np.array([2], dtype='int8') ** np.arange(8, dtype='int8'), np.array([10]) ** np.array([18, 19, 20]), np.array([3], dtype='uint8') ** 6, np.array([True, False]) ** 2, np.array([0, 1]) ** 0, np.array([0.0, np.nan, np.inf]) ** 0, 1 ** np.array([np.nan]), np.int64(3) ** 2, np.float64(2) ** 3, np.uint8(2) ** np.uint8(9))
print(np.array([-8.0]) ** (1 / 3), np.array([-8.0]) ** 3.0, np.array([np.inf, -np.inf]) ** -1, np.array([np.inf, -np.inf]) ** 2, np.array([0.0, -0.0]) ** -1, np.array([2, 3], dtype='float32') ** 2, (np.array([2], dtype='float32') ** 2.0).dtype, (np.array([2], dtype='int8') ** 2.0).dtype, (np.array([2], dtype='int8') ** np.float32(2)).dtype)
a = np.array([1, 2, 3])
a **= 2
f = np.array([1.0, 4.0])
f **= 0.5
print(a, f, a ** np.array([[1], [2]]), np.power(a, 2), pow(a, 2), pow(np.int64(2), 10))
for work in [lambda: a ** -1, lambda: a ** np.array([1, -1, 1]), lambda: 2 ** np.array([-1]), lambda: np.int8(2) ** -1, lambda: 2 ** np.int64(-1), lambda: 2.0 ** np.int64(-1), lambda: a ** [1, 2], lambda: a ** 'x', lambda: np.array([2], dtype='uint8') ** 256]:
    attempt(work)
