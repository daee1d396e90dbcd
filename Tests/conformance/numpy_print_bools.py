import numpy as np

a = np.array([True, False, True])
print(a, repr(a), a.reshape(3, 1), repr(a.reshape(1, 3)), a[0], repr(a[0]), np.array(True), repr(np.array(False)), np.zeros((0,), dtype=bool), repr(np.zeros((0, 2), dtype=bool)))
print(np.array([True] * 30), repr(np.array([True, False] * 15)), np.array([[True, True], [True, True]]), repr(np.zeros((2, 12), dtype=bool)), np.array([False]), np.eye(4, dtype=bool))
print([np.True_, np.False_], f'{a}', '%s' % a, str(a[1]), f'{a[0]}', f'{a[0]!r}', {True: a[0]})
