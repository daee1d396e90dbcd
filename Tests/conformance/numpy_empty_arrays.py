import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


e = np.array([])
z = np.zeros((0, 3))
print(e, e.dtype, e.shape, z, z.shape, z.T.shape, len(e), len(z), e.size, repr(np.zeros((2, 0))))
print(e.sum(), e.prod(), z.sum(axis=0), z.sum(axis=1), z.any(), z.all(), e.cumsum(), np.sort(e), np.argsort(e))
print(np.mean(z, axis=1), np.mean(e), np.std(e), np.var(z, axis=0), np.median(e), np.unique(e), np.bincount([]), e.tolist(), z.tolist())
print(np.concatenate([e, [1]]), np.vstack([z, [[1, 2, 3]]]), e + 1, z * 2, e == 1, e[e > 0], z[[]], np.where(e))
print(np.zeros(0, dtype=int), np.arange(0), np.arange(5, 0), np.linspace(0, 1, 0), np.eye(0), np.repeat(e, 3), np.diff(e))
print(np.histogram(e, bins=2), np.nonzero(e), np.argwhere(z), np.count_nonzero(z), z.reshape(3, 0).shape, np.full((0, 2), 7))
for f in [np.min, np.max, np.argmin, np.argmax]:
    attempt(lambda: f(e))
    attempt(lambda: f(z, axis=0))
    attempt(lambda: f(z, axis=1))
attempt(lambda: np.percentile(e, 50))
attempt(lambda: e[0])
attempt(lambda: bool(e))
attempt(lambda: np.random.choice(e))
attempt(lambda: e @ e)
attempt(lambda: z.T @ z)
attempt(lambda: e.reshape(2, 0, 0).shape)
attempt(lambda: z.reshape(-1).shape)
attempt(lambda: z.reshape(0, -1).shape)
