import numpy as np

a = np.arange(24, dtype='int16').reshape(2, 3, 4)
for view in [a, a.T, a[::-1], a[:, ::2], a[..., ::-1], a.transpose(1, 0, 2), a[:, 1], a[None], a[:, :, None], a.reshape(6, 4).T, np.array(5), a.swapaxes(0, 2)]:
    print(view.shape, view.strides, view.size, view.nbytes, view.itemsize, view.copy().strides, (view + 0).shape, view.ravel().strides, view.flatten()[:3])
print(np.ones((3, 4)).T.copy().strides, (np.ones((3, 4)).T + 1).strides, np.zeros_like(np.ones((3, 4)).T).shape, np.sort(a.T, axis=0).shape, a.T.sum(axis=0).shape, a.astype('int8').strides)
