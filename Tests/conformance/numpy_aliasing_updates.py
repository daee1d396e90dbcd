import numpy as np

a = np.arange(8)
a[1:] += a[:-1]
print(a)
a = np.arange(8)
a[:-1] += a[1:]
print(a)
a = np.arange(8)
a[::2] = a[1::2]
print(a)
a = np.arange(8)
a[:] = a[::-1]
print(a)
a = np.arange(8)
a[2:] = a[:-2]
print(a)
m = np.arange(9).reshape(3, 3)
m += m.T
print(m)
m -= m[0]
print(m)
m[:] = m[:, ::-1]
print(m)
m *= m[:, :1]
print(m)
b = a
b += 1
print(a is b, a)
b = b + 1
print(a is b, a, b)
x = y = np.zeros(2)
x += [1, 2]
print(y)
l = [np.arange(3)] * 2
l[0] += 1
print(l)
