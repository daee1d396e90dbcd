import numpy as np

a = np.array([-7, -6, -1, 0, 1, 6, 7])
for d in [-3, -2, -1, 1, 2, 3]:
    print(d, a // d, a % d, a / d)
    print(np.array_equal(a, a // d * d + a % d))
f = np.array([-7.5, -6.0, -0.5, -0.0, 0.0, 0.5, 6.0, 7.5])
for d in [-3.0, -0.5, 0.25, 2.0]:
    print(d, f // d, f % d)
print(np.array([1.0, -1.0, 0.0]) // np.array([0.0, 0.0, 0.0]), np.array([1.0, -1.0]) % 0.0)
print(np.array([np.inf, -np.inf, np.nan, 5.0]) // 2.0, np.array([np.inf, -np.inf, np.nan, 5.0]) % 2.0)
print(np.array([5.0, -5.0]) // np.inf, np.array([5.0, -5.0]) % np.inf, np.array([5.0, -5.0]) % -np.inf)
print(a.astype('float32') // 2, a.astype('float32') % -2, (a.astype('int8') // np.int8(-2)).dtype)
print(np.mod(-3, 5), np.remainder(3, -5), np.floor_divide(-7, 2), divmod(np.int64(-7), 2), divmod(np.float32(7.5), 2))
