import numpy as np
a = np.array([[1, 2], [3, 4]])
print(a.tolist(), a.item(0), a.item(1, 1), a.item((0, 1)), a.item(-1), np.array([7]).item(), np.array(2.5).item(), np.float32(0.5).item())
print(np.array(3).tolist(), np.array([1.5, 2]).tolist(), np.array([True]).tolist(), np.zeros((2, 0)).tolist(), np.uint8([1]).tolist(), np.arange(8).reshape(2, 2, 2).tolist())
b = a.copy()
b.fill(7)
print(b, a)
c = np.zeros(3)
c.fill(np.float32(0.5))
c.fill(2)
print(c)
print(a.flatten().tolist(), a.astype(float).tolist(), a.T.tolist(), type(a.tolist()[0][0]), type(a.item(0)))
print(a.any(), a.all(), a.nonzero(), a.round(), a.clip(2, 3), a.repeat(2), a.take([0, 3]), a.dot(a), a.ravel(), a.squeeze().shape)
print(np.float64(2.5).sum(), np.float64(2.5).mean(), np.int64(3).max(), np.float64(2.5).round(), np.float64(2.7).astype(int), np.int64(3).astype(float), np.int64(3).any())
for f in [lambda: a.item(), lambda: a.item(9), lambda: a.item(0, 5), lambda: np.array([]).item(), lambda: a.foo(), lambda: a()]:
    try:
        print(f())
    except (ValueError, IndexError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
total = a.sum
print(total(), total(axis=0), list(map(np.sum, a)), max(a, key=np.sum), sorted([3, 1], key=np.negative))
print(np.ndarray.sum(a) if hasattr(np.ndarray, 'sum') else 10, hasattr(a, 'astype'))
