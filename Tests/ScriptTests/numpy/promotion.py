import numpy as np
names = ['bool', 'uint8', 'int8', 'uint16', 'int16', 'uint32', 'int32', 'uint64', 'int64', 'float32', 'float64']
for p in names:
    print(p, [str((np.zeros(1, p) + np.zeros(1, q)).dtype) for q in names])
for p in names:
    x = np.zeros(1, p)
    print(p, (x + 1).dtype, (x + 1.5).dtype, (x + True).dtype, (x * 2).dtype, (x / 2).dtype, (x // 2).dtype if p != 'x' else '')
for p in names:
    x = np.zeros(1, p)[0]
    print(p, (x + 1).dtype, (x + 1.5).dtype, (x + True).dtype, (x / 2).dtype, (x == 1).dtype)
print((np.float32(1) + np.zeros(1)).dtype, (np.float64(1) + np.zeros(1, np.float32)).dtype)
print((np.zeros(1, np.uint8) + np.int64(1)).dtype, (np.zeros(1, np.float32) + np.int64(1)).dtype)
print(np.concatenate([np.zeros(1, np.uint8), np.zeros(1, np.int8)]).dtype, np.stack([np.zeros(1), np.zeros(1, int)]).dtype)
print(np.where([True], np.uint8(1), 2).dtype, np.where([True], 1, 2.5).dtype, np.where([True], np.float32(1), 2.5).dtype)
print(np.maximum(np.zeros(1, np.uint8), 2).dtype, np.minimum(np.zeros(1, np.float32), np.zeros(1, np.int32)).dtype)
