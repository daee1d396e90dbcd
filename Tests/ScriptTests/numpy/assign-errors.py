import numpy as np
def attempt(index, value, dtype=float):
    a = np.zeros((2, 3), dtype=dtype)
    try:
        a[index] = value
        print(a)
    except (ValueError, IndexError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
attempt(0, [1, 2])
attempt((0, 0), [1, 2])
attempt(slice(None), np.zeros((3, 3)))
attempt(5, 1)
attempt((0, 5), 1)
attempt((0, 0, 0), 1)
attempt([0, 1], np.zeros((4, 3)))
attempt(np.array([[True, False, True], [False, False, False]]), [1, 2, 3])
attempt((0, 0), 300, np.uint8)
attempt((0, 0), -1, np.uint8)
attempt(0, [1, 2, 400], np.uint8)
attempt((0, 0), float('nan'), int)
attempt((0, 0), 1e30, int)
attempt((0, 0), 2**63, int)
attempt('x', 1)
attempt(1.5, 1)
attempt(0, [[1, 2, 3]])
attempt(0, np.ones((1, 1, 3)))
a = np.zeros(3)
try:
    del a[0]
except ValueError as e:
    print(e)
