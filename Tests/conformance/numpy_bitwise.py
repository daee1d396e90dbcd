import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([0b1100, 0b1010, -1, 0])
for b in [0b0110, -2, np.array([1, 2, 4, 8]), True]:
    print(a & b, a | b, a ^ b)
t = np.array([True, True, False, False])
u = np.array([True, False, True, False])
print(t & u, t | u, t ^ u, ~t, t & True, t | False, t ^ True, t + u, t * u)
print((t & u).dtype, (t & 1).dtype, (t & np.int8(1)).dtype, (np.uint8(3) & np.int8(-1)).dtype)
print(np.logical_and(a, b), np.logical_or(a, 0), np.logical_xor(a, t), np.logical_not(a))
print(np.bitwise_and([12, 10], 6), np.bitwise_or([12, 10], 6), np.bitwise_xor([12, 10], 6), np.invert([0, 5], dtype=int) if False else np.invert([0, 5]))
print(np.invert(np.array([0, 255], dtype='uint8')), ~np.uint16(1), ~np.bool_(True))
attempt(lambda: np.uint64(1) & np.int64(1))
attempt(lambda: np.array([1.5]) | np.array([1]))
attempt(lambda: np.uint8(1) & 256)
