import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for f in [np.add, np.multiply, np.minimum, np.maximum, np.power, np.floor_divide, np.mod, np.left_shift, np.bitwise_and, np.less, np.logical_or]:
    for left, right in [(5, 3), (np.int8(5), 3), (np.uint8(5), np.uint8(3)), (5, np.array(3)), (np.array(5), np.array(3)), ([5], 3), (np.bool_(True), np.bool_(True))]:
        attempt(lambda: f(left, right))
for f in [np.abs, np.negative, np.sqrt, np.floor, np.sign, np.square, np.isnan, np.logical_not, np.exp]:
    for one in [4, 4.0, np.float32(4), np.array(4.0), [4.0], np.int64(4)]:
        attempt(lambda: f(one))
