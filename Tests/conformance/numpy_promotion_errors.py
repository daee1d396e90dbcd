import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for name in ['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32']:
    for value in [-1, 127, 128, 255, 256, -129, 32768, 65536, 2**31, 2**32, 2**63, -2**63 - 1]:
        attempt(lambda: np.zeros(1, dtype=name) + value)
attempt(lambda: np.uint8(200) + 100)
attempt(lambda: np.uint8(200) + np.uint8(100))
attempt(lambda: np.int8(100) + 128)
attempt(lambda: np.zeros(2, dtype=bool) - np.ones(2, dtype=bool))
attempt(lambda: -np.zeros(2, dtype=bool))
attempt(lambda: np.arange(3.0) & 1)
attempt(lambda: np.arange(3.0) << 1)
attempt(lambda: ~np.arange(3.0))
attempt(lambda: np.arange(3) + 'a')
attempt(lambda: np.arange(3) * None)
attempt(lambda: np.arange(3) < 'a')
attempt(lambda: np.arange(3) == 'a')
attempt(lambda: np.arange(3) < None)
