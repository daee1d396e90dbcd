import numpy as np
i = np.array([1, 2, 3])
f = np.array([1.0, 2.0, 3.0])
print(i ** 2, i ** 3, f ** 2, f ** -1, f ** 0.5, i ** 0.5, 2.0 ** i, i ** i, f ** i, i ** 0)
print(np.power(i, 2), np.power(2, i), np.power(f, -2), np.square(i), np.sqrt(i), np.square(f))
print(i / 0, -f / 0, f * 0 / 0, i // 0, i % 0, f // 0, f % 0)
print(i / 3, f / 3, i // 2.0, f // 2, f % 2, i % 2.5, 7.5 // i, -7.5 % i)
print(np.divide(i, 2), np.true_divide(i, 2), np.floor_divide(i, 2), np.mod(i, 2), np.remainder(-i, 2))
print(np.array([1, 2], np.uint8) / 2, (np.array([1, 2], np.uint8) / np.uint8(2)).dtype, (np.float32([1, 2]) / 2).dtype)
for g in [lambda: i ** -1, lambda: 2 ** -i, lambda: np.power(i, -1), lambda: np.int64(3) ** -2]:
    try:
        print(g())
    except ValueError as e:
        print(e)
print(np.int8([10, 100]) ** 2, np.uint8([2]) ** np.uint8([8]), np.float32([2]) ** 0.5)
print(np.array([-8.0]) ** (1 / 3), np.array([0.0]) ** 0, np.array([0]) ** 0)
