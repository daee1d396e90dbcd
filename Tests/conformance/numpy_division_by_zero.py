import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([-2, 0, 2])
z = np.zeros(3, dtype=int)
print(a // z, a % z, a / z)
for name in ['int8', 'uint8', 'int32', 'uint64', 'float32', 'float64']:
    one = np.array([0, 1, 5], dtype=name)
    print(name, one // 0, one % 0, one / 0, one // one, one % one)
print(np.int64(3) // np.int64(0), np.int64(3) % np.int64(0), np.float64(3) / 0, np.float64(-3) / 0, np.float64(0) / 0)
print(np.float64(3) // 0, np.float64(3) % 0, np.float32(1) / np.float32(0), np.uint8(7) // np.uint8(0))
print(0.0 ** np.array([-1.0, 0.0, 1.0]), np.array([0.0]) ** -2)
attempt(lambda: np.array([0, 1]) ** -1)
attempt(lambda: np.int64(2) ** -1)
attempt(lambda: 2 ** np.array([-1]))
attempt(lambda: 2.0 ** np.array([-1, 2]))
attempt(lambda: np.array([2, 3]) ** np.array([1, -1]))
attempt(lambda: np.array([2, 3], dtype='uint8') ** 9)
