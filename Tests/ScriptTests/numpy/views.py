import numpy as np
a = np.arange(12)
m = a.reshape(3, 4)
m[0, 0] = 100
row = m[1]
row[:] = -1
col = m[:, 2]
col += 5
print(a)
print(m.T[2, 0], m.T.shape)
m.T[3] = 0
print(m)
s = a[::3]
s *= 2
print(a, s)
r = a[::-1]
r[0] = 55
print(a[-1])
f = a[[0, 1]]
f[:] = 0
print(a[:2], f)
k = a[a > 50]
k[:] = 0
print(a)
sq = np.zeros((1, 3)).squeeze()
sq[0] = 1
e = np.expand_dims(a, 0)
e[0, 1] = 42
print(a[1], e.shape, sq)
t = np.arange(6).reshape(2, 3).swapaxes(0, 1)
print(t, t.reshape(2, 3), t.ravel())
def zero_first(x):
    x[0] = 0
zero_first(a)
print(a[0])
