def t(a, b, *m):
    try: r = pow(a, b, *m); print(r if not isinstance(r, int) or abs(r) < 10 ** 40 else hash(r), end=', ')
    except Exception as e: print(type(e).__name__, e, end=', ')
for a in [0, 1, -1, 2, -2, 3, True, 10 ** 10, 0.0, -0.0, 0.5, -8.0, 2.0, 1e200, float('inf'), -float('inf'), float('nan')]:
    print(a)
    for b in [0, 1, -1, 2, 3, -2, True, 64, 0.0, -1.0, 2.0, float('inf'), -float('inf'), float('nan')]: t(a, b)
    if a >= 0:
        for b in [0.5, -0.5, 1 / 3, 1e10, -1e10]: t(a, b)
    print()
for args in [(2, 10, 1000), (2, -1, 7), (2, -1, 4), (3, -2, 11), (5, 0, 1), (5, 0, -1), (5, 3, -7), (-5, 3, 7), (2, 3, 0), (0, 0, 1), (7, 10 ** 20, 13), (2, 10, 1.0), (2.0, 3, 5), (2, 'a'), ('a', 2), (2, 3, 'a'), (2, 3, None), (10 ** 20, 10 ** 5, 10 ** 9 + 7), (True, True, True), (2, -3, 1), (2, -3, -9), (None, 2), (2, None, 5), (4, -1, 6), ([], 2)]: t(*args); print()
print(2 ** 3 ** 2, -2 ** 2, 2 ** -1, (-2) ** 2, -2 ** -2, 0 ** 0, 0.0 ** 0, 2 ** 0.5, 10 ** -2, 10 ** 400 > 1e308, pow(base=2, exp=5), pow(2, exp=3, mod=5), 2.0 ** 1023 * 2 > 1e308, (-27) ** 3, (-1) ** 10 ** 2, not 2 ** 2 == 5, ~2 ** 2, 2 ** ~-2)
for f in [lambda: pow(), lambda: pow(1), lambda: pow(1, 2, 3, 4), lambda: pow(2, b=3), lambda: 1e200 ** 2, lambda: 10.0 ** 309, lambda: (-1e200) ** 3, lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: False ** -2, lambda: 2 ** 'x', lambda: 5 ** [], lambda: 2 ** 10000 // 2 ** 9990, lambda: 2 ** 2 ** 2 ** 2, lambda: -0.0 ** -1.0]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
