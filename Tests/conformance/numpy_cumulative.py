import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([[1, 2, 3], [4, 5, 6]])
print(np.cumsum(a), np.cumsum(a, axis=0), np.cumsum(a, axis=1), a.cumsum(axis=-1), np.cumsum([0.1] * 5), np.cumsum([True, True]), np.cumsum(5))
print(np.cumsum(np.array([100, 100, 100], dtype='int8')), np.cumsum(np.array([200, 100], dtype='uint8')).dtype, np.cumsum(a, dtype='uint8'), np.cumsum(a, dtype=float))
print(np.cumsum(np.array([2**63 - 1, 1])), np.cumsum([1e16, 1, 1]), np.cumsum(np.array([1, 2], dtype='float32')).dtype, a[:, ::-1].cumsum(axis=1), a.T.cumsum(axis=0), a.T.cumsum())
print(np.diff([1, 4, 9, 16]), np.diff([1, 4, 9, 16], n=2), np.diff(a), np.diff(a, axis=0), np.diff([True, False, False]), np.diff(np.array([3, 1], dtype='uint8')), np.diff([1.5, 2.0]))
print(np.diff([1], n=1), np.diff([1, 2], n=5), np.diff(a, n=0))
attempt(lambda: np.diff(5))
attempt(lambda: np.diff([1, 2], n=-1))
attempt(lambda: np.diff(a, axis=2))
attempt(lambda: np.cumsum(a, axis=2))
attempt(lambda: np.cumsum(a, axis=(0, 1)))
