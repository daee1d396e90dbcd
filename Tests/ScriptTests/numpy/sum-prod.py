import numpy as np
a = np.arange(1, 7).reshape(2, 3)
print(a.sum(), a.sum(axis=0), a.sum(axis=1), a.sum(axis=-1), a.sum(axis=(0, 1)), np.sum(a), np.sum(a, 0), np.sum([[1, 2], [3, 4]], axis=1))
print(a.prod(), a.prod(axis=0), np.prod([1, 2, 3, 4]), np.prod([]), a.sum(axis=0, keepdims=True), a.sum(keepdims=True).shape)
print(a.sum(dtype=float), a.sum(dtype=np.uint8), np.sum(a, dtype='float32').dtype, np.sum([0.1] * 10), np.sum(np.float32([0.1] * 10)))
print(repr(a.sum()), repr(a.astype(np.uint8).sum()), repr(a.astype(np.float32).sum()), repr((a > 2).sum()), repr(a.astype(np.int8).sum(axis=0)))
b = np.arange(24).reshape(2, 3, 4)
print(b.sum(axis=(0, 2)), b.sum(axis=1), b.sum(axis=(1, 2)), b.sum(axis=(0, 1, 2)), b.sum(axis=()).shape)
print(np.sum(5), np.sum(2.5), np.sum([]), np.sum(range(5)), np.sum((1, 2)), np.sum(True))
print(np.zeros((0, 3)).sum(axis=0), np.zeros((0, 3)).sum(axis=1), np.zeros((2, 0)).sum(axis=1))
spikes = (np.arange(40).reshape(2, 1, 4, 5) % 3 == 0).astype(np.uint8)
print(spikes.reshape(len(spikes), -1).sum(axis=1), spikes.sum(axis=(1, 2, 3)))
for f in [lambda: a.sum(axis=2), lambda: a.sum(axis=-3), lambda: a.sum(axis=(0, 0)), lambda: a.sum(axis=1.0), lambda: a.sum(axis='x'), lambda: np.sum(a, foo=1)]:
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(e)
x = np.random.RandomState(1).rand(1000)
print(x.sum(), x.reshape(10, 100).sum(axis=0)[:3], x.reshape(10, 100).sum(axis=1)[:3], x.astype(np.float32).sum())
