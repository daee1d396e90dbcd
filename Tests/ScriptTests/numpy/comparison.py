import numpy as np
a = np.array([1, 2, 3])
print(a == 2, a != 2, a < 2, a <= 2, a > 2, a >= 2, 2 < a, 2 == a)
print(a == [1, 5, 3], a == np.array([1.0, 2.5, 3.0]), (a == a).all(), a == None, a != None, a == 'x', a != 'x')
print(a < np.array([[2], [3]]), a == a[:, None])
print(np.array([True, False]) == 1, np.array([0.5]) > 0, np.array([np.nan]) == np.nan, np.array([1, 2], np.uint8) == 300)
print(np.array([2**63], np.uint64) > np.array([-1]), np.array([1]) < 2**70, np.array([2**53 + 1]) == 2.0**53)
print(np.equal(a, 2), np.not_equal(a, 2), np.less(a, 2), np.less_equal(a, 2), np.greater(a, 2), np.greater_equal(a, 2))
print(np.array_equal(a, [1, 2, 3]), np.array_equal(a, [1, 2]), np.array_equal([], []), np.allclose([0.1 + 0.2], [0.3]), np.isclose([1, 1.1], 1))
print(np.allclose(a, a + 1e-9), np.allclose([np.nan], [np.nan]), np.allclose([np.nan], [np.nan], equal_nan=True), np.isclose(np.inf, np.inf))
try:
    a == np.array([1, 2])
except ValueError as e:
    print(e)
try:
    a < 'x'
except TypeError as e:
    print(e)
print(a.max() == 3, a[0] == 1, np.float64(1) == None, np.int64(1) == 'a', 3 != a[2])
