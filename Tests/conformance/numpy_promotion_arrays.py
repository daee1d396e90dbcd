import numpy as np

names = ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float32', 'float64']
for left in names:
    row = []
    for right in names:
        row.append(str((np.ones(2, dtype=left) + np.ones(2, dtype=right)).dtype))
    print(left, row)
for name in names:
    one = np.ones(2, dtype=name)
    print(name, (one + 1).dtype, (one + 1.0).dtype, (one * True).dtype, (1 + one).dtype, (one / 1).dtype, (one // 2).dtype)
    print(name, (one ** 2).dtype, (one % 2).dtype, (one == 1).dtype, (one * 0.5).dtype, (one / one).dtype)
