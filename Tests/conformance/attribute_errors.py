def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for v in [1, 1.5, True, None, 'a', b'a', [1], (1,), {1: 2}, {1}, frozenset(), range(2), len, int, ..., slice(1), {}.keys(), {}.values(), {}.items(), iter([]), iter({}), zip(), map(len, []), enumerate([]), (x for x in []), [].append, str.upper, ValueError, type, object, reversed([])]:
    t(lambda: v.nope)
    try: v.nope = 1; print('set')
    except Exception as e: print(type(e).__name__, e)
    try: del v.nope; print('deleted')
    except Exception as e: print(type(e).__name__, e)
t(lambda: 'a'.uper()); t(lambda: [].apend(1)); t(lambda: {}.itens()); t(lambda: (1).lenght); t(lambda: None.x.y); t(lambda: ''.join.x); t(lambda: len.x); t(lambda: getattr('a', 'b')); t(lambda: getattr('a', 'b', 5)); t(lambda: hasattr(None, 'x')); t(lambda: getattr([], 'append').__name__); t(lambda: print.__name__); t(lambda: str.upper.__name__); t(lambda: (lambda: 0).__name__); t(lambda: t.__name__); t(lambda: t.__qualname__); t(lambda: int.__name__); t(lambda: int.__class__.__name__); t(lambda: ValueError.__name__); t(lambda: ValueError('x').__class__.__name__); t(lambda: (5).__class__); t(lambda: t.__doc__); t(lambda: ''.__class__.__name__); t(lambda: t.__module__); t(lambda: [].__class__ is list); t(lambda: None.__class__.__name__)
def documented():
    """First line.

    More."""
    def inner(): 'one'
    return inner
print(documented.__doc__, documented().__doc__, documented().__qualname__, (lambda: 'x').__doc__, documented.__name__)
