def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = {'a': 1, 'b': 2}
its = [iter([1, 2]), iter((1, 2)), iter('ab'), iter(d), iter(d.values()), iter(d.items()), iter({7}), iter(range(2)), iter(b'ab'), enumerate('ab'), zip('ab', 'cd'), map(str, [1, 2]), filter(None, [1, 2]), reversed([1, 2]), reversed('ab'), reversed((1, 2)), reversed(range(2)), reversed(d), (x for x in 'ab'), iter(lambda: 1, 1)]
for it in its:
    print(type(it).__name__, iter(it) is it, next(it, 'none'), list(it), list(it), next(it, 'end'), bool(it))
    t(lambda: next(it)); t(lambda: len(it)); t(lambda: it[0])
print(list(zip(range(3), 'abcd', [True] * 2)), list(zip([], 'a')), [*zip('a')], dict(zip('ab', zip('cd', 'ef'))), list(map(lambda *a: a, 'ab', 'cd', 'e')), list(filter(lambda v: v > 'a', 'abc')), sum(x for x in range(4) if x % 2), max((len(w), w) for w in ['aa', 'b', 'ccc']), sorted(x * -1 for x in range(3)), ''.join(c for c in 'a1b2' if c.isalpha()), any(c.isdigit() for c in 'a1'), all(c.isdigit() for c in 'a1'), list(enumerate(zip('ab', 'cd'), 5)), [i for i, _ in enumerate('abc') if i], list(reversed(list(zip('ab', 'cd')))), min(enumerate([3, 1, 2]), key=lambda p: p[1]), tuple(reversed(tuple('abc'))), list(map(None.__class__.__name__.join, [['x', 'y']])))
g = (print('eval', x) or x for x in (1, 2, 3)); print('made'); print(next(g)); print(2 in g); print(list(g)); print(list(g))
nested = (list(range(n)) for n in range(3)); print(list(nested)); chain = (c for w in ['ab', 'cd'] for c in w); print(next(chain), next(chain), list(chain)); pairs = ((a, b) for a in range(3) for b in range(a)); print(list(pairs)); cond = (x for x in range(10) if x % 3 == 0 if x); print(*cond)
x, y, z = (v * v for v in range(3)); print(x, y, z); a, *b = (v for v in 'abc'); print(a, b); [c, d2] = map(int, '12'); print(c, d2); e = enumerate([]); print(next(e, 'empty')); it = iter('abc'); print([(p, next(it, None)) for p in it]); it = iter([1, 2, 3, 4]); print([p + q for p, q in zip(it, it)]); it = iter(range(6)); print([[next(it) for _ in range(2)] for _ in range(3)]); print(list(zip(*[iter('abcdef')] * 3)))
for f in [lambda: list(zip(1, 2)), lambda: list(map(len, [1])), lambda: list(filter(1, [1])), lambda: sum(x / 0 for x in [1]), lambda: sorted(x for x in [1, 'a']), lambda: max(x for x in []), lambda: next(x for x in []), lambda: list(map(lambda a: a, [1], [2])), lambda: (x for x in 5), lambda: [x for x in (y for y in None)], lambda: dict(x for x in [1]), lambda: set([x] for x in [1]), lambda: tuple(5 for x in 7), lambda: list(enumerate([1], 'a')), lambda: [*map(int, 'a')], lambda: list(iter(5, 5)), lambda: ','.join(x for x in [1]), lambda: zip(strict=True, *['a', 'bc']) and list(zip('a', 'bc', strict=True))]: 
    try: r = f(); print(r if not callable(r) else 'method')
    except Exception as e: print(type(e).__name__, e)
