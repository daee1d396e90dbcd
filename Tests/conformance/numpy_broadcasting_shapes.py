import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


shapes = [(), (1,), (3,), (1, 3), (2, 1), (2, 3), (2, 2, 3), (0,), (1, 0), (4,)]
for left in shapes:
    for right in shapes:
        attempt(lambda: (np.ones(left) + np.ones(right)).shape)
a, b = np.arange(3), np.arange(2).reshape(2, 1)
print(a + b, a * b, b - a, a[:, None] * a, a == b)
print(np.where(a > 1, a, b), np.maximum(a, b), np.minimum(a[None], b))
