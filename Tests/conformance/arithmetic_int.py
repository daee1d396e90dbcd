print(7 // 2, -7 // 2, 7 // -2, -7 // -2)
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)
print(2 ** 10, 2 ** -1, (-2) ** 3, (-2) ** -3, 0 ** 0)
print(7 / 2, 6 / 3, -1 / 4)
print(1 + True, True + True, True * 5, -True, +False, ~True)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, -5 >> 1, -1 >> 100)
print(True & False, True | False, True ^ True, True & 1)
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2))
print(abs(-5), abs(5), abs(-0.0), abs(True))
print(pow(2, 10), pow(2, -1), pow(3, 4, 5), pow(-3, 5, 7), pow(3, -1, 7))
print(10 - 3 - 2, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2)
print(not 0, not 1, not -1)
print(1_000_000, 0x_ff, 0b1010, 0o17, 0xDEADBEEF)
x = 5
x += 3; x -= 1; x *= 2; x //= 3; x **= 3; x %= 50; x <<= 2; x >>= 1; x |= 1; x &= 0xff; x ^= 3
print(x)
x = 7
x /= 2
print(x)
print((5).bit_length(), (255).bit_length(), (0).bit_length())
