def f(a, b=2, *args, c, d=4, **kw):
    return (a, b, args, c, d, kw)
print(f(1, c=3), f(1, 2, 3, 4, c=5, d=6, e=7, g=8), f(c=1, a=2), f(*[1, 2, 3], **{'c': 4, 'x': 5}))
def g(a, /, b, *, c=0): return a, b, c
print(g(1, 2), g(1, b=2, c=3))
def h(*args, **kwargs): return args, kwargs
print(h(), h(1, x=2), h(*'ab', *(1, 2), **{'p': 1}, q=2), h(*range(3), 9))
def default(x, acc=[]):
    acc.append(x)
    return acc
print(default(1), default(2), default(3, []))
def nothing(): pass
def early(x):
    if x: return 'yes'
print(nothing(), early(1), early(0))
def rec(n): return 1 if n <= 1 else n * rec(n - 1)
print(rec(10), rec(25))
def is_even(n): return True if n == 0 else is_odd(n - 1)
def is_odd(n): return False if n == 0 else is_even(n - 1)
print(is_even(10), is_odd(7))
print((lambda: 1)(), (lambda x, y=2: x + y)(1), (lambda *a, **k: (a, k))(1, b=2), list(map(lambda x: x * 2, [1, 2])))
def outer():
    def inner(x):
        "inner doc"
        return x + 1
    return inner
print(outer()(1), outer().__name__, outer().__doc__, outer().__qualname__, f.__name__)
def typed(x: int, y: 'str' = 'a', *rest: float, **opts: dict) -> list[int]:
    z: int = x
    w: float
    return z, y
print(typed(1))
def multi(): return 1, 2, [3]
a, b, (c,) = multi()
print(a, b, c)
def swap(a, b): a, b = b, a; return a, b
print(swap(1, 2))
def late(): return later()
def later(): return 'defined later'
print(late())
x = 'global'
def shadow():
    x = 'local'
    return x
print(shadow(), x)
def reads(): return x
x = 'changed'
print(reads())
funcs = [f, g, len, print, max]
print([callable(q) for q in funcs], callable(5), callable('a'), type(f).__name__, type(len).__name__, type(lambda: 0).__name__)
def count(n, step=1, *, start=0): return list(range(start, n, step))
print(count(5), count(10, 3), count(10, start=7), count(n=3))
def kwonly(*, a, b=1): return a + b
print(kwonly(a=1), kwonly(b=2, a=3))
print(f(1, 2, c=3) == f(b=2, a=1, c=3))
