import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(8)
a[a > 5] = 0
a[a == 0] = [10, 20, 30]
print(a)
a[a > 9] += 1
a[(a > 1) & (a < 4)] *= -1
print(a)
a[np.zeros(8, dtype=bool)] = 5
a[np.array([True] * 8)] = np.arange(8) * 2
print(a)
m = np.arange(12).reshape(3, 4)
m[m % 3 == 0] = -1
m[[True, False, True]] = 9
m[:, m[1] > 4] = 0
print(m)
m[m == 9] = np.arange((m == 9).sum())
m[np.array([True, False, False]), 1:] = [7, 8, 9]
print(m)


def store(mask, value):
    target = np.arange(6)
    target[mask] = value
    return target


attempt(lambda: store(np.arange(6) > 2, [1, 2]))
attempt(lambda: store(np.arange(6) > 9, [1, 2]))
attempt(lambda: store(np.arange(6) > 9, [1]))
attempt(lambda: store(np.arange(6) > 9, []))
attempt(lambda: store(np.arange(5) > 2, 1))
attempt(lambda: store(np.arange(6) > 2, [[1, 2, 3]]))
attempt(lambda: store(True, 5))
attempt(lambda: store(False, 5))
attempt(lambda: store(np.arange(6) > 2, np.array([1.5, 2.5, 3.5])))
