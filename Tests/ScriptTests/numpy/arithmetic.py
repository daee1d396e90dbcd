import numpy as np
a = np.array([1, 2, 3])
b = np.array([10.0, 20.0, 30.0])
print(a + 1, 1 + a, a - 1, 10 - a, a * 2, 2 * a, a / 2, 6 / a, a // 2, 7 // a, a % 2, 7 % a, a ** 2, 2 ** a)
print(a + b, a - b, a * b, b / a, b // a, b % a, -a, +b, abs(-a))
print(a + [1, 1, 1], [1, 1, 1] + a, (1, 2, 3) * a, a + (1, 1, 1), a - range(3))
print(a + 0.5, a * True, a + np.array([True, False, True]), True + a)
print(-7 // np.array([2, -2]), -7 % np.array([2, -2]), np.array([-7, 7]) // 2, np.array([-7, 7]) % -2)
print(np.array([7.5, -7.5]) // 2, np.array([7.5, -7.5]) % 2, np.array([1.0, 4.0]) ** 0.5, np.array([1, 4]) ** 0.5)
print((a + b).dtype, (a / 2).dtype, (a // 2).dtype, (a * 2.0).dtype, (a ** 2).dtype)
print(((a - a.mean()) ** 2).sum(), (a * b).sum() / b.sum())
m = np.arange(4).reshape(2, 2)
print(m * m, m @ m, m + m.T, -m, m - 1)
print(a[0] + a, a[1] * b, np.float64(2) * a, np.array(5) + np.array(6), np.array(5) + a)
print(divmod(a, 2), divmod(7, a))
print(a == b, pow(a, 2))
x = 5
x += a
print(x)
