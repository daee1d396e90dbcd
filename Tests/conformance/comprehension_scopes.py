x = 'outer'
print([x for x in range(3)], x, {x: x for x in 'ab'}, x, {x for x in [1]}, x, list(x for x in 'z'), x)
print([(i, j) for i in range(3) for j in range(i)], [i for i in range(10) if i % 2 if i > 4], [[j for j in range(i)] for i in range(3)], [a + b for a, b in [(1, 2), (3, 4)]], [a for a, *b in ['xyz', 'pq']], [i for row in [[1, 2], [3]] for i in row], [y for x in [[1], [2]] for y in x for _ in range(2)])
def f():
    n = 3
    return [n * i for i in range(n)], {n: n for n in range(2)}, n
print(f())
def g(): return [x for x in x]
x = 'xyz'; print(g()); print([x for x in x], [[x for x in x] for x in [x]])
print([y := 1, y + 1], y, [last := i for i in range(4)], last, any((hit := v) > 2 for v in [1, 3, 5]), hit, [total := total + v for v in [1, 2]] if (total := 0) == 0 else 0, total)
def h():
    r = [w := i * 2 for i in range(3)]
    return r, w
print(h())
try: print(w)
except NameError as e: print(e)
try: [undefined_q for i in [1]]
except NameError as e: print(e)
try: [1 / i for i in [1, 0]]
except ZeroDivisionError as e: print(e)
for bad in [lambda: [i for i in 5], lambda: {i for i in [[]]}, lambda: {[]: i for i in [1]}, lambda: [a for a, b in [1]], lambda: [a for a, b in [(1, 2, 3)]], lambda: [i for i in None], lambda: {i: j for i, j in [(1,)]}, lambda: sum(i for i in 'a'), lambda: [len(i) for i in [1]], lambda: [i() for i in [1]]]:
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print({k: v for k, v in sorted({'b': 1, 'a': 2}.items())}, {i: [j for j in range(i)] for i in range(3)}, {v: k for k, v in {'x': 1, 'y': 1}.items()}, {len(w) for w in ['a', 'bb', 'c']}, [*(i for i in range(3))], dict((i, i * i) for i in range(3)), tuple(i for i in 'ab'), [i if i else None for i in range(2)], [lambda: i for i in range(2)][0]())
order = []
def t(v): order.append(v); return v
[t((i, j)) for i in t('ab') for j in t('xy') if t(i != 'b')]; print(order); order.clear(); {t(k): t(v) for k, v in [(1, 2)]}; print(order)
gen = (t(i) for i in t([1, 2])); order.clear(); print(order, next(gen), order); n = 1; gen = (n + i for i in range(3)); n = 100; print(list(gen)); it = [1, 2, 3]; gen = (i for i in it); it = []; print(list(gen)); g2 = (i for i in [1, 2, 3] if i in keep); keep = [2]; print(list(g2))
m = [[1, 2, 3], [4, 5, 6]]; print([[r[i] for r in m] for i in range(3)], [sum(r) for r in m], [c for r in m for c in r if c % 2], max(max(r) for r in m), [i for i, r in enumerate(m) if 5 in r], [(a, b) for a in range(3) if a for b in range(a) if b or a == 1], [i for i in range(5)][::-1], [str(i) for i in [1.0, None, 'a', True]], [a for a in [1, 2] if [b for b in [2] if b == a]])
print([i for i in (j for j in (k for k in range(3)))], [(x, y) for x in 'ab' for y in [x + x]], [z for z in [*range(2), *'a']], [z for z in (1, 2) if z > 1 or z < 2], [lambda: z for z in [5]][0](), [z for z in {3: 1}], [a := 5, a])
