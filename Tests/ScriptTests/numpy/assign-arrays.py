import numpy as np
a = np.arange(8)
a[a > 4] = 0
print(a)
a[[0, 1]] = [10, 20]
a[[2, 2]] = [1, 2]
print(a)
m = np.arange(12).reshape(3, 4)
m[m % 2 == 0] = -1
print(m)
m[:, [0, 3]] = 7
m[[0, 1], [1, 2]] = [100, 200]
print(m)
m[m == 7] = np.arange(6)
print(m)
m[np.array([True, False, True])] = 5
print(m)
m[1, [0, 1]] += 10
m[m > 50] -= 50
print(m)
b = np.zeros((2, 3))
b[:, 1] += 2
b[0] *= 5
b[b == 0] = np.nan
print(b)
c = np.arange(5)
c[1:] = c[:-1]
print(c)
c[::-1] = c
print(c)
d = np.zeros(3)
d[[True, False, True]] = [1, 2]
print(d)
counts = np.zeros(4, dtype=int)
for k in [1, 3, 3, 1, 1]:
    counts[k] += 1
print(counts)
