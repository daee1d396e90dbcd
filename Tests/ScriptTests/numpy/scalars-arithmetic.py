import numpy as np
f, g, i, u, b = np.float64(2.5), np.float32(2.5), np.int64(7), np.uint8(7), np.bool_(True)
values = [f, g, i, u, b, 2, 0.5, True]
for x in values:
    row = []
    for y in values:
        row.append(x + y)
        row.append(x * y)
    print(row)
for x in [f, g, i, u]:
    print([x - 1, 10 - x, x / 2, 2 / x, x // 2, 20 // x, x % 2, 20 % x, x ** 2, 2 ** x])
    print([-x, +x, abs(x), x == 7, x != 7, x < 7, x <= 7, x > 7, x >= 2.5])
print([i & 3, i | 8, i ^ 1, i << 2, i >> 1, ~i, 6 & i, 1 << i, ~b, b & True, b | b, b ^ b, True & b])
print(divmod(i, 2), divmod(f, 2), divmod(20, i), i // 0, i % 0, i / 0, -f / 0, f // 0, np.float64(0) / 0)
print(3 * f + 1, (f + g).dtype, f > g, f == g, i == 7.0, f < i < 10)
print(np.float32(0.1) + 0.2, np.float32(0.1) + np.float64(0.2), np.float64(0.1) + 0.2, np.float32(1) / 3, 1 / np.float32(3))
total = 0
for v in np.array([1, 2, 3]):
    total += v
print(total, repr(total))
average = 0.0
for v in np.array([0.5, 1.5]):
    average += v / 2
print(average, repr(average))
print(np.int64(3) * [1, 2], [0] * np.int64(3), 'ab' * np.uint8(2), np.int64(2) + [1, 2])
for h in [lambda: f & 1, lambda: -b, lambda: b - b, lambda: np.int64(2) ** -1, lambda: i + None, lambda: i + 'a', lambda: f < 'a', lambda: f < None, lambda: g @ g, lambda: 2.5 * [1]]:
    try:
        print(h())
    except (TypeError, ValueError) as e:
        print(e)
