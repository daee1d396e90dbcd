import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([-1, 0, 1, 2**62])
f = np.array([-1.0, -0.0, 1.5, np.nan])
print(a < f, a <= f, a == f, a != f, a > f, a >= f)
print(f == f, f != f, f < np.inf, np.nan == f, -0.0 == f)
print(np.array([2**63], dtype='uint64') > np.array([-1]), np.array([2**64 - 1], dtype='uint64') == 2**64 - 1)
print(np.uint8(200) == -56, np.uint8(200) < -1, np.uint8(200) < 10**30, np.int8(1) > -10**30, np.array([1, 2], dtype='int8') < 1000)
print(np.array([1, 2, 3]) == [1, 5, 3], np.array([[1], [2]]) == np.array([1, 2]), np.array([1, 2]) == (1, 2))
print(np.array([1]) == 'a', np.array([1, 2]) != None, np.array([True, False]) < True, np.array(['1' == 1]))
print(np.equal(3, 3.0), np.not_equal([1, 2], 1), np.less(1, [0, 1, 2]), np.greater_equal(1, [0, 1, 2]))
attempt(lambda: np.arange(3) == np.arange(4))
attempt(lambda: bool(np.arange(2) == np.arange(2)))
attempt(lambda: np.arange(3) < {})
attempt(lambda: 1 if np.array([]) else 2)
attempt(lambda: 1 < np.arange(3) < 2)
print(2 in np.arange(3), 5 in np.arange(3), np.nan in np.array([np.nan]), 1.0 in np.array([[1, 2]]))
