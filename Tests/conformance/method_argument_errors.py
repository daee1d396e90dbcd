def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
receivers = ['abc', b'abc', [1, 2], (1, 2), {'a': 1}, {1, 2}, 5, 1.5, range(3)]
names = ['upper', 'split', 'find', 'join', 'replace', 'startswith', 'append', 'insert', 'pop', 'index', 'count', 'sort', 'get', 'update', 'items', 'add', 'remove', 'union', 'bit_length', 'is_integer', 'extend', 'copy', 'clear', 'setdefault', 'discard', 'issubset', 'encode', 'decode', 'format', 'strip', 'center', 'zfill', 'splitlines', 'partition', 'hex', 'translate', 'title', 'keys', 'popitem', 'as_integer_ratio', 'reverse', 'isdigit', 'expandtabs', 'rjust', 'removeprefix', 'casefold', 'conjugate', 'intersection_update', 'symmetric_difference', 'isdisjoint']
for r in receivers:
    for n in names:
        if not hasattr(r, n) or isinstance(r, set) and n in ('union', 'symmetric_difference'): continue
        for args in [(), (None,), (1,), ('a',), (1, 2, 3, 4)]:
            c = r.copy() if isinstance(r, (list, dict, set)) else r
            try: v = getattr(c, n)(*args); print(n, args, v if type(v).__name__ not in ('dict_items', 'dict_keys') else list(v), end='; ')
            except Exception as e: print(n, args, type(e).__name__, e, end='; ')
        print()
