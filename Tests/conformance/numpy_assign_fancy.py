import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.zeros(6, dtype=int)
a[[1, 1, 3]] = [5, 6, 7]
print(a)
a[[0, 0, 0]] += 1
print(a)
a[[2, 4]] = 9
a[np.array([[5, 4], [3, 2]])] = [[1, 2], [3, 4]]
print(a)
a[[]] = 5
a[[-1, 0]] -= [10, 20]
print(a)
m = np.zeros((3, 4), dtype=int)
m[[0, 2]] = [1, 2, 3, 4]
m[[0, 1], [1, 2]] = [50, 60]
m[:, [0, 3]] = [[7], [8], [9]]
print(m)
m[[[0], [1]], [2, 3]] = 5
m[[1, 1, 1], 0] += 1
m[2, [3, 3]] = [1, 2]
print(m)


def store(index, value):
    target = np.arange(12).reshape(3, 4)
    target[index] = value
    return target


attempt(lambda: store([0, 1], [1, 2, 3]))
attempt(lambda: store([0, 5], 1))
attempt(lambda: store(([0, 1], [0, 1]), [1, 2, 3]))
attempt(lambda: store([0, 1], np.zeros((3, 4))))
attempt(lambda: store((slice(None), [0, 1]), [[1, 2]]))
attempt(lambda: store(([0, 1], slice(None), None), 1))
attempt(lambda: store([0.5], 1))
