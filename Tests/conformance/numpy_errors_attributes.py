import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(6).reshape(2, 3)
for work in [lambda: a.foo, lambda: np.foo if False else a.bar, lambda: a.shape[2], lambda: a(1), lambda: a.sum(5), lambda: a.reshape((2, 2)), lambda: a.dtype.foo, lambda: np.float64(1).foo, lambda: a.mean(axis='x'), lambda: a[0, 0].foo, lambda: np.array(5).foo, lambda: a.T[5], lambda: a.item(10), lambda: a.tolist()[5], lambda: len(5), lambda: a[[0, 1]][2], lambda: a['x'], lambda: a[None][1], lambda: a.astype('zz') if False else a[9:][0], lambda: np.arange(3)[3], lambda: np.arange(3)[-4], lambda: np.zeros((2, 0))[0, 0], lambda: del_item(a)]:
    attempt(work)


def del_item(array):
    del array[0]


attempt(lambda: del_item(a))
attempt(lambda: del_item(np.float64(1)))
try:
    a[0] = 'x' == 'y'
    a[5] = 1
except IndexError as e:
    print(e, a)
try:
    np.zeros(3).sum(axis=1)
except ValueError as e:
    print(type(e).__name__, e, isinstance(e, ValueError), isinstance(e, IndexError))
try:
    a += 1.5
except TypeError as e:
    print(type(e).__name__, e)
