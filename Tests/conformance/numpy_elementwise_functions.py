import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


x = np.array([0.0, -0.0, 1.0, np.inf, -np.inf, np.nan])
for f in [np.exp, np.log, np.log2, np.log10, np.log1p, np.sqrt, np.tanh, np.abs, np.sign, np.square, np.floor, np.isnan, np.isinf, np.isfinite, np.negative, np.logical_not]:
    print(f(x), f(x.astype('float32')).dtype, f(1.0), repr(f(np.float32(1))) if f not in (np.exp, np.expm1, np.tanh, np.log1p) else '')
print(np.sin(0.0), np.cos(0.0), np.tan(0.0), np.exp(0), np.log(1), np.sqrt(16), np.log2(8), np.log10(1000), np.round(np.exp([1, 2, 3]), 6), np.round(np.sin([1, 2, 3]), 6), np.round(np.log([2, 3]), 6))
print(np.sqrt(np.arange(4)), np.sqrt(np.array([4], dtype='int16')).dtype, np.sqrt(np.array([4], dtype='int32')).dtype, np.exp(np.zeros(2, dtype='uint16')).dtype, np.sqrt([[1, 4], [9, 16]]), np.square(np.array([16], dtype='uint8')), np.abs(np.array([-128], dtype='int8')))
print(np.add(1, 2), np.subtract([3], 1), np.multiply([1, 2], [3, 4]), np.divide(1, 3), np.true_divide(4, 2), np.floor_divide(7, 2), np.mod(7, -3), np.power(2, [1, 2, 3]), np.power(2.0, -1), np.minimum([1, 5], 3), np.maximum(1, [0, 2]), np.pow(3, 2))
for work in [lambda: np.sqrt(-1), lambda: np.log(0), lambda: np.log(-1), lambda: np.power(2, -1), lambda: np.power([1, 2], [-1, 1]), lambda: np.add([1, 2], [1, 2, 3]), lambda: np.isnan([1, 2]), lambda: np.isnan(5), lambda: np.exp(1000), lambda: np.invert(1.5), lambda: np.negative(True), lambda: np.positive(True), lambda: np.sign(True)]:
    attempt(work)
