import numpy as np

for name in ['int8', 'uint8', 'int16', 'int32', 'int64', 'uint64']:
    a = np.array([0, 1, 100, 127], dtype=name)
    print(a, repr(a), a.reshape(2, 2), repr(a.reshape(2, 2)), repr(a[:0]), repr(a[:1]), str(a[2]), repr(a[2]))
print(np.array([-1, 10, -100]), np.array([[1, -1000], [100000, 2]]), repr(np.array([2**63 - 1, -2**63])), np.array([[0]]), repr(np.array([[[1], [2]], [[3], [4]]])), np.array(7), repr(np.array(7, dtype='int8')))
print(np.arange(30), repr(np.arange(30)), repr(np.arange(100, 130, dtype='uint8')), np.arange(60).reshape(3, 20), repr(np.arange(60).reshape(2, 30) * 1000))
print(repr(np.array([[1, 2], [3, 4]], dtype='uint16')), repr(np.arange(24, dtype='int8').reshape(2, 3, 4)))
