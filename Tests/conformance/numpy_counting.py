import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


print(np.bincount([0, 1, 1, 3]), np.bincount([0, 1, 1], minlength=5), np.bincount([1, 2, 2], weights=[0.5, 1, 2]), np.bincount(np.array([3], dtype='uint8')), np.bincount([True, False]))
print(np.bincount([]), np.bincount([], minlength=3), np.bincount([2], weights=[5], minlength=4), np.bincount([1, 1], weights=[1, 2]).dtype, np.bincount([5]).dtype)
print(np.count_nonzero([0, 3, -1]), np.count_nonzero([[0, 1], [2, 3]], axis=0), np.count_nonzero(np.eye(3), axis=1), np.count_nonzero(5), np.count_nonzero([np.nan, 0.0, -0.0]), repr(np.count_nonzero([1])))
print(np.nonzero([0, 3, 0, 5]), np.nonzero([[1, 0], [0, 2]]), np.flatnonzero([[0, 1], [1, 0]]), np.argwhere([[0, 1], [1, 0]]), np.argwhere(5), np.argwhere(0).shape, np.where([0, 1, 1]))
print(np.any([0, 0]), np.all([1, 0]), np.any([[0, 1], [0, 0]], axis=0), np.all([[1, 1], [0, 1]], axis=1), np.any([]), np.all([]), repr(np.any([np.nan])), np.all(np.array(5)))
attempt(lambda: np.bincount([-1]))
attempt(lambda: np.bincount([1.5]))
attempt(lambda: np.bincount([[1]]))
attempt(lambda: np.bincount(3))
attempt(lambda: np.bincount([1, 2], weights=[1]))
attempt(lambda: np.bincount([1], minlength=-1))
attempt(lambda: np.bincount(np.array([])))
attempt(lambda: np.nonzero(5))
attempt(lambda: np.where(5))
attempt(lambda: np.where([1], 2))
