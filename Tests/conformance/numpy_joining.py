import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a, b = np.array([[1, 2], [3, 4]]), np.array([[5, 6]])
print(np.concatenate([a, b]), np.concatenate([a, b.T], axis=1), np.concatenate([a, b], axis=None), np.concatenate((a, a), -1), np.concatenate([[1], [2.5], [True]]), np.concatenate([a]))
print(np.stack([a, a]).shape, np.stack([a, a], axis=2), np.stack([[1, 2], [3, 4]], axis=-1), np.stack([1, 2]), np.vstack([[1, 2], [3, 4]]), np.vstack([a, b, [7, 8]]), np.vstack([1, 2]), np.hstack([[1, 2], [3]]), np.hstack([a, b.T]), np.hstack([1, 2]))
print(np.concatenate([np.array([1], dtype='int8'), np.array([2], dtype='uint8')]).dtype, np.concatenate([np.zeros(1, dtype='float32'), np.zeros(1, dtype='int64')]).dtype, np.stack([np.zeros(2, dtype=bool), np.zeros(2, dtype='int8')]).dtype, np.hstack([[True], [2]]).dtype)
print(np.concatenate([np.zeros((0, 2)), a]), np.concatenate([a[:, :1], a[:, 1:]], axis=1), np.concatenate([a.T, a[::-1]]), np.stack([a.T, a])[:, 0])
attempt(lambda: np.concatenate([]))
attempt(lambda: np.concatenate([a, b], axis=1))
attempt(lambda: np.concatenate([a, b], axis=2))
attempt(lambda: np.concatenate([a, [1, 2]]))
attempt(lambda: np.concatenate([1, 2]))
attempt(lambda: np.concatenate(a, b))
attempt(lambda: np.stack([]))
attempt(lambda: np.stack([a, b]))
attempt(lambda: np.stack([a, a], axis=3))
attempt(lambda: np.vstack([a, [1, 2, 3]]))
attempt(lambda: np.hstack([a, [1, 2]]))
attempt(lambda: np.vstack([]))
