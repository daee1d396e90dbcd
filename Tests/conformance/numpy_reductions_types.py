import numpy as np

for name in ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float32', 'float64']:
    a = np.array([1, 0, 1, 1], dtype=name)
    print(name, [repr(f(a)) for f in [np.sum, np.prod, np.min, np.max, np.mean, np.std, np.var, np.median, np.any, np.all]])
    print(a.cumsum(), a.cumsum().dtype, a.sum(dtype='int8'), np.sum(a, dtype='float32'), np.mean(a, dtype='float32').dtype, a.argmax(), a.argmin())
print(np.full(300, 255, dtype='uint8').sum(), np.full(300, 255, dtype='uint8').sum(dtype='uint8'), np.full(3, 100, dtype='int8').prod())
print(np.full(3, 2**62).sum(), np.full(3, 2**62).mean(), np.full(2, 2**63, dtype='uint64').sum(), np.array([2**63, 1], dtype='uint64').mean())
print(np.float32(1e8) + np.zeros(1, dtype='float32') + np.ones(1, dtype='float32'), np.full(20000, 0.1, dtype='float32').sum(), np.full(20000, 0.1).sum())
print(sum(np.full(5, 100, dtype='int8')) if False else 0, np.ones(5, dtype=bool).sum(), np.ones(5, dtype=bool).mean(), True + np.ones(2, dtype=bool))
