import numpy as np

a = np.arange(24).reshape(4, 6)
print(a.T.reshape(-1).cumsum()[::5], a[a % 2 == 0].reshape(3, 4).sum(axis=1), a.mean(axis=0).round(2).tolist(), a.astype(float).std(axis=1).max(), (a > 10).sum(axis=1).argmax(), a.max(axis=0).min(), a.ravel()[::7].repeat(2).tolist(), a.clip(3, 9).sum())
print((a - a.mean(axis=0)).sum(axis=0), (a / a.sum(axis=1, keepdims=True)).sum(axis=1).round(10), np.where(a > 10, a, 0).sum(axis=0), a[::-1].copy().argmin(), a.swapaxes(0, 1).copy().flatten()[:5], a.take([0, -1]).dot([1, 2]), a.nonzero()[0][:5], a.any(axis=0).all())
b = a.copy()
b.fill(3)
b[0].fill(1)
b.sort(axis=0)
print(b.sum(), b[0], a.item(5), a.dot(np.ones(6)).astype(int), a.squeeze().shape, a.transpose().shape, a.prod(axis=0, dtype=float)[1], a.var(), a.argsort(axis=1)[0], a.min(), a.round(-1)[0])
print(a[1:3, ::2].T.copy().strides, a[:, 1].copy().strides, np.ascontiguousarray(a) is a if False else '', a.reshape(2, 12)[:, 3:5], a.reshape(6, 4)[[1, 3]][:, [0, 2]], a.reshape(2, 2, 6).max(axis=(0, 2)))
