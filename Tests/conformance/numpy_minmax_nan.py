import numpy as np

n = np.array([[1, np.nan, 3], [4, 5, np.nan], [7, 8, 9]])
print(n.min(), n.max(), n.sum(), n.min(axis=0), n.max(axis=1), n.mean(axis=0), n.argmin(), n.argmax(axis=0), n.argmin(axis=1))
print(np.minimum(n, 4), np.maximum(n, np.nan), np.clip(n, 2, 6), np.sort(n, axis=0), np.argsort(n, axis=1, kind='stable'), np.isnan(n).sum(axis=0))
print(np.where(np.isnan(n), 0, n), n[~np.isnan(n)], np.unique([np.nan, 1, np.nan, 0]), np.isfinite(n).all(axis=1), np.isinf(n).any())
print(np.sign([np.nan, -np.inf, -0.0, 0.0]), np.abs([np.nan, -np.inf, -0.0]), np.floor([np.nan, np.inf]), np.rint([np.inf, -0.5]), np.sqrt([-1, np.inf, -0.0]))
print(np.max([-0.0, 0.0]), np.min([0.0, -0.0]), np.maximum(0.0, -0.0), np.minimum(-0.0, 0.0), np.array([-0.0, 0.0]).argmax(), np.sum([-0.0, -0.0]))
print(np.nan == np.nan, np.nan is np.nan, np.array([np.nan]) == np.nan, np.array_equal([np.nan], [np.nan]), np.allclose([np.nan], [np.nan], equal_nan=True), np.isclose(np.inf, np.inf))
print(np.array([np.nan, np.inf, -np.inf, 1.9]).astype('int64')[3:], np.array([np.nan, 0, 1]).astype(bool), np.cumsum([1, np.nan, 2]), np.prod([np.inf, 0]))
print(np.max(np.array([1, 2], dtype='uint8')), repr(np.array([True, False]).max()), np.array([[3, 1], [2, 5]]).argmax(axis=1), np.array([2, 2, 2]).argmin())
