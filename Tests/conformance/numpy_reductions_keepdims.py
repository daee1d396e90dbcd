import numpy as np

a = np.arange(12.0).reshape(3, 4)
for f in [np.sum, np.prod, np.min, np.max, np.mean, np.std, np.var, np.any, np.all, np.median, np.count_nonzero, np.argmin, np.argmax]:
    for axis in [None, 0, 1, -1]:
        result = f(a, axis=axis, keepdims=True)
        print(result.shape, result.dtype, result)
for axis in [(0, 1), ()]:
    print(np.sum(a, axis=axis, keepdims=True), np.median(a, axis=(0, 1), keepdims=True), np.percentile(a, [25, 75], axis=(0, 1), keepdims=True))
print(a - a.mean(axis=1, keepdims=True), a / a.max(axis=0, keepdims=True))
print(np.percentile(a, 50, axis=0, keepdims=True), np.percentile(a, [50, 60], axis=1, keepdims=True).shape)
