import numpy as np
a = np.arange(10)
m = np.arange(12).reshape(3, 4)
y = np.array([0, 1, 2, 1, 0])
x = np.arange(10).reshape(5, 2)
print(a[a > 5], a[(a > 2) & (a < 7)], a[~(a > 2)], a[(a < 2) | (a > 7)])
print(m[m % 2 == 0], m[m > 100], m[m[:, 0] > 0], m[:, m[0] > 1])
print(x[y == 1], x[y == 5].shape)
for k in range(3):
    print(k, x[y == k].sum(), (y == k).sum())
print(a[[True, False] * 5])
print(m[np.array([True, False, True])], m[np.array([True, False, True]), 1])
print(m[np.array([True, False, True]), :2], m[[True, False, True]][:, [True, False, True, False]])
mask = np.zeros(10, dtype=bool)
mask[[1, 3]] = True
print(a[mask], mask, mask.sum(), mask.any(), a[~mask])
print(a[True].shape, a[False].shape, a[a == 3][0])
words = np.array([5, 7, 5, 9])
print(words[words != 5], (words == 5).nonzero())
