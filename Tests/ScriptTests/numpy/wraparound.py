import numpy as np
u = np.array([250, 255, 0], dtype=np.uint8)
print(u + 10, u * 2, u - 1, -u, ~u, u // 3, u % 7, u ** 2, u << 1, u >> 1)
print(u + u, (u + u).dtype, u + np.uint8(10), u + np.int16(10), (u + np.int16(10)).dtype)
i = np.array([127, -128], dtype=np.int8)
print(i + 1, i - 1, -i, abs(i), i * i, i // -1)
print(np.uint8(200) + 100, np.uint8(5) - np.uint8(6), -np.uint8(5), np.int8(127) + np.int8(1), abs(np.int8(-128)))
print(np.int64(2) ** 63, np.int64(2) ** 62 * 2, np.int64(2**62) + np.int64(2**62), np.array([2**62]) * 4)
print(np.uint64(2**63) * 2, np.array([2**63], dtype=np.uint64) + 1, np.uint64(0) - np.uint64(1))
print(u.sum(), u.sum().dtype, u.mean(), u.sum(dtype=np.uint8), np.sum(i), i.prod())
for f in [lambda: u + 300, lambda: u - 1000, lambda: np.uint8(1) + 256, lambda: 300 * u, lambda: i + 200, lambda: u == 300, lambda: u < 1000, lambda: u > -1, lambda: np.int64(1) + 2**63, lambda: np.array([1]) + 2**64]:
    try:
        print(f())
    except OverflowError as e:
        print('OverflowError', e)
x = np.arange(5, dtype=np.uint8)
x -= 3
print(x)
