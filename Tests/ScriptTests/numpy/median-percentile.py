import numpy as np
a = np.array([[7, 1, 4], [3, 9, 5]])
print(np.median(a), np.median(a, axis=0), np.median(a, axis=1), np.median([3, 1, 2]), np.median([1, 2, 3, 4]), np.median(a, axis=1, keepdims=True))
print(repr(np.median([1, 2])), repr(np.median(np.float32([1, 2]))), repr(np.median(np.uint8([1, 2, 9]))), np.median(5))
print(np.percentile(a, 50), np.percentile(a, [0, 25, 75, 100]), np.percentile(a, 90, axis=1), np.percentile([1, 2, 3], 33), np.percentile(a, [10, 50], axis=0))
totals = np.random.RandomState(3).randint(10, 40, size=101)
print(np.median(totals), int(1.2 * np.median(totals)), np.percentile(totals, 90), np.percentile(totals, 5), totals.mean())
print(np.median(a, axis=(0, 1)), np.median(totals.reshape(-1, 1)), np.percentile(totals, 12.5))
for f in [lambda: np.percentile(a, 101), lambda: np.percentile(a, -1), lambda: np.median(a, axis=5)]:
    try:
        print(f())
    except ValueError as e:
        print(e)
