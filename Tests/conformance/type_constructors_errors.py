def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
cons = [int, float, str, bool, list, tuple, dict, set, frozenset, bytes, range, slice, type, object, enumerate, zip, map, filter, reversed]
argss = [(), (1,), ('5',), ([1, 2],), (None,), (1.5,), (1, 2), ('a', 'b'), (1, 2, 3), (1, 2, 3, 4)]
for c in cons:
    for args in argss:
        if c in (object, enumerate) and not args or c is type and len(args) == 3: continue
        try: r = c(*args); print(c.__name__, args, r if c not in (enumerate, zip, map, filter, reversed) else list(r), end='; ')
        except Exception as e: print(c.__name__, args, type(e).__name__, e, end='; ')
    print()
for f in [lambda: int('5', base=10, foo=1), lambda: str(b'a', encoding='ascii', errors='strict', x=1), lambda: list(iterable=[1]), lambda: tuple(iterable=[1]), lambda: set(iterable=[1]), lambda: float(x=1), lambda: bool(x=1), lambda: range(start=1), lambda: slice(start=1), lambda: dict(a=1, **{'b c': 2}), lambda: bytes(source=b'a'), lambda: bytes(5, errors='x'), lambda: bytes('a', errors='strict'), lambda: object(1), lambda: type(None)(1), lambda: type(...)(1), lambda: frozenset([1], [2]), lambda: reversed(sequence=[1]), lambda: map(func=len), lambda: filter(function=None, iterable=[])]: t(f)
print(int(), float(), str(), bool(), list(), tuple(), dict(), set(), frozenset(), bytes(), slice(1), int(True), int(-1.9), float('1e3'), str(1.0), bool([0]), list('ab'), tuple({1: 2}), dict([('a', 1)], b=2), set('aab') == {'a', 'b'}, bytes(2), range(2), str([]), list(range(3)), dict(zip('ab', [1, 2])), tuple(x * 2 for x in range(3)))
