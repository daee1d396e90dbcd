import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


print(np.sum([1, 2, 3]), np.mean([[1, 2], [3, 4]], axis=0), np.max((3, 1)), np.sort((3, 1, 2)), np.argmax([1, 5, 2]), np.unique([2, 1, 2]), np.concatenate([[1], (2, 3)]), np.abs([-1, 2]), np.sqrt([4, 9]), np.cumsum(range(4)), np.array([range(2), range(2)]))
print(np.sum(5), np.mean(2.5), np.max(3), np.argmin(7), np.std(4), np.median(3), np.any(0), np.all(1), np.sum(True), np.prod([]), np.sum([[1], [2]]), np.sum([True, True]), np.sum([1.5, True]))
print(np.transpose([[1, 2], [3, 4]]), np.ravel([[1, 2], [3, 4]]), np.reshape([1, 2, 3, 4], (2, 2)), np.squeeze([[[1]]]), np.expand_dims([1, 2], 1), np.where([True, False], [1, 2], [3, 4]), np.clip([1, 5, 9], 2, 6), np.round([1.25, 2.35], 1), np.dot([1, 2], [3, 4]))
print(np.array([1, 2]) + [3, 4], [1, 2] + np.array([3, 4]), np.array([1, 2]) * (3, 4), (1, 2) - np.array([1, 1]), np.array([[1, 2]]) == [1, 2], np.array([1, 2]) ** [2, 3], [[1], [2]] * np.array([3, 4]), np.array([5, 7]) // [2, 2], np.float64(2) * [1, 2] if False else 0)
attempt(lambda: np.sum('abc') if False else np.sum([[1, 2], [3]]))
attempt(lambda: np.max([]))
attempt(lambda: [1, 2] + np.array([1, 2, 3]))
attempt(lambda: np.array([1, 2]) + [[1, 2], [3]])
attempt(lambda: np.mean([]))
attempt(lambda: np.argmax([]))
