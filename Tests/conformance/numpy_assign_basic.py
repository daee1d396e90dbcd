import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.zeros((2, 3), dtype=int)
a[0] = 1
a[:, 1] = [5, 6]
a[1, 1:] = 7.9
a[0, 0] = True
print(a)
a[...] = [[1], [2]]
print(a)
a[:, :] = np.arange(3)
print(a)
a[1] = [9]
a[:1] = [[4, 5, 6]]
print(a)
a[0, 0:0] = []
a[:] = np.array([1.9, -1.9, 2.5])
print(a)
b = np.zeros(3, dtype='uint8')
b[:] = np.array([300, -1, 256])
print(b)
b[0] = np.int64(513)
b[1:] = np.float64(3.7)
print(b)


def store(index, value, dtype='uint8'):
    target = np.zeros((2, 3), dtype=dtype)
    target[index] = value
    return target


for value in [256, -1, [1, 2], [1, 2, 3, 4], [[1, 2, 3]] * 3, np.arange(2), float('nan'), 1e10, [], ()]:
    attempt(lambda: store(0, value))
    attempt(lambda: store((0, 0), value, 'float32'))
attempt(lambda: store(5, 1))
attempt(lambda: store((0, 0, 0), 1))
attempt(lambda: store(slice(None), np.zeros((3, 2))))
