for n in [0, 1, -1, 12.5, -0.001, 1e10, 123456789, float('inf'), 1e-10, 99.995, 0.5]:
    print(f'{n:>12}|{n:<12}|{n:^12}|{n:+}|{n: }|{n:08.2f}|{n:.3g}|{n:.2e}|{n:,.1f}|{n:.1%}|{n!s:>8}|{n!r}')
for n in [0, 1, -1, 255, -255, 1000000, 2 ** 64, True]:
    print(f'{n:d}|{n:5d}|{n:<5d}|{n:^5d}|{n:05d}|{n:+d}|{n: d}|{n:x}|{n:X}|{n:#x}|{n:o}|{n:#o}|{n:b}|{n:#b}|{n:,}|{n:_}|{n:_x}|{n:e}|{n:.1f}|{n:g}|{n:%}|{n:c}' if 0 <= n < 256 else f'{n:d}|{n:,}|{n:_x}|{n:#b}|{n:e}|{n:g}')
rows = [('apple', 3, 1.25), ('banana', 12, 0.5), ('kiwi', 100, 10.0)]
print(f'{"name":<10}{"count":>6}{"price":>8}'); print('-' * 24)
for name, count, price in rows: print(f'{name:<10}{count:>6}{price:>8.2f}')
print(f'{"total":<10}{sum(c for _, c, _ in rows):>6}{sum(c * p for _, c, p in rows):>8.2f}'); print('%-10s|%5d|%8.3f' % ('x', 5, 2.5), '%(a)s-%(b)03d' % {'a': 'k', 'b': 7}, '{:>5}{:<5}|{:^5}'.format('a', 'b', 'c'), '{0:{1}}'.format('z', '>4'), '{:{}{}{}}'.format('m', '*', '^', 7), format(1234.5, ',.2f'), format('s', '>3'), format(True, 'd'), format(None), str(1.0).rjust(6), repr(0.1).zfill(8), '{:,}'.format(1234567), '{:.2%}'.format(1 / 3), '{!r:^7}'.format('a'), round(2.5), round(3.14159, 2), round(1234, -2), int('42') + float('.5'), str(10 ** 20), f'{10 ** 20:.3e}')
