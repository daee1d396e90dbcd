# The middle of long rows is selected, not sorted.
import numpy as np

rng = np.random.RandomState(5)
for n in [1, 2, 3, 511, 512, 513, 1000, 4096, 5001]:
    x = rng.randn(n)
    holed = x.copy()
    holed[n // 2] = np.nan
    rows = [x, rng.rand(n), np.round(x), x * 0 + 3, x * 1e300, x * 1e-320, holed, np.where(x > 0.3, np.inf, -np.inf), -np.abs(x)]
    for row in rows:
        print(n, repr(np.median(row)), repr(np.median(row.astype(np.float32))))
    for t in [np.uint8, np.int8, np.int16, np.uint16, np.int32, np.int64, np.uint64, np.bool_]:
        y = rng.randint(0, 127, n).astype(t)
        if t == np.int64:
            y = y * 10**16 - 5 * 10**17
        print(repr(np.median(y)), repr(np.median(y[::-1])))
m = rng.randn(600, 7, 3)
print(np.median(m, axis=0), np.median(m, axis=(0, 2)))
m[5, 2, 1] = np.nan
print(np.median(m, axis=0), np.median(m, axis=(0, 2)), np.median(m, axis=0, keepdims=True).shape, np.median(m))
