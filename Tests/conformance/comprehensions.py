print([x for x in range(5)], [x * y for x in range(3) for y in range(3) if x != y if x], [(i, c) for i, c in enumerate('ab')])
print({x for x in 'hello' if x == 'l'}, {k: v for k, v in [('a', 1)]}, {i: [j for j in range(i)] for i in range(3)})
print([[r[c] for r in [[1, 2], [3, 4]]] for c in range(2)], [x if x % 2 else -x for x in range(4)], [a + b for (a, b) in [(1, 2), (3, 4)]], [a for a, *b in [(1, 2, 3)]])
def t(x, log):
    log.append(x)
    return x
log = []
print([t(i, log) for i in range(3) if t(i, log) != 1], log)
print([y for x in range(3) if (y := x * 2) > 1], y)
print([x for x in [y for y in range(3)]], [x for x in (1, 2)], [x for x in {'a': 1}], [c for c in 'ab'], [x for x in range(3) for _ in range(x)])
n = 3
print([n * i for i in range(n)], [(lambda: i)() for i in range(2)])
m = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in m] for i in range(3)], [v for row in m for v in row], sum([v for row in m for v in row]))
print([x for x in range(20) if x % 2 == 0 if x % 3 == 0], [not x for x in [0, 1]], [1 for _ in range(3)])
def f(): return [z for z in range(3)]
print(f(), f())
print({a: b for a in range(2) for b in range(2)}, {(a, b) for a in range(2) for b in range(1)} == {(0, 0), (1, 0)})
print([i for i in range(5)][::-1], len([0 for i in range(100)]), max([len(w) for w in ['a', 'bcd']]))
try:
    [1 / d for d in [1, 0]]
except ZeroDivisionError as e: print(e)
print([x.upper() for x in 'a b'.split()], [f'{k}={v}' for k, v in dict(a=1).items()])
