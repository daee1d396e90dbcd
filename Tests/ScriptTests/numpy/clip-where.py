import numpy as np
x = np.array([-5, 0, 5, 10])
print(np.clip(x, 0, 5), x.clip(0, 5), x.clip(min=0), x.clip(max=5), np.clip(x, None, 3), np.clip(x, 1, None), np.clip(7, 0, 5))
print(np.clip(x, [0, 0, 6, 6], 8), np.clip(x, 0.5, 2.5), np.clip(np.array([1.5, 9]), 2, 3), x.clip(-100, 100))
print(np.clip(np.array([1, 200], np.uint8), 0, 300), np.clip(np.array([1, 200], np.uint8), -5, 100), np.clip(np.float32([0.1, 2]), 0, 1).dtype)
print(np.where(x > 0), np.where(x > 0, x, 0), np.where(x > 0, 'pos', 'neg').tolist() if False else '', np.where(x > 0, 1, -1), np.where(x > 0, x, x / 2))
print(np.where([[True, False], [False, True]]), np.where(np.eye(2) > 0, 1, np.arange(2)))
print(np.where(True, 1, 2), np.where(x == 5)[0][0], np.where(x > 100)[0].size)
i, = np.where(x > 0)
print(i)
try:
    np.where(x, 1)
except ValueError as e:
    print(e)
print(np.nonzero(x), x.nonzero()[0], np.flatnonzero(x > 0), np.argwhere(x > 0), np.argwhere(np.eye(2)))
print(np.take(x, [0, -1]), x.take([1, 2]), np.take(np.arange(6).reshape(2, 3), [0, 2], axis=1), np.take(x, 2))
