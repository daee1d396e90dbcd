import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(-3, 4)
print(np.clip(a, -1, 2), np.clip(a, None, 0), np.clip(a, 0, None), a.clip(-1, 1), np.clip(a, 2, -2), np.clip(a, [-2] * 7, 1), np.clip(a, -0.5, 1.5), np.clip(5, 0, 3))
print(np.clip(np.array([0, 100, 250], dtype='uint8'), 10, 200), np.clip(np.array([0, 250], dtype='uint8'), -5, 300), np.clip(np.array([1.5, np.nan]), 0, 1), np.clip(a, 0, 10**20), a.clip(min=0), np.clip(a, a_min=1, a_max=2))
print(np.where(a > 0, a, -a), np.where(a > 0, 1, 0.5), np.where(a, 'x' == 'x', 0), np.where([True, False], [[1], [2]], 9), np.where(True, 1, 2), np.where(a > 5), np.where(a > 0, a, np.nan))
print(np.where([1, 0], np.int8(1), np.int8(2)).dtype, np.where([1, 0], np.uint8(1), np.int8(2)).dtype, np.where([1, 0], 1, 2).dtype, np.where([1, 0], np.float32(1), 2).dtype, np.where([1, 0], True, 2).dtype)
print(np.take([5, 6, 7], [0, 2, -1]), np.take([[1, 2], [3, 4]], 1), np.take([[1, 2], [3, 4]], [1], axis=0), np.take([[1, 2], [3, 4]], 0, axis=1), a.take([[0, 1], [2, 3]]), np.take(5, 0))
print(np.repeat([1, 2], 3), np.repeat([[1, 2]], 2, axis=0), np.repeat([1, 2], [2, 0]), np.repeat(7, 3), np.repeat([[1], [2]], [1, 2], axis=0), a.repeat(0), np.array([[1, 2]]).repeat(2, axis=1))
attempt(lambda: np.take([1, 2], 5))
attempt(lambda: np.take([], 0))
attempt(lambda: np.take([1, 2], [0.5]))
attempt(lambda: np.repeat([1, 2], -1))
attempt(lambda: np.repeat([1, 2], [1, 2, 3]))
attempt(lambda: np.repeat([1, 2], 2, axis=1))
attempt(lambda: np.clip(a, np.zeros(2), 1))
attempt(lambda: np.clip(np.array([1], dtype='uint8'), 300, 400))
