def t(f):
    try: print(f())
    except TypeError as e: print(e)
def a(x, y=2, *args, k, m=5, **kw): return x, y, args, k, m, kw
def b(x, /, y, *, z): return x, y, z
def c(*args, **kw): return args, kw
def d(x=1, /, y=2): return x, y
def e(*, k=1): return k
def f(x, /, **kw): return x, kw
def g(): return 'g'
def h(p, q, r, s): return p
t(lambda: a(1, k=2)); t(lambda: a(1, 2, 3, 4, k=5, z=6)); t(lambda: a()); t(lambda: a(1)); t(lambda: a(k=1)); t(lambda: a(1, x=2, k=3)); t(lambda: a(1, 2, y=3, k=4)); t(lambda: a(*[1, 2, 3], **{'k': 4, 'w': 5})); t(lambda: a(1, **{'k': 2}, **{'k': 3})); t(lambda: a(1, k=2, **{'k': 3})); t(lambda: a(k=9, *[1, 2])); t(lambda: a(*'ab', *'cd', k=1)); t(lambda: a(1, *[2], 3, k=4)); t(lambda: a(x=1, k=2, y=3))
t(lambda: b(1, 2, z=3)); t(lambda: b(1, y=2, z=3)); t(lambda: b(x=1, y=2, z=3)); t(lambda: b(1, 2, 3)); t(lambda: b(1, 2)); t(lambda: b(1)); t(lambda: b()); t(lambda: b(1, 2, z=3, w=4)); t(lambda: b(1, 2, 3, z=4)); t(lambda: b(1, 2, 3, 4)); t(lambda: b(z=1))
t(lambda: c()); t(lambda: c(1, a=2, *[3], **{'b': 4})); t(lambda: c(**{'a b': 1, '': 2})); t(lambda: c(**{1: 2})); t(lambda: c(*5)); t(lambda: c(**5)); t(lambda: c(*None)); t(lambda: c(**[('a', 1)])); t(lambda: c(*{1: 2}, **{})); t(lambda: c(self=1, args=2, kw=3)); t(lambda: c(*(x for x in 'ab')))
t(lambda: d()); t(lambda: d(5)); t(lambda: d(y=3)); t(lambda: d(x=3)); t(lambda: d(1, 2, 3)); t(lambda: d(1, x=2)); t(lambda: e(1)); t(lambda: e(k=2)); t(lambda: e(j=2)); t(lambda: e(1, 2)); t(lambda: f(1, x=2)); t(lambda: f(x=2)); t(lambda: g(1)); t(lambda: g(1, 2)); t(lambda: g(a=1)); t(lambda: g(*[])); t(lambda: g(**{})); t(lambda: h()); t(lambda: h(1)); t(lambda: h(1, 2)); t(lambda: h(1, 2, 3)); t(lambda: h(1, 2, 3, 4, 5)); t(lambda: h(1, q=2, r=3)); t(lambda: h(1, 2, 3, p=4)); t(lambda: (lambda: 1)(1)); t(lambda: (lambda *, k: k)()); t(lambda: (lambda x, *a, k=3, **w: (x, a, k, w))(1, 2, z=3)); t(lambda: (lambda x=1, /: x)(x=2)); t(lambda: (lambda *a: a)(*[1], *[2]))
def two(*, a, b): return a, b
def three(*, a, b, c): return a
def pos(a, b, /): return a
def mix(a, b=1): return a
t(lambda: two()); t(lambda: two(a=1)); t(lambda: three()); t(lambda: three(b=1)); t(lambda: pos(a=1, b=2)); t(lambda: pos(1)); t(lambda: pos(1, b=2)); t(lambda: mix(1, 2, 3)); t(lambda: mix()); t(lambda: mix(c=1)); t(lambda: mix(1, b=2, c=3)); t(lambda: two(1, a=2, b=3)); t(lambda: e(1, k=2)); t(lambda: two(1, 2, a=3, b=4)); t(lambda: a(1, 2, k=3, **{'y': 5}))
def outer():
    def inner(q): return q
    return inner
t(lambda: outer()()); t(lambda: outer()(1, 2)); t(lambda: outer()(w=1))
