# New arrays keep the order that the axes of their operands have in memory; it shows in strides and in sums.
import numpy as np

base = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
arrays = {
    'rows': base,
    'reversed': base.transpose(2, 1, 0),
    'mixed': base.transpose(1, 0, 2),
    'steps': base[:, ::2, ::-1],
    'single': base[:, 1:2].T,
    'empty': base[:0],
    'picked': base[:, [0, 1, 1]][:, :, [1, 0]],
    'matrix': base[0].T,
}
for name in arrays:
    a = arrays[name]
    print(name, a.shape, a.strides)
    print((-a).strides, (a + a).strides, (a > 3).strides, np.where(a > 3, a, 0).strides)
    print(np.zeros_like(a).strides, np.ones_like(a).strides, np.full_like(a, 3).strides, np.array(a).strides, a.copy().strides)
    print(np.copy(a).strides, a.astype(int).strides, np.round(a, 1).strides, np.round(a).strides, np.sort(a, axis=0).strides)
    print(a.ravel().strides, a.flatten().strides, a.reshape(-1).strides, np.expand_dims(a, -1).strides, a[None].strides)
    print(np.diff(a).strides, np.diff(a, axis=0).strides, np.isclose(a, 3).strides, np.clip(a, 1, 5).strides)
    for axis in range(a.ndim):
        print(axis, a.sum(axis=axis).strides, a.sum(axis=axis, keepdims=True).strides, a.mean(axis=axis).strides)
        print(a.std(axis=axis, keepdims=True).strides, a.any(axis=axis).strides, np.cumsum(a, axis=axis).strides)
        print(np.take(a, [0, 0], axis=axis).strides if a.shape[axis] else '', np.repeat(a, 2, axis=axis).strides)
        print(np.repeat(a, [1] * a.shape[axis], axis=axis).strides, np.repeat(a, 0, axis=axis).strides)
        print(np.concatenate([a, a], axis=axis).strides, np.stack([a, a], axis=axis).strides)
    if name != 'empty':
        print(np.median(a, axis=-1).strides, np.percentile(a, 30, axis=0).strides)
        print(a[[0, 1, 0]].strides, a[:, [0, 0]].strides, a[:, [[0, 0]]].strides, a[..., [0, 1, 0]].strides, a[None, :, [0]].strides)
        a = a * np.float32(0.1)
        print(a.sum(), np.array(a).sum(), np.take(a, [1, 0, 1], axis=1 if a.shape[1] > 1 else 0).sum(), np.concatenate([a, a]).prod())

b = np.arange(6)[::2]
c = b.ravel()
c[0] = 9
print(b, c, b.reshape(3).strides)

print(np.argwhere(1).strides, np.argwhere(0).strides, np.argwhere([1]).strides, np.argwhere([[0, 2], [1, 1]]).strides)

for low, high in [(-6, -0.0), (None, -0.0), (-0.0, None), (np.array([-6.0]), np.array([-0.0]))]:
    for x in [np.uint16(0), np.array([0.0, -0.0]), np.array([0.0]), 0]:
        print(repr(np.clip(x, low, high)))
