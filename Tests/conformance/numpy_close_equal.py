import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([1.0, 2.0, np.nan, np.inf])
print(np.isclose(a, a), np.isclose(a, a, equal_nan=True), np.isclose([1, 1.0001], 1, rtol=1e-3), np.isclose(1e-9, 0), np.isclose(1e-7, 0), np.isclose(1, 1.00001), np.isclose([1e10, 1e-7], [1.00001e10, 1e-8]), np.isclose(np.inf, -np.inf), np.isclose([], []))
print(np.allclose([1, 2], [1, 2 + 1e-9]), np.allclose(a, a), np.allclose(a, a, equal_nan=True), np.allclose([1, 2], [[1, 2], [1, 2.1]]), np.allclose(1, 1.1, atol=0.2), np.allclose([], []), np.allclose(True, 1), np.allclose(0.1 + 0.2, 0.3))
print(np.array_equal([1, 2], [1, 2]), np.array_equal([1, 2], [1, 2, 3]), np.array_equal([1, 2], [[1, 2]]), np.array_equal(1, 1.0), np.array_equal([np.nan], [np.nan]), np.array_equal(np.array([1], dtype='int8'), np.array([1.0])), np.array_equal([], []), np.array_equal([True], [1]))
print(repr(np.isclose(1, 1)), type(np.allclose(1, 1)), type(np.array_equal(1, 1)), np.isclose(np.float32(0.1), 0.1), np.isclose(5, [5, 6]))
attempt(lambda: np.isclose([1, 2], [1, 2, 3]))
attempt(lambda: np.allclose([1, 2], [1, 2, 3]))
