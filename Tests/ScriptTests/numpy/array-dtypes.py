import numpy as np
for t in [np.bool_, np.uint8, np.int8, np.uint16, np.int16, np.uint32, np.int32, np.uint64, np.int64, np.float32, np.float64]:
    x = np.array([0, 1, 100], dtype=t)
    print(x, x.dtype, x.itemsize, x.nbytes)
    print(repr(x))
for name in ['uint8', 'f4', '<i2', '|u1', 'float', 'int', 'bool', '?', 'B', 'd', 'i8', 'single', 'double']:
    print(name, np.dtype(name))
print(np.zeros(2, int), np.zeros(2, float), np.zeros(2, bool))
print(np.array([1.9, -1.9, 0]).astype(int), np.array([0, 2, -1]).astype(bool))
print(np.array([300, -1, 256]).astype(np.uint8), np.array([200, 130]).astype('int8'))
print(np.array([1, 2], dtype='float32'))
print(np.array([1.5, 2.5], dtype=np.int32))
print(np.array([None, 1.5], dtype=float))
