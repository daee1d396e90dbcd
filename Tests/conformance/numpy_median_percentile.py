import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([[7, 1, 5, 3], [2, 8, 6, 4], [9, 0, 10, 11]])
for axis in [None, 0, 1, (0, 1)]:
    print(np.median(a, axis=axis))
    for q in [0, 10, 25, 33.3, 50, 75, 99, 100]:
        print(q, np.percentile(a, q, axis=axis))
    print(np.percentile(a, [0, 50, 100], axis=axis))
print(np.percentile([1, 2, 3, 4], [[25, 50], [75, 100]]), np.percentile([5], 37), np.percentile([1.5, 2.5], 50), np.median([3]), np.median([[1, 2]]))
print(np.median([1, np.nan, 3]), np.percentile([1, np.nan, 3], 50), np.median([[1, np.nan], [3, 4]], axis=1), np.median([np.inf, -np.inf]), np.median([1, np.inf]))
print(np.percentile(np.arange(11, dtype='float32'), 35), np.percentile(np.arange(5, dtype='uint8'), 30), np.median(np.array([True, False, True])), np.median(np.array([250, 251], dtype='uint8')))
print(repr(np.percentile([1, 2], 50)), repr(np.median(np.array([1, 2], dtype='float32'))), repr(np.median([1, 2, 3])))
for q in [-1, 101, [50, 200], float('nan'), 'a']:
    attempt(lambda: np.percentile([1, 2, 3], q)) if q != 'a' else None

# A single result that is nan has the type of the elements.
for q in [False, 30, np.float64(33.3), [30]]:
    print(repr(np.percentile(np.array([np.nan, -2.6, 1.0], dtype='float32'), q)))
