import numpy as np
import math
x = np.array([1, 5, 9]); u = np.array([1, 2 ** 64 - 1], dtype='uint64'); small = np.array([1, 5, 7], dtype='uint8')
print(repr(np.sign(2 ** 64 - 1)), repr(np.ceil(2 ** 64 - 1)), repr(np.negative(2 ** 63)), repr(np.sqrt(2 ** 63)), repr(np.invert(2 ** 63)))
print(repr(np.float64(-9615863077614536450)), repr(np.array([9615863077614536450], dtype=float)), np.float64(32749878476155227775), np.array([2 ** 64 + 2 ** 11 + 1], float))
print(np.clip(u, 0, 2 ** 64 - 1), np.clip(u, -1, 2 ** 64), np.clip(small, 1.5, 2 ** 64), np.clip(small, -5, 2.5), np.clip(small, -300, 400), np.clip([3., 5.], 2 ** 70, 3), np.clip(np.array([1, 4]) * 2 ** 40, float('inf'), 2 ** 70))
for one in [lambda: np.clip(x, 2 ** 70, 3), lambda: np.clip([True], None, None), lambda: x[2 ** 63], lambda: x[(2 ** 63,)], lambda: np.int8([300, 1][0])]:
    try: print(one())
    except Exception as e: print(type(e).__name__, e)
print(np.isclose(x, 2 ** 70), np.isclose(np.array([-2 ** 63, 1]), False), np.isclose(1, [1, 2 ** 62]), np.isclose(2 ** 70, 2.0 ** 70), np.isclose(np.inf, 10 ** 25))
print(repr(np.arange(2 ** 63, 2 ** 63 + 5)), np.arange(-2 ** 63, 2 ** 63 - 1, 2 ** 62), np.arange(1, 2 ** 63, 1)[:9], np.arange(-0.0, 1), np.arange(np.uint64(3)).dtype)
print(repr(np.random.default_rng(4).permutation(np.uint64(5))), repr(np.random.RandomState(4).permutation(np.uint64(5))), np.random.default_rng(4).permutation(np.int8(5)).dtype)
try: np.zeros(128 * 2 ** 47)
except MemoryError as e: print(e)
print(np.int32('1_000'), np.float32(' 1_0.5 '), np.uint8('١٢'))
for text in ['_1', '1__0', '0x10', '1e3', '']:
    for t in [np.int32, np.float64]:
        try: print(repr(t(text)))
        except ValueError as e: print(e)
for a in [np.array(6), np.uint64(3), np.float32(3), np.array([3.5])]:
    try: print(math.trunc(a))
    except TypeError as e: print(e)
