import numpy as np
a = np.arange(12)
print(a.reshape(3, 4), a.reshape((2, 6)), a.reshape(-1, 3).shape, a.reshape(2, -1).shape, a.reshape([4, 3]).shape, np.reshape(a, (6, 2)).shape, a.reshape(12, 1).T.shape)
print(a.reshape(2, 2, 3)[1, 0], a.reshape(-1).shape, np.array(5).reshape(1), np.array([5]).reshape(()), np.float64(3).reshape(1, 1))
m = a.reshape(3, 4)
print(m.ravel(), m.T.ravel(), m.flatten(), np.ravel([[1, 2], [3, 4]]), m.T.reshape(2, 6), m[:, ::2].reshape(-1))
print(m.T, m.transpose(), np.transpose(m).shape, m.transpose(1, 0).shape, m.transpose((0, 1)).shape, np.transpose(a.reshape(2, 2, 3), (2, 0, 1)).shape)
b = np.zeros((1, 3, 1))
print(b.squeeze().shape, np.squeeze(b, axis=0).shape, b.squeeze(axis=(0, 2)).shape, np.expand_dims(a, 0).shape, np.expand_dims(a, -1).shape, np.expand_dims(m, (0, 2)).shape)
print(m.swapaxes(0, 1).shape, np.swapaxes(b, 0, 1).shape, np.array([[5]]).squeeze(), repr(np.array([[5]]).squeeze()), repr(np.squeeze(np.float64(3))))
print(np.zeros((0, 4)).reshape(2, 0, 3).shape, np.zeros((2, 0)).ravel().shape)
for f in [lambda: a.reshape(5, 3), lambda: a.reshape(-1, 5), lambda: a.reshape(-1, -1), lambda: a.reshape(), lambda: a.reshape('x'), lambda: a.reshape(2.5), lambda: np.squeeze(m, axis=0), lambda: m.transpose(0), lambda: m.transpose(0, 0), lambda: m.swapaxes(0, 2), lambda: np.expand_dims(a, 3)]:
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(e)
x = np.arange(6).reshape(2, 3)
y = x.reshape(3, 2)
y[0, 0] = 99
print(x)
images = np.arange(2 * 49 * 10).reshape(2, 49, 10, 1)
print(images.shape, images.reshape(len(images), -1).shape, images[..., 0].shape, images[0].squeeze().shape)
