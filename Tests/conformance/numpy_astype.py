import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


values = np.array([-1.9, -0.5, 0.0, 0.5, 1.9, 127.0, 100.7])
for name in ['bool', 'int8', 'int16', 'int32', 'int64', 'float32', 'float64']:
    print(name, values.astype(name), values.astype(name).dtype, repr(values.astype(name)[:2]))
integers = np.array([-129, -128, -1, 0, 1, 127, 128, 255, 256, 65535, 65536, 2**31, 2**32])
for name in ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float32', 'float64']:
    print(name, integers.astype(name))
    print(np.array([0, 1, 200]).astype(name).astype('int64').tolist(), np.dtype(name), np.dtype(name).itemsize, np.dtype(name).name, np.dtype(name).kind if False else '')
a = np.arange(3)
print(a.astype(int) is a, a.astype(int, copy=False) is a, a.astype(float, copy=False) is a, a.astype(np.float32).dtype, a.astype('f4').dtype, a.astype('i2').dtype, a.astype('u1').dtype, a.astype('?').dtype, a.astype('d').dtype)
print(np.array([2**63 - 1]).astype(float), np.array([2**63], dtype='uint64').astype('int64'), np.array([16777217]).astype('float32'), np.array([0.1], dtype='float32').astype('float64'), np.array([1e300]).astype('float32'))
for name in ['int9', 'flaot', '', 'q2', 5, 1.5, []]:
    attempt(lambda: a.astype(name)) if name in ('int9', 'flaot') else None
