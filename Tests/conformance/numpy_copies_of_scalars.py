import numpy as np

a = np.arange(3)
x = a[0]
a[0] = 9
print(x, a, a[1] is a[1], x + 0 is x if False else '')
y = a[1:2]
a[1] = 8
print(y, a)
z = a.max()
a[:] = 0
print(z, a, a.sum(), a.copy() is a)
total = np.int64(0)
for v in [1, 2, 3]:
    total += v
print(total, type(total))
f = np.float32(0)
for v in [0.1] * 10:
    f += v
print(f, repr(f), type(f))
c = np.uint8(250)
for _ in range(10):
    c = c + np.uint8(1)
print(repr(c))
l = [np.int64(1)] * 3
l[0] += 1
print(l, sum(l), np.array(l), max(l), sorted(l, reverse=True), l.index(2), l.count(1), 2 in l, {1: 'a'}[np.int64(1)], {np.int64(1): 'b'}[1], {1, np.int64(1), 1.0, np.float64(1)})
