import numpy as np

a = np.arange(12)
b = a[2:9:2]
b[0] = 100
c = a[::-1]
c[0] = -1
d = a[3:3]
e = a[-4:]
e += 1000
print(a, b, c, d, d.shape)
m = np.arange(12).reshape(3, 4)
row, column, block = m[1], m[:, 1], m[1:, 2:]
row[0] = 50
column[2] = 60
block[...] = 70
print(m, row, column)
t = m.T
t[0, 2] = 80
r = m.reshape(-1)
r[1] = 90
print(m, t[0], r[:3])
n = m[:, None, :]
n[0, 0, 0] = -5
s = m[::-1, ::-1]
s[0, 0] = -6
print(m, n.shape, s.strides, t.strides, m[::2, ::2].strides)
copy = m.copy()
copy[0] = 0
print(m[0], copy[0], m[0:1].squeeze(), m.ravel()[:2])
x = m[[0, 1]]
x[0] = 0
print(m[0], x[0])
