import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for name in ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float32', 'float64', 'i1', 'u2', 'f4', 'f8', '?', 'int', 'float', bool, int, float, np.int8, np.float32, np.bool_]:
    d = np.dtype(name)
    print(d, repr(d), d.name, d.itemsize, d == name, d == np.dtype(d), np.zeros(1, dtype=d).dtype is d if False else '', str(d), hash(d) == hash(np.dtype(d)))
print(np.dtype('int8') == np.int8, np.dtype('int8') == 'int8', np.dtype(int) == np.int64, np.dtype('int8') != np.uint8, np.zeros(1).dtype == float, np.zeros(1).dtype == int, np.int64 == int, np.float64 is np.double, np.bool_ is np.bool)
print(np.issubdtype('int8', np.integer), np.issubdtype(np.float32, np.floating), np.issubdtype(int, np.signedinteger), np.issubdtype('uint8', np.signedinteger), np.issubdtype(np.zeros(1).dtype, np.number), np.issubdtype(bool, np.integer), np.issubdtype(np.int8, np.int8))
print(np.int8, np.float64, np.ndarray, np.integer, type(np.int8(1)), type(np.zeros(1)), np.int8.__name__, isinstance(np.zeros(1), np.ndarray), isinstance(np.int8(1), np.signedinteger), isinstance(1, np.integer), isinstance(np.float64(1), float))
attempt(lambda: np.dtype('int9'))
attempt(lambda: np.zeros(1, dtype='strange'))
