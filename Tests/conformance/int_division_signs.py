for a in range(-8, 9):
    print(a, [(a // b, a % b, divmod(a, b) == (a // b, a % b), a == a // b * b + a % b) for b in (-3, -1, 1, 2, 5, -8)], [(a / 2 // b, a / 2 % b) for b in (-3, 0.75, 2, -0.5)])
for a in [10 ** 30, -10 ** 30, 10 ** 30 + 7, 2 ** 64, -2 ** 63]:
    for b in [3, -3, 10 ** 10, -10 ** 10 - 1, 2 ** 63, -2 ** 64, 10 ** 31, -1, 1]: print(a // b, a % b, divmod(a, b), end=' ')
    print()
print(-2 ** 63 // -1, -2 ** 63 % -1, divmod(-2 ** 63, -1), -2 ** 63 * -1, abs(-2 ** 63), - -2 ** 63, (2 ** 63 - 1) + 1, -2 ** 63 - 1, 3037000500 ** 2, -3037000500 * 3037000500, 2 ** 62 + 2 ** 62, 2 ** 32 * 2 ** 31, (2 ** 63) // 2 ** 63, 2 ** 63 - 2 ** 63, type(2 ** 63 - 2 ** 63).__name__)
print(7 // 0.5, -7 // 2.0, 7 % -2.5, -7.5 % 2, 1e20 % 3, 5 % 1e-300, 1e300 // 1e-10 > 1, 0.3 // 0.1, 0.3 % 0.1, 1 // 0.1, 1 % 0.1, -1 % 1e-20, 1e-20 // -1, -1e-320 % 5, 5.0 // float('inf'), -5.0 // float('inf'), 5 % float('inf'), -5 % float('inf'), 5 % -float('inf'), divmod(-5, float('inf')), divmod(5.5, -2), -0.0 // 1, 0.0 // -1, -0.0 % 3, 0 % -3.0, 2 ** 70 / 2 ** 69, 10 ** 400 / 10 ** 399, 1 / 10 ** 400, 7 / -2, (2 ** 53 + 1) / 1, 10 ** 17 / 3, -1 / 3, 2 ** 1030 / 2 ** 1000, (10 ** 30 + 1) / 10 ** 30)
for f in [lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 1.0 / 0.0, lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: 10 ** 400 / 1, lambda: 10 ** 400 / 1.0, lambda: 10 ** 400 * 1.0, lambda: 1.0 + 10 ** 400, lambda: 10 ** 400 // 2.0, lambda: 10 ** 400 == 1e308, lambda: 10 ** 400 > 1e308, lambda: -10 ** 400 < -float('inf'), lambda: 10 ** 400 < float('inf'), lambda: 10 ** 400 > float('nan'), lambda: float(10 ** 400), lambda: 1 % '2', lambda: divmod('a', 2), lambda: divmod(1), lambda: divmod(None, 1), lambda: 0 / 0, lambda: 0.0 / 0, lambda: 0 // 0.0, lambda: True / False, lambda: 10 ** 400 % 7.0, lambda: 5 // [], lambda: 2 ** 64 // 0, lambda: 2 ** 64 % 0]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
