def t(v, spec):
    try: print(repr(spec), repr(format(v, spec)), end=' ')
    except Exception as e: print(repr(spec), type(e).__name__, e, end=' ')
specs = ['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', '.0e', '.0f', '.0g', '.0%', '.1', '.3', '.10', '.0', '.17g', '#.0f', '#g', '#.3g', '#', '#.0e', '+', ' ', '-', '+.2f', '10', '<10', '^10', '=10', '010', '+010.2f', '010,.2f', ',', '_', ',.2f', '_.3f', ',e', ',g', ',%', '*^12.3', 'z.1f', 'z', 'z.0f', 'z+.0e', 'd', 'x', 's', 'c', '.2d', '020,', '.2_f', '0=12.1f', '>012', 'zg']
for v in [0.0, -0.0, 1.0, -1.5, 0.1, 123456.789, -1e-5, 1e16, 1.5e300, 5e-324, float('inf'), -float('inf'), float('nan'), 0.5, 2.5, 1e22, 999999.5, -0.04, 12345678.0]:
    print(v)
    for spec in specs: t(v, spec)
    print()
for v in [0.5, 1.5, 2.5, 0.125, 0.375, 2.675, 1.005, 1e15 + 0.5, 0.05, 0.15, 0.25, 0.35]:
    print(format(v, '.0f'), format(v, '.1f'), format(v, '.2f'), format(v, '.1e'), format(v, '.1g'), format(v, '.50f'), format(v, '.0%'))
print(format(1e300, 'f')[:20], len(format(1e300, 'f')), format(5e-324, '.5e'), format(1.7976931348623157e308, '.3g'), format(1e-7, 'g'), format(1e-4, 'g'), format(0.0001234, '.2'), format(100000.0, 'g'), format(1e6, 'g'), format(1e5, '.3'), format(123.456, '.100g'))
