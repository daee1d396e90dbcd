import numpy as np
x = np.array([-1.5, 0.0, 0.25, 4.0])
print(np.abs(x), np.absolute(-3), np.sign(x), np.square(x), np.sqrt(np.abs(x)), np.negative(x), np.positive(x))
print(np.exp(x), np.expm1(x), np.log(np.abs(x) + 1), np.log2([1, 2, 8]), np.log10([1, 1000]), np.log1p(np.abs(x)))
print(np.sin(x), np.cos(x), np.tan(x), np.tanh(x))
print(np.exp(1), np.log(np.e), np.sqrt(2), np.sin(np.pi), np.cos(0), np.sqrt(16), np.abs(-2.5), np.exp(0))
print(repr(np.sqrt(4)), repr(np.abs(-3)), np.sqrt([1, 4, 9]), np.sqrt(np.arange(4).reshape(2, 2)))
print(np.sqrt(np.float32([2, 3])), np.exp(np.float32([0])), np.sqrt(np.array([2, 3], np.int32)).dtype)
print(np.abs(np.array([-5, 5], np.int8)), np.abs(np.array([True])), np.sign(np.array([-3, 0, 7])))
print(np.log([1.0, 0.0]), np.sqrt([-1.0]), np.exp([1000.0]), np.log(0))
print(np.minimum([1, 5], [3, 2]), np.maximum([1, 5], 3), np.maximum(2, 3), np.minimum(np.nan, 1), np.maximum(-1, np.array([-2, 0])))
print(np.add(1, 2), np.subtract([1, 2], 1), np.multiply(2, [1, 2]), np.pi, np.e, np.inf, np.nan, -np.inf)
for f in [lambda: np.sqrt('a'), lambda: np.exp(None), lambda: np.add([1], 'a'), lambda: np.sqrt([1, 2], [1], 3, 4)]:
    try:
        print(f())
    except TypeError:
        print('TypeError')
