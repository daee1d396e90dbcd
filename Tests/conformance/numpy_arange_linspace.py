import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for arguments in [(5,), (2, 5), (0, 10, 3), (5, 0, -2), (0, 1, 0.25), (1, 0, -0.3), (0.1,), (-3,), (2.5, 7), (0, 10**18, 4 * 10**17), (3, 3), (1, 2, 5), (0, 1, 0.1), (0.5, 0.5), (0, -1, -0.5)]:
    print(arguments, repr(np.arange(*arguments)), np.arange(*arguments).dtype)
print(np.arange(3, dtype='uint8'), np.arange(3, dtype=float), np.arange(0, 3, dtype='float32'), np.arange(2, dtype=bool), np.arange(0.5, 3, dtype=int), np.arange(0, 2, 0.5, dtype='float32'), np.arange(np.int8(3)).dtype, np.arange(np.float32(2)).dtype)
for arguments in [(0, 1, 5), (1, 0, 3), (0, 1, 1), (0, 1, 0), (2, 2, 3), (-1, 1, 4), (0, 10), (1e-3, 1e3, 4), (0, 1, 7), (5, -5, 6)]:
    print(arguments, np.linspace(*arguments)[:8])
print(np.linspace(0, 1, 4, endpoint=False), np.linspace(0, 1, 5, retstep=True), np.linspace(0, 1, 1, retstep=True), np.linspace(0, 10, 5, dtype=int), np.linspace(0, -10, 4, dtype='int8'), np.linspace(0, 1, 3, dtype='float32'), np.linspace(0, 1, 2, endpoint=False, retstep=True))
for work in [lambda: np.arange(0, 1, 0), lambda: np.arange(0.0, 1, 0), lambda: np.arange(0, float('inf')), lambda: np.arange(float('nan')), lambda: np.arange(3, dtype=bool), lambda: np.arange(300, dtype='uint8'), lambda: np.linspace(0, 1, -1), lambda: np.linspace(0, 1, 2.5)]:
    attempt(work)
