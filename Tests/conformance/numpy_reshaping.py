import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.arange(12)
for shape in [(3, 4), (4, 3), (2, -1), (-1, 6), (1, 12), (12, 1), (2, 2, 3), -1, (-1,), 12]:
    print(shape, a.reshape(shape).shape, np.reshape(a, shape).strides, a.reshape(shape).sum())
m = a.reshape(3, 4)
print(m.T.reshape(-1), m[::2].reshape(-1), m.reshape(4, 3).T, m.ravel(), m.T.ravel(), m.flatten(), np.ravel(m[:, ::-1]), np.transpose(m).shape, m.transpose(1, 0).shape, np.transpose(m, (0, 1)).shape)
t = a.reshape(1, 3, 1, 4)
print(t.squeeze().shape, t.squeeze(0).shape, t.squeeze((0, 2)).shape, np.squeeze(t, axis=-2).shape, np.expand_dims(m, 0).shape, np.expand_dims(m, -1).shape, np.expand_dims(m, (0, 3)).shape, np.swapaxes(t, 1, 3).shape)
print(t.T.shape, t.transpose(3, 2, 1, 0).shape, t.transpose((0, 2, 1, 3)).strides, m.size, m.ndim, m.nbytes, m.itemsize, m.astype('int16').nbytes, np.array(3).reshape(1, 1), np.array([[5]]).squeeze())
for work in [lambda: a.reshape(5), lambda: a.reshape(5, -1), lambda: a.reshape(-1, -1), lambda: a.reshape(2.0, 6), lambda: a.reshape('a'), lambda: a.reshape(()), lambda: m.transpose(0), lambda: m.transpose(0, 2), lambda: m.squeeze(0), lambda: m.squeeze(2), lambda: np.expand_dims(m, 5), lambda: np.expand_dims(m, (0, 0)), lambda: m.swapaxes(0, 2), lambda: a.reshape(-2, -6)]:
    attempt(work)
