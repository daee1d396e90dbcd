import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(10) * 10
print(a[[1, 3, 3, -1]], a[np.array([[0, 1], [2, 3]])], a[[]], a[np.array([], dtype=int)], a[(np.array([1, 2]),)])
m = np.arange(12).reshape(3, 4)
print(m[[0, 2]], m[[0, 2], [1, 3]], m[[[0], [2]], [1, 3]], m[:, [3, 0]], m[1, [3, 0]], m[[2, 1], 0])
print(m[[0, 1], :2], m[[True, False, True]], m[[0, 2]][:, [1, 3]], m[[-1, -2], ::2], m[..., [0, 0]])
t = np.arange(24).reshape(2, 3, 4)
print(t[[0, 1], :, [1, 2]].shape, t[:, [0, 1], [1, 2]].shape, t[0, :, [1, 2]].shape, t[[0, 1], 1, :].shape, t[:, 0, [1, 2]].shape)
print(t[[0, 1], :, [1, 2]], t[0, :, [1, 2]])
print(t[[[0, 1]], [[1], [2]], 3], t[None, [0], :, 0].shape, t[[0], None, [1]].shape, m[np.uint8(1)], m[np.array(1)])
attempt(lambda: a[[10]])
attempt(lambda: a[[-11]])
attempt(lambda: m[[0, 1], [0, 1, 2]])
attempt(lambda: m[[0, 3]])
attempt(lambda: m[:, [4]])
attempt(lambda: a[[1.0]])
attempt(lambda: a[np.array([0.0])])
attempt(lambda: a[['a']])
attempt(lambda: m[[0], [0], [0]])
