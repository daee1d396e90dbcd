import_free = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '//': lambda a, b: a // b, '%': lambda a, b: a % b, '**': lambda a, b: a ** b, '@': lambda a, b: a @ b, '&': lambda a, b: a & b, '|': lambda a, b: a | b, '<<': lambda a, b: a << b, '<': lambda a, b: a < b, 'in': lambda a, b: a in b, '[]': lambda a, b: a[b]}
values = [1, 1.5, True, None, 'a', b'a', [1], (1,), {1: 2}, {1}, range(2), len, ..., 2 ** 70, slice(1), {}.keys(), ValueError('x')]
def show(v):
    r = repr(v) if not callable(v) or v is int else v.__name__
    return r if len(r) < 40 else r[:20] + '~'
for name, op in import_free.items():
    print(name)
    for a in values:
        row = []
        for b in values:
            if name == '%' and a == b'a' or name in ('**', '<<', '*') and 2 ** 70 in [v for v in (a, b) if isinstance(v, int)]: continue
            try: row.append(show(op(a, b)))
            except Exception as e: row.append(type(e).__name__[0] + ' ' + str(e))
        print(' ', show(a), '|', '; '.join(row))
