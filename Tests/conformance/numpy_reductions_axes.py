import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(24).reshape(2, 3, 4) - 5
for axis in [None, 0, 1, -1, (0, 1), (0, 2), (-1, 0), (0, 1, 2), ()]:
    print(axis, np.sum(a, axis=axis), np.prod(a, axis=axis) if axis not in (None, (0, 1, 2)) else 0)
    print(np.min(a, axis=axis), np.max(a, axis=axis), np.mean(a, axis=axis), np.any(a > 17, axis=axis), np.all(a > -6, axis=axis))
    print(np.count_nonzero(a, axis=axis), np.std(a, axis=axis).round(6), np.var(a, axis=axis).round(6))
attempt(lambda: a.sum(axis=3))
attempt(lambda: a.sum(axis=(0, 0)))
attempt(lambda: a.sum(axis=(0, 3)))
attempt(lambda: a.mean(axis=-4))
attempt(lambda: a.max(axis=1.0))
attempt(lambda: a.sum(axis='a'))
attempt(lambda: a.argmax(axis=3))
attempt(lambda: a.argmax(axis=(0, 1)))
attempt(lambda: a.cumsum(axis=3))
