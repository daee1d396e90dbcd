import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([[1, 2], [3, 4]], dtype='uint8')
print(a.tolist(), np.array([1.5, -0.0, np.nan]).tolist(), np.array([True, False]).tolist(), np.array(5).tolist(), np.array([2**64 - 1], dtype='uint64').tolist(), np.array([0.1], dtype='float32').tolist())
print([type(x) for x in a.tolist()[0]], [type(x) for x in a[0]], list(a), list(a[0]), [x.sum() for x in a], tuple(np.arange(3)), set(np.arange(3).tolist()), {k: v for k, v in zip(a[0], a[1])})
for i, row in enumerate(a):
    row[0] = 9
    print(i, row, [int(x) * 2 for x in row])
print(a, [*a[0]], sum(a[0]), max(a[1]), min(a.ravel()), sorted(a[1]), any(a[0]), all(a[0]), list(zip(a[0], a[1])), list(map(int, a[0])), list(reversed(a[0])))
first, second = a
x, *rest = np.arange(4)
print(first, second, x, rest, a.item(0), a.item(3), a.item(1, 0), a.item(-1), len(a), len(a[0]))
for work in [lambda: a.item(), lambda: a.item(4), lambda: a.item(0, 2), lambda: list(np.array(5)), lambda: [0 for x in np.float64(1)], lambda: int(a), lambda: float(a[0]), lambda: int(np.array([3])), lambda: float(np.array([[2.5]])), lambda: hash(a), lambda: {a: 1}, lambda: a[0] if a[0] else 1, lambda: len(np.int8(1)), lambda: bool(np.array([0.0]))]:
    attempt(work)
