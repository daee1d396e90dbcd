values = [0, 1, -1, 5, -6, 255, 2 ** 62, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 2 ** 64, -2 ** 64 - 1, 10 ** 25, -10 ** 25, True, False]
for a in values:
    print(a, ~a, [a & b for b in values], [a | b for b in values], [a ^ b for b in values], a << 3, a >> 3, a << 64, a >> 64, a >> 1000, a << 0, a >> 63, sep='\n  ')
for f in [lambda: 1 << -1, lambda: 1 >> -1, lambda: 0 << 10 ** 30, lambda: 5 >> 10 ** 30, lambda: -5 >> 10 ** 30, lambda: 1 << 1.0, lambda: 1.0 << 1, lambda: 1 & 1.0, lambda: ~1.0, lambda: 'a' | 'b', lambda: True & True, lambda: True ^ True, lambda: True | 2, lambda: type(True & False).__name__, lambda: ~True, lambda: True << True, lambda: -True, lambda: +True, lambda: True + True, lambda: type(+False).__name__, lambda: None | 1, lambda: [] ^ [], lambda: 0 >> -10 ** 30, lambda: 5 & None, lambda: 1 << True, lambda: hash(1 << 100), lambda: 0xdead_beef & 0o777 | 0b1010 ^ 0xF, lambda: 1 | 2 ^ 3 & 4 << 1 + 1]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x = 0b1100; x &= 0b1010; print(x); x |= 1; x ^= 0xFF; x <<= 70; x >>= 68; print(x); x >>= True; x += True; x //= 7; x **= 3; x %= 1000; x -= 2.5; x *= 2; x /= 4; print(x)
