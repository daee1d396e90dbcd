import numpy as np
x = np.arange(8, dtype=np.uint8)
print(x & 1, x >> 1, x << 5, x ^ 255, ~x, x | 128)
bits = (x[:, None] >> np.arange(8)) & 1
print(bits, bits.sum(axis=1), bits.dtype)
packed = (bits << np.arange(8)).sum(axis=1)
print(packed, (packed == x).all())
print(np.array([5, -5]) // 2, np.array([5, -5]) % 3, np.array([5, -5]) >> 1, -x[1:3], np.int32(-7) // np.int32(2))
print(np.uint32(2**31) * 2, np.int16(300) * np.int16(300), np.uint16([65535]) + 1, np.int32([2**31 - 1]) + 1)
print(np.array([1, 2, 3], np.uint8) - np.array([2, 2, 2], np.uint8), np.array([1, 2, 3], np.int8) * 100)
seed = np.uint64(88172645463325252)
for _ in range(4):
    seed ^= seed << np.uint64(13)
    seed ^= seed >> np.uint64(7)
    seed ^= seed << np.uint64(17)
    print(seed)
