import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array(5)
print(a, repr(a), a.shape, a.ndim, a.size, a.dtype, a.item(), a.tolist(), a[()], repr(a[()]), repr(a[...]))
print(repr(a + 1), repr(a + np.array(1)), repr(-a), repr(a * 1.5), repr(a == 5), repr(abs(a)), repr(a.T), repr(a.copy()))
print(int(a), float(a), bool(a), f'{a}', f'{a:3d}', f'{np.array(2.5):.2f}', '%d' % a, '%s' % a, str(a))
a[()] = 7
a[...] = a + 1
print(a, a.sum(), a.mean(), a.max(), a.any(), np.sort(a.reshape(1)), a.reshape(1, 1), a.ravel(), a.flatten(), a.astype(float))
a += 1
a *= 2
print(a, type(a), type(a + 0), np.array([a, a]), [1, 2, 3][np.array(1)], list(range(np.array(3))))
attempt(lambda: len(a))
attempt(lambda: a[0])
attempt(lambda: list(a))
attempt(lambda: iter(a))
attempt(lambda: np.concatenate([a, a]))
attempt(lambda: np.sort(a))
attempt(lambda: a.sort())
attempt(lambda: hash(a))
attempt(lambda: np.stack([a, a]))
attempt(lambda: np.hstack([a, a]))
attempt(lambda: np.vstack([a, a]))
attempt(lambda: 3 in a)
