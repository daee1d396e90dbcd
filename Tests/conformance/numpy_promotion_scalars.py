import numpy as np

names = ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float32', 'float64']
types = [np.bool_, np.int8, np.uint8, np.int16, np.uint16, np.int32, np.uint32, np.int64, np.uint64, np.float32, np.float64]
for left in types:
    print([repr(left(1) * right(1)) for right in types])
for one in types:
    print(repr(one(1) + 1), repr(one(1) + 1.5), repr(2 * one(1)), repr(one(1) / 3), repr(one(1) // 1), repr(one(1) ** 2))
    print(type(one(1) + np.zeros(1, dtype='int8')), (one(1) + np.zeros(2, dtype='int8')).dtype, np.array(one(1)).dtype)
