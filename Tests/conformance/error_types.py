for op in [lambda: 1 + 'a', lambda: 'a' + 1, lambda: [1] + (2,), lambda: (1,) + [2], lambda: 1 - 'a', lambda: 'a' * 'b', lambda: 'a' * 1.5, lambda: [1] * 'a', lambda: None + 1, lambda: {} + {}, lambda: 1 / 'a', lambda: 'a' % [] if False else 'ok', lambda: 2 ** 'a', lambda: 'a' // 2, lambda: 1 & 1.5, lambda: 1 << 'a', lambda: ~1.5, lambda: -'a', lambda: +[], lambda: not_defined, lambda: 'a' @ 2, lambda: len + 1, lambda: b'a' + 'a', lambda: 'a' + b'a', lambda: {1} | [2], lambda: {'a': 1} | [1], lambda: 1 | '2', lambda: abs('a'), lambda: 5[0], lambda: None[0], lambda: {}[[]], lambda: 'abc'['x'], lambda: (1,)[None], lambda: [1]['0'], lambda: len[0]]:
    try:
        print(op())
    except (TypeError, NameError) as e:
        print(e)
x = [1, 2]
x += 5
