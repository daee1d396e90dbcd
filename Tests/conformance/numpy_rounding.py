import numpy as np

a = np.array([-2.5, -1.5, -0.5, -0.4, 0.4, 0.5, 1.5, 2.5, 3.5])
print(np.round(a), np.rint(a), np.floor(a), np.ceil(a), np.trunc(a), a.round(), np.around(a))
print(np.round([1.005, 2.675, 1.2345, -1.2345], 2), np.round([1234.5678], 3), np.round(1234.5678, -2), np.round([15, 25, 35, -15], -1), np.round(np.array([5, 15, 250], dtype='uint8'), -1), np.round(7, 2))
print(np.round(np.float32(0.12345), 3), repr(np.round(np.float32(2.5))), repr(np.round(2.5)), repr(np.round(3)), np.round([1e300, 1e-300], 5), np.round([np.nan, np.inf], 1), np.round(0.5), np.round(-0.5))
print(np.floor([1, 2]), np.ceil(np.array([1, 2], dtype='int8')), np.trunc([True]) if False else 0, np.floor(2.7), np.ceil(-2.7), repr(np.floor(3)), repr(np.rint(3)), np.floor(np.array([2.5], dtype='float32')).dtype)
print(np.sign([-2, 0, 3]), np.sign([-2.5, 0.0, np.nan]), np.sign(np.array([200], dtype='uint8')), np.abs([-1, 2]), np.absolute(np.int8(-128)), np.square([-3, 4]), np.sqrt([4, 9, 2]), np.negative([1, -2]), np.positive([1.5]))
print(np.array([1.7, -1.7]).astype(int), np.array([1e10, -1e10]).astype('int64'), np.array([255.9, 0.5]).astype('uint8'), np.array([0.0, 0.1, np.nan]).astype(bool), np.array([True, False]).astype('float32'), np.float64(0.1).astype('float32'))
