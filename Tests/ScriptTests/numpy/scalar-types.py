import numpy as np
print(np.float64, np.uint8, np.bool_, np.ndarray, np.integer)
print(np.float64.__name__, np.bool_.__name__, np.ndarray.__name__)
for v in [np.float64(1.5), np.float32(0.1), np.int64(3), np.uint8(200), np.bool_(True)]:
    print(v, repr(v), type(v), type(v).__name__)
    print(isinstance(v, float), isinstance(v, int), isinstance(v, bool), isinstance(v, np.generic))
    print(isinstance(v, np.integer), isinstance(v, np.floating), isinstance(v, np.number), isinstance(v, (int, np.integer)))
print(isinstance(np.zeros(2), np.ndarray), isinstance([1], np.ndarray), type(np.zeros(2)) == np.ndarray)
print(type(np.zeros(2)[0]) is np.float64, type(np.zeros(2)) is np.ndarray)
print(np.float64(), np.int64(), np.bool_(), np.float64('1.5'), np.int64('42'), np.float32(7))
print(np.uint8(3.7), np.int64(-2.9), np.int8(np.int64(300)), np.bool_(3), np.float64(None))
print(repr(np.float32([1, 2])), repr(np.uint8(np.arange(3))))
for f in [lambda: np.uint8(300), lambda: np.uint8(-1), lambda: np.int64(float('nan')), lambda: np.int8('abc'), lambda: np.float64('x')]:
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print(np.True_, np.False_, repr(np.True_), np.bool_(1) is np.True_)
print(np.int_, np.intp, np.double, np.single)
