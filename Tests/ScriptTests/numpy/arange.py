import numpy as np
print(np.arange(5), np.arange(2, 5), np.arange(0, 10, 3), np.arange(5, 0, -2))
print(np.arange(3).dtype, np.arange(3.0).dtype, np.arange(3, dtype=np.uint8).dtype)
print(np.arange(0, 1, 0.25), np.arange(1, 2, 0.3))
print(np.arange(0.5, 3), np.arange(3, 0), np.arange(0))
print(np.arange(2, 20, 4).tolist())
print(repr(np.arange(np.float32(3))), repr(np.arange(np.int32(2))))
print(np.arange(0, 1, 0.1))
print(np.arange(stop=4, start=1), np.arange(0, 5, step=2))
print(np.arange(3, dtype='float32') / 3)
try:
    np.arange(1, 2, 0)
except ZeroDivisionError as e:
    print(e)
