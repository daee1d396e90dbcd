import numpy as np

print(np.arange(1000)[:5], np.arange(1001), repr(np.arange(1001)), np.arange(2000) * 0.5, repr(np.arange(5000, dtype='int16')), np.zeros(1500), repr(np.ones(1200, dtype=bool)))
print(np.arange(2000).reshape(2, 1000), np.arange(2000).reshape(1000, 2), repr(np.arange(3000).reshape(10, 10, 30)), np.arange(1100).reshape(11, 100) / 7, repr(np.arange(1200.0).reshape(100, 12)))
print(np.arange(1000).reshape(10, 100)[0], np.arange(10000).reshape(100, 100), np.full((40, 40), np.nan), np.array([[1e-5] * 600, [1e5] * 600]), np.arange(1001)[::-1], np.arange(2002).reshape(7, 286) % 13)
a = np.zeros(1100)
a[500] = 1e10
print(a, repr(a))
a[1] = 1e10
print(a)
a[-1] = np.nan
print(a, a.reshape(11, 100)[:, :3])
