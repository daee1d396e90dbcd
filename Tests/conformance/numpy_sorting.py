import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([[3, 1, 2], [9, 7, 8]])
print(np.sort(a), np.sort(a, axis=0), np.sort(a, axis=None), np.sort(a)[:, ::-1], np.sort([3, -1, 2]), np.sort([True, False]), np.sort([2.5, -0.0, 0.0, -1]))
print(np.sort([np.nan, 2, np.inf, -np.inf, 1]), np.sort(np.array([200, 3, 100], dtype='uint8')), np.sort(np.array([-1, 1, -128], dtype='int8')), np.sort([[]]), np.sort(a.T), np.sort(a[:, ::-1]))
b = a.copy()
b.sort()
print(b)
b.sort(axis=0)
print(b)
c = np.arange(10)[::-2].copy()
c[1:4].sort()
print(c, sorted(c), sorted(a[0], reverse=True), max(c), min(c))
print(np.argsort([3, 1, 2]), np.argsort(a, axis=0), np.argsort(a, axis=None), a[0][np.argsort(a[0])], np.argsort([2, 1, 2, 1, 2], kind='stable'), np.argsort([np.nan, 1, np.nan, 0], kind='stable'))
print(np.argsort(-np.array([5, 9, 1])), np.argsort([True, False, True], kind='stable'), np.argsort(np.array([1, 1, 0, 0], dtype='uint8'), kind='stable'), np.argsort([-0.0, 0.0, -0.0], kind='stable'))
big = np.array([(i * 7919) % 1009 for i in range(400)])
print(np.sort(big)[:12], np.argsort(big, kind='stable')[:12], np.sort(big.astype('float32'))[-5:], np.sort(big % 7)[::40], np.argsort(big % 7, kind='stable')[::40])
attempt(lambda: np.sort(a, axis=2))
attempt(lambda: np.sort(5))
attempt(lambda: np.argsort(5))
attempt(lambda: a.sort(axis=-3))
attempt(lambda: a.sort(2))
