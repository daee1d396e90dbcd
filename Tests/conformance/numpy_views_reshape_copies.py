import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(24).reshape(2, 3, 4)
f = a.transpose(2, 0, 1)
g = f.reshape(-1)
g[0] = 99
print(a[0, 0, 0], g[0], f.shape, f.strides, g.strides)
h = a.reshape(6, 4)
h[0, 0] = 77
print(a[0, 0, 0], a.swapaxes(0, 2).shape, a.swapaxes(0, 2).strides)
v = a.ravel()
v[1] = 55
w = a.T.ravel()
w[1] = 44
print(a[0, 0], a[1, 0, 0])
e = np.expand_dims(a, 1)
e[0, 0, 0, 2] = 33
s = e.squeeze()
s[0, 0, 3] = 22
print(a[0, 0], e.shape, s.shape, a.flatten().shape)
flat = a.flatten()
flat[:] = 0
print(a.sum(), a[:, 1:].reshape(-1)[:5], a[:, ::2].reshape(4, -1))
b = np.asarray(a)
c = np.array(a)
b[0, 0, 0] = 1
print(b is a, c is a, a[0, 0, 0], c[0, 0, 0], np.array(a, copy=False) is a)
attempt(lambda: a.reshape(5, 5))
attempt(lambda: a.reshape(-1, -1))
attempt(lambda: a.reshape(7, -1))
attempt(lambda: a.reshape(2, 3, 4, 0))
attempt(lambda: a.transpose(0, 1))
attempt(lambda: a.transpose(0, 0, 1))
attempt(lambda: a.swapaxes(0, 3))
attempt(lambda: a.squeeze(0))
