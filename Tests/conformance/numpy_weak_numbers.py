# Python's own numbers count by their kind in joined rows; an int that no float holds is no number to compare with.
import numpy as np

u8 = np.array([1], dtype='uint8')
i8 = np.array([1], dtype='int8')
f4 = np.array([0.5], dtype='float32')
f8 = np.array([0.5])
print(repr(np.concatenate((-83.5, f4), axis=None)), repr(np.concatenate((300, u8), axis=None)))
print(repr(np.concatenate((True, u8), axis=None)), repr(np.concatenate((3.5, u8), axis=None)))
print(repr(np.concatenate((3, np.array([True])), axis=None)), repr(np.concatenate((3, 4), axis=None)))
print(repr(np.concatenate((3, 4.5), axis=None)), repr(np.concatenate(([3], u8), axis=None)))
print(repr(np.concatenate((np.float64(3), 2, i8), axis=None)), repr(np.concatenate((1e300, f4), axis=None)))
print(repr(np.concatenate((3.5, f4, u8), axis=None)), repr(np.concatenate((u8, 256), axis=None)))

huge = 10**400
for f in [lambda: f8 >= huge, lambda: f4 < -huge, lambda: f8 == huge, lambda: np.float64(1) != huge, lambda: huge < f8]:
    try:
        print(f())
    except OverflowError as e:
        print(e)
print(u8 < huge, i8 == huge, f4 < 10**40, f8 < 10**40, np.float32(1) >= 10**40, f8 >= 2**70)

for shape in [-1, (2, -1), 'a', 2]:
    try:
        print(np.full(shape, -2, 'uint16'))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
