import numpy as np
a = np.array([1, 2, 3])
b = a
c = a.copy()
d = np.array(a)
e = np.asarray(a)
b[0] = 10
print(a, b, c, d, e, e is a)
f = np.asarray(a, dtype=float)
f[1] = -1
print(a, f)
g = np.copy(a)
g[:] = 0
print(a, g)
h = a.astype(np.int64)
h[2] = 99
k = a.astype(np.int64, copy=False)
k[2] = 77
print(a, h)
print(np.array([[1, 2], [3, 4]]).flatten(), np.array([[1, 2], [3, 4]]).ravel())
m = np.arange(6).reshape(2, 3)
r = m.ravel()
r[0] = 100
fl = m.flatten()
fl[1] = 200
print(m)
