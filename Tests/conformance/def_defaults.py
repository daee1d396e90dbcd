def f(x, acc=[]): acc.append(x); return acc
print(f(1), f(2), f(3, []), f(4)); n = 1
def g(v=n): return v
n = 2; print(g(), n)
def order(tag): print('default', tag); return tag
def h(a=order('a'), *, b=order('b'), c=order('c')): return a, b, c
print(h(), h(1, c=2))
fs = []
for i in range(3):
    def k(i=i): return i
    fs.append(k)
print([x() for x in fs], [x(9) for x in fs]); ls = [lambda i=i: i for i in range(3)]; print([l() for l in ls]); ms = [lambda: i for i in range(3)]; print([m() for m in ms])
def outer(x):
    def inner(y=x): return x, y
    x += 1
    return inner
print(outer(1)(), outer(1)(5))
def d(opts={}): opts.setdefault('n', 0); opts['n'] += 1; return opts['n']
print(d(), d(), d({'n': 10}), d())
def rec(n, memo={}):
    if n < 2: return n
    if n not in memo: memo[n] = rec(n - 1) + rec(n - 2)
    return memo[n]
print(rec(50))
def none(): pass
def ret(): return
def multi(): return 1, 2
def star(): return *[1, 2], 3
print(none(), ret(), multi(), star(), none.__name__, (lambda: 0).__name__)
def shadow(print=print, len=lambda x: 'L'): print(len([]))
shadow()
def rebound(): return 1
def rebound(): return 2
print(rebound()); alias = rebound
def rebound(): return 3
print(alias(), rebound())
if False:
    def maybe(): return 1
else:
    def maybe(): return 2
print(maybe())
def nested(a):
    def b(c):
        def d(e): return a, c, e
        return d
    return b
print(nested(1)(2)(3))
def late(): return helper() + 1
def helper(): return 41
print(late())
def kw(a, *, sep=', ', end='!'): return sep.join(a) + end
print(kw('abc'), kw('ab', end=''), kw(['x'], sep='?'))
def uses_del(x): del x; return 'deleted'
print(uses_del(1))
def count(*a): return len(a)
print(count(*range(300)), count(*[], *()), (lambda *a, **k: (len(a), sorted(k)))(*range(5), **{c: c for c in 'zyx'}))
