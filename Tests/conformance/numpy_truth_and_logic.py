import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for value in [np.array([]), np.array([0]), np.array([1]), np.array([[0.0]]), np.array(0), np.array(True), np.array([1, 2]), np.float64(0), np.int8(5), np.array([np.nan])]:
    attempt(lambda: bool(value))
    attempt(lambda: not value)
    attempt(lambda: value and 1)
    attempt(lambda: 'yes' if value else 'no')
a = np.array([True, False, True])
print(a.any(), a.all(), any(a), all(a), a.sum(), np.logical_and(a, [1, 1, 0]), np.logical_or(a, 0), np.logical_xor(a, a), np.logical_not(a), a & ~a, (a | True).all())
attempt(lambda: a and a)
attempt(lambda: a in [a])
attempt(lambda: a in [np.arange(4)])
attempt(lambda: [a] == [a])
attempt(lambda: a == a if (a == a).all() else 0)
attempt(lambda: 0 < np.array([1]) < 2)
attempt(lambda: max(np.array([1, 2]), np.array([3, 0])))
attempt(lambda: sorted([np.array([1]), np.array([0])]))
attempt(lambda: [np.array([1, 2])].index(5))
