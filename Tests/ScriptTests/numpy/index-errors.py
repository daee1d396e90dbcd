import numpy as np
a = np.arange(3)
m = np.arange(6).reshape(2, 3)
cases = [
    lambda: a[5], lambda: a[-4], lambda: m[2], lambda: m[0, 5], lambda: m[0, 0, 0], lambda: a[1.0], lambda: a['x'],
    lambda: a[[0, 5]], lambda: a[np.array([1.0])], lambda: a[[True, False]], lambda: m[[0, 1], [0, 1, 2]],
    lambda: np.array(5)[0], lambda: np.float64(3)[0], lambda: m[..., ...], lambda: a[::0], lambda: a[np.float64(1)],
    lambda: a['a':], lambda: m[np.array([[True, False], [True, True]])], lambda: a[10**30], lambda: [1, 2][np.float64(0)],
]
for f in cases:
    try:
        print(f())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
