import numpy as np
a = np.array([1.5, 2.5])
m = np.arange(6).reshape(3, 2)
for x in a:
    print(x, repr(x))
for row in m:
    print(row, row.sum())
for i, row in enumerate(m):
    for j, v in enumerate(row):
        if v % 2:
            print(i, j, v)
x, y = a
print(x, y)
(p, q), *rest = m
print(p, q, rest)
print(list(zip(a, m)), [v * 2 for v in a], {int(v) for v in m[0]})
print(sum(a), max(m[1]), min(a), sorted(np.array([3, 1, 2])), list(reversed(np.array([1, 2]))))
print(sum(m), list(map(int, a)), [*a], dict(zip(m[0], m[1])))
print(any(a > 2), all(a > 2), list(filter(lambda v: v > 2, a)))
for row in m:
    row[0] = 0
print(m)
print(list(np.zeros((0, 2))), [r.shape for r in np.zeros((2, 0))])
try:
    for v in np.array(5):
        pass
except TypeError as e:
    print(e)
try:
    list(np.float64(3))
except TypeError as e:
    print(e)
it = iter(np.arange(3))
print(next(it), next(it))
print(dict(enumerate(np.array([10, 20]))))
