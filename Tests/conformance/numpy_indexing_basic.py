import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(24).reshape(2, 3, 4)
print(a[1], a[-1, -1], a[0, 1, 2], a[..., 0], a[0, ..., 1], a[:, 1], a[:, :, -1])
print(a[1:, :2, ::3], a[:, ::-1, 1], a[..., None].shape, a[None].shape, a[:, None, :, None].shape)
print(a[0][1][2], a[0, 0:0].shape, a[5:].shape, a[:, 9:, :].shape, a[()].shape, a[...].shape)
print(repr(a[1, 2, 3]), repr(a[1, 2, 3, ...]), repr(a[1, 2, 3, None]), type(a[0, 0, 0]), type(a[0, 0]))
attempt(lambda: a[2])
attempt(lambda: a[0, 3])
attempt(lambda: a[0, 0, -5])
attempt(lambda: a[0, 0, 0, 0])
attempt(lambda: a['a'])
attempt(lambda: a[1.0])
attempt(lambda: a[..., ...])
attempt(lambda: a[::0])
attempt(lambda: a[{}])
attempt(lambda: a[0:'a'])
attempt(lambda: a[10**30])
attempt(lambda: np.array(5)[0])
attempt(lambda: np.float64(5)[0])
attempt(lambda: np.array(5)[()])
attempt(lambda: np.array(5)[...])
attempt(lambda: np.array(5)[None])
