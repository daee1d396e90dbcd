import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for one in [np.bool_(1), np.int8(-3), np.uint8(3), np.int32(7), np.int64(9), np.uint64(2**64 - 1), np.float32(0.1), np.float64(0.1)]:
    print(one, repr(one), type(one), one.dtype, one.shape, one.ndim, one.size, one.itemsize, one.nbytes, one.item(), type(one.item()))
    print(isinstance(one, int), isinstance(one, float), isinstance(one, np.generic), isinstance(one, np.integer), isinstance(one, np.floating))
    print(bool(one), float(one), str(one), [one], (one,), {'k': one}, f'{one}', '%s' % one, hash(one) == hash(one.item()))
    print(one == one.item(), one.T, one.tolist(), one.astype('float32'), one.reshape(1), one.flatten(), one.sum(), one.max())
attempt(lambda: np.int8(200))
attempt(lambda: np.uint8(-1))
attempt(lambda: np.uint64(-1))
attempt(lambda: np.int64(2**63))
attempt(lambda: np.int32('5'))
attempt(lambda: np.float64('1.5'))
attempt(lambda: np.int64('x'))
attempt(lambda: np.float32('x'))
attempt(lambda: np.int64(3.9))
attempt(lambda: np.int64(float('nan')))
attempt(lambda: np.int64(float('inf')))
attempt(lambda: np.bool_(np.nan))
attempt(lambda: np.float32(1e300))
attempt(lambda: len(np.int64(3)))
attempt(lambda: [1, 2, 3][np.int8(1)])
attempt(lambda: [1, 2, 3][np.float64(1)])
attempt(lambda: range(np.int64(3)))
attempt(lambda: 'ab' * np.int64(2))
attempt(lambda: 'ab' + np.int64(2))
