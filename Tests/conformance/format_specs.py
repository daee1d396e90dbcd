for spec in ['', '10', '<10', '>10', '^10', '*^10', '010', '+', ' ', ',', '_', 'd', 'x', 'X', '#x', 'o', '#o', 'b', '#010b', 'c', 'n', '_b', 'e', '.2e', 'f', '.1f', 'g', '%', '=+10', '0>+8']:
    print(repr(spec), [format(v, spec) for v in (0, 7, -42, 65)] if spec != 'c' else [format(65, spec)])
for spec in ['', '10', '<10', '.3', '.0f', '.2f', '10.2f', '+.1f', 'e', '.3e', 'E', 'g', '.3g', 'G', '%', '.1%', ',', ',.2f', '_.1f', '010.2f', '#.0f', '#g', 'n', '.10g', 'z.1f']:
    print(repr(spec), [format(v, spec) for v in (0.0, 1.5, -3.14159, 1234567.891, 1e-7, 1e20, float('inf'), -0.04)])
for spec in ['', '5', '<5', '>5', '^5', '-^7', '.2', '5.1', 's', '05']:
    print(repr(spec), [format(v, spec) for v in ('', 'abc', 'é')])
for value, spec in [(1, 's'), ('a', 'd'), (1.5, 'd'), (1, '.2d'), ('a', '+'), ('a', ','), (None, '5'), ([1], '3'), (1, 'y'), (1.5, 'x'), ('a', '=5'), (1, ',x'), (1, '10.')]:
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
