import numpy as np
a = np.array([1, 2, 3])
m = np.array([[1, 2], [3, 4]])
print(2 in a, 5 in a, 2.0 in a, 4 in m, None in a, 'a' in a, np.int64(3) in a)
print(np.int64(2) in [1, 2], np.float64(1) in {1: 'x'}, 3 in set(a), np.int64(1) in range(3), 2 not in a)
print([1, 2] in m, [1, 5] in m)
print(np.int64(2) == 2, np.float64(2) == 2, {1: 'a'}[np.int64(1)], {np.int64(1): 'b'}[1], {np.float64(0.5): 'c'}[0.5])
print(hash(np.int64(5)) == hash(5), hash(np.float64(0.5)) == hash(0.5), hash(np.float32(0.5)), hash(np.int64(-1)), hash(np.True_))
d = {}
for v in np.array([1, 2, 1, 1]):
    d[v] = d.get(v, 0) + 1
print(d, d[1], sorted(d))
print([3, 1, 2].index(np.int64(1)), [1, 1, 2].count(np.float64(1)))
try:
    {a: 1}
except TypeError as e:
    print(e)
print(len({np.int64(1), 1, 1.0, np.float32(1)}))
