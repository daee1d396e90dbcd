def t(*a):
    try: r = round(*a); print(a, repr(r), type(r).__name__)
    except Exception as e: print(a, type(e).__name__, e)
for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.125, 1e16, 1e300, 5e-324, 0.0, -0.0, 1234.5678, float('inf'), float('nan'), 5, -15, 25, 10 ** 20 + 5, True, 4503599627370497.5, 0.49999999999999994, 2 ** 53 + 0.0, 1.7976931348623157e308, 12345678901234567.0]:
    t(x)
    for n in [0, 1, 2, -1, -2, None, 20, -20, 400, -400, 15, 16]: t(x, n)
for a in [('a',), (1, 'a'), (1.5, 'a'), (1.5, 1.0), (None,), (), (1, 2, 3), ([],), (1.5, True), (1.5, 10 ** 30), (1, None), (5, 10 ** 30)]: t(*a)
print(round(number=2.567, ndigits=1), round(2.5) is 2, [round(x / 4) for x in range(-9, 10)], [round(x * 5, -1) for x in range(-9, 10)], [round(x / 8, 2) for x in range(8)], round(1e22, -22), round(149.9999999999, -2), round(25, -2), round(50, -2), round(150, -2), round(-50, -2), round(2 ** 70, -3))
