import_ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '//': lambda a, b: a // b, '%': lambda a, b: a % b, 'divmod': divmod}
values = [0, 1, -1, 7, -7, True, 2 ** 63, -2 ** 63, 10 ** 25, -3, 0.0, -0.0, 0.5, -2.5, 1e300, 5e-324, float('inf'), -float('inf'), float('nan'), 3.0]
for name, op in import_ops.items():
    print(name)
    for a in values:
        row = []
        for b in values:
            try: row.append(op(a, b))
            except Exception as e: row.append(type(e).__name__[:4] + ' ' + str(e))
        print(*row, sep=', ')
