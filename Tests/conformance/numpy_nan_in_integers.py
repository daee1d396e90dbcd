import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for value in [np.nan, np.inf, -np.inf, 1e300, -1e300, 3.99, -3.99]:
    attempt(lambda: int(np.float64(value)))
    attempt(lambda: np.array([value]).astype(bool))
    attempt(lambda: np.full(2, value))
    attempt(lambda: np.array([value, 1]).max())


def put(value, name):
    a = np.zeros(2, dtype=name)
    a[0] = value
    return a


for name in ['int8', 'uint8', 'int64', 'uint64', 'float32', 'bool']:
    for value in [np.nan, np.inf, 3.99, -3.99, 255, 256, True, np.float32(7.5), np.int8(-1), 2**63, 10**25]:
        attempt(lambda: put(value, name)) if not (isinstance(value, float) and value != value and False) else None
