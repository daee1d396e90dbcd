def t(v, spec):
    try: print(repr(spec), repr(format(v, spec)), end=' ')
    except Exception as e: print(repr(spec), type(e).__name__, e, end=' ')
specs = ['', 's', '5', '<5', '>5', '^5', '^6', '*^6', '.2', '.0', '5.1', '=5', '05', '+', ' ', '-', 'd', 'f', ',', '_', '#', 'r', 'z', '0<6', '\U0001f600>5', '.3s', '>5s', '010s', 'x=5', '>', '.', '3.5.6', ',s', '-5', '=', '<<', '10x', 's5', '0', '00']
for v in ['', 'ab', 'é\U0001f600中文字', "a'b"]:
    print(ascii(v))
    for spec in specs: t(v, spec)
    print()
for v in [None, [1], (1,), {}, {1}, b'x', range(2), len, int, slice(1), ValueError('x'), ...]:
    for spec in ['', '5', 's', 'd']:
        try: print(repr(format(v, spec)) if v is not len else format(v, spec)[:10], end=' ')
        except Exception as e: print(type(e).__name__, e, end=' ')
    print()
for args in [(1, 2), (1, None), (), (1, '', 3), ('a', b'5'), (1.0, 5)]:
    try: print(format(*args))
    except TypeError as e: print(e)
print(f'{None!r:>6}|{[1, "a"]!s:^12}|{None!s:5}|{True!r:>5}|{(1,)!a:8}|')
