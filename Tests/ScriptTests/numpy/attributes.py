import numpy as np
a = np.arange(24, dtype=np.int32).reshape(2, 3, 4)
print(a.shape, a.ndim, a.size, a.dtype, a.itemsize, a.nbytes, a.strides, len(a))
print(a.T.shape, a.T.strides, a[0].shape, a[..., 0].strides)
rows, *rest = a.shape
print(rows, rest, a.shape[-1], isinstance(a.shape, tuple))
s = np.float32(2.5)
print(s.shape, s.ndim, s.size, s.dtype, s.itemsize, s.nbytes, s.T)
print(np.zeros((0, 3)).size, len(np.zeros((0, 3))), np.zeros(()).size)
try:
    len(np.array(3))
except TypeError as e:
    print(e)
try:
    a.foo
except AttributeError as e:
    print(e)
try:
    s.foo
except AttributeError as e:
    print(e)
print(hasattr(a, 'shape'), hasattr(a, 'nope'), getattr(a, 'ndim'), getattr(a, 'nope', None))
