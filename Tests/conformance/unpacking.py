a, *b = 'hello'
print(a, b)
first, (second, *rest), last = 1, (2, 3, 4), 5
print(first, second, rest, last)
print([*range(3), *'ab', *{'k': 1}], (*[1], 2), {*[1, 2], 3}, {**{'a': 1}, 'b': 2})
def f(*args, **kw): return args, sorted(kw.items())
args, kw = [1, 2], {'x': 3}
print(f(*args, **kw), f(*args, 9, *[8], **kw, y=1), f(*'ab', *(c for c in 'cd')))
for i, (x, y) in enumerate([(1, 2), (3, 4)]): print(i, x, y)
for a, *b in [(1, 2, 3), 'xyz']: print(a, b)
[p, q] = 1, 2
(r), s = 3, 4
print(p, q, r, s)
d = {'a': 1, 'b': 2}
k1, k2 = d
(v1, v2) = d.values() if False else (1, 2)
print(k1, k2, v1, v2)
x = [1, 2, 3]
x[0], x[2] = x[2], x[0]
print(x)
x[:2], y = 'ab', 5
print(x, y)
a, b, c = range(3)
a, (b, c) = c, (a, b)
print(a, b, c)
*a, = 1, 2
print(a)
m = n = o = []
m.append(1)
print(m is n is o, o)
def g(): return 1, [2, 3]
a, (b, c) = g()
print(a, b, c, *g()[1])
print(*[1, 2, 3], sep='-')
print(max(*[1, 5, 2]), dict(**{'a': 1}, b=2), [*g()])
