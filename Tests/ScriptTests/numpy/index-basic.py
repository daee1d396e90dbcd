import numpy as np
a = np.arange(10) * 10
m = np.arange(12).reshape(3, 4)
print(a[0], a[-1], a[3:6], a[:3], a[7:], a[::3], a[::-1], a[8:2:-2], a[20:], a[-3:-1])
print(m[0], m[-1], m[1, 2], m[1][2], m[-1, -1], m[:, 1], m[1, :], m[1:, 2:], m[::2, ::-1])
print(m[0, 1:3], m[:, -1], m[1:2], m[1:2, 1:2], m[...], m[..., 0], m[0, ...])
print(a[np.int64(3)], m[np.uint8(1), np.int32(2)], m[(1, 2)])
print(type(a[0]), type(m[0]), type(m[0, 0]), type(m[0:1, 0]))
z = np.array(5)
print(z[()], repr(z[()]), repr(z[...]))
b = np.zeros((2, 3, 4))
print(b[0].shape, b[0, 1].shape, b[:, 1].shape, b[..., 1].shape, b[1, ..., 2].shape, b[:, :, 1:3].shape)
lst = [10, 20, 30]
print(lst[np.int64(1)], lst[np.argmax(np.array([0, 5, 1]))], lst[:np.int64(2)], 'abc'[np.uint8(1)])
print((1, 2, 3)[np.int64(-1)], list(range(np.int64(3))), range(np.int64(2), np.int64(4)))
