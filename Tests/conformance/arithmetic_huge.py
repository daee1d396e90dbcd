def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x = 10 ** 400
for v in ['a', None, [1], (), {}, b'', len]:
    t(lambda: x / v); t(lambda: v / x); t(lambda: x + v); t(lambda: v - x); t(lambda: x ** v); t(lambda: x % v); t(lambda: divmod(x, v)); t(lambda: x < v); t(lambda: x == v)
for v in [1.5, -0.0]:
    t(lambda: x / v); t(lambda: v / x); t(lambda: x + v); t(lambda: v - x); t(lambda: x ** v); t(lambda: x % v); t(lambda: divmod(x, v)); t(lambda: x < v); t(lambda: v ** x); t(lambda: round(x, -399)); t(lambda: float(x)); t(lambda: x // v)
t(lambda: x * 'a'); t(lambda: [1] * x); t(lambda: x * None); t(lambda: x @ 1); t(lambda: x & 1.5); t(lambda: x << 'a'); t(lambda: -x % 7); t(lambda: x // 1.0); t(lambda: divmod(1.5, x)); t(lambda: divmod('a', x)); t(lambda: pow(x, 0.5)); t(lambda: x > 1.5); t(lambda: x == 1e400); t(lambda: sum([1.5, x])); t(lambda: max(1.5, x) == x); t(lambda: abs(-x) == x); t(lambda: x in [1.5, x]); t(lambda: int(x) is x); t(lambda: round(1.5, x)); t(lambda: 'a' * -x); t(lambda: '%f' % x); t(lambda: f'{x:e}'); t(lambda: range(3)[x]); t(lambda: [1][x:]); t(lambda: 'abc'[-x:]); t(lambda: chr(x)); t(lambda: bytes(x)); t(lambda: [0].insert(x, 1)); t(lambda: 'a'.center(x)); t(lambda: 1.5 < x < float('inf')); t(lambda: hash(x) == hash(10 ** 400)); t(lambda: x.bit_length()); t(lambda: float(-x)); t(lambda: x / 10 ** 399); t(lambda: 1 / x); t(lambda: 10 ** 300 / x); t(lambda: x.real == x); t(lambda: bool(x)); t(lambda: {x: 1}[10 ** 400]); t(lambda: str(x)[:3]); t(lambda: x >> 1300); t(lambda: x ** 2 == 10 ** 800); t(lambda: complex_like) if False else print('end')
