import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for name in ['int8', 'uint8', 'int16', 'uint32', 'int64', 'uint64']:
    one = np.array([1, 3, 100], dtype=name)
    for count in [0, 1, 6, 7]:
        print(name, count, one << count, one >> count)
    wide = one.itemsize * 8
    shift = np.array([wide - 1, wide, wide + 1], dtype=name)
    print(one << shift, one >> shift)
minus = np.array([-1, -2, -128], dtype='int8')
print(minus >> 1, minus >> 7, minus << 1, minus >> np.array([8, 9, 100], dtype='int8'))
print(np.array([True, False]) << 2, np.left_shift(1, [0, 1, 2, 63]), np.right_shift(-8, [0, 1, 2, 70]))
attempt(lambda: np.arange(3) << 1.0)
attempt(lambda: np.uint64(1) << np.int64(1))
attempt(lambda: np.uint8(1) << 8)
