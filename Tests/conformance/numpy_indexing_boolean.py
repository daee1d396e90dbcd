import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(6) - 2
print(a[a > 0], a[a > 100], a[[True, False] * 3], a[~(a > 0)], a[(a > -1) & (a < 3)], a[a != a])
m = np.arange(12).reshape(3, 4)
print(m[m % 2 == 0], m[np.array([True, False, True])], m[:, np.array([True, False, False, True])], m[m.sum(axis=1) > 10, 1])
print(m[np.array([True, False, True]), [1, 2]], m[[0, 1]][:, m[0] > 1], m[m > 5].reshape(2, -1), m[m > 50].shape)
print(a[True].shape, a[False].shape, m[None, m > 9], m[True, 0], np.array(3)[True], np.array(3)[np.array(False)])
t = np.arange(8).reshape(2, 2, 2)
print(t[t > 3], t[np.array([[True, False], [False, True]])], t[np.array([False, True])], t[..., np.array([True, False])])
attempt(lambda: a[[True, False]])
attempt(lambda: m[np.array([True, False, True, True])])
attempt(lambda: m[:, np.array([True, False, True])])
attempt(lambda: m[np.ones((4, 3), dtype=bool)])
attempt(lambda: m[np.array([True, False, True]), np.array([True, True, True, False])])
attempt(lambda: m[m > 3, 0])
attempt(lambda: a[a > 0, a > 0])
