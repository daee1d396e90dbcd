for op in [lambda: 10.0 ** 400, lambda: float(10 ** 400), lambda: 10 ** 400 / 1, lambda: int(float('inf')), lambda: round(float('inf')), lambda: 1 << -1, lambda: 1 >> -1, lambda: int(float('nan')), lambda: 10 ** 400 * 1.0, lambda: [0] * 10 ** 30, lambda: 'a' * 2 ** 70, lambda: range(10)[2 ** 70], lambda: [1][2 ** 70], lambda: chr(2 ** 70), lambda: chr(-1), lambda: str(10 ** 5000)]:
    try:
        op()
    except (OverflowError, ValueError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
print(1e308 * 10 > 1e308, 2 ** 1023 * 2.0 if False else 'skip')
2.0 ** 1e10
