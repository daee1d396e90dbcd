def f(a, b, c=3): return a
def g(*, k): return k
def h(a, /, b): return a
def n(): pass
def v(*a, **k): pass
tests = [lambda: f(), lambda: f(1), lambda: f(1, 2, 3, 4), lambda: f(1, 2, d=4), lambda: f(1, 2, a=3), lambda: g(), lambda: g(1), lambda: g(k=1, z=2), lambda: h(a=1, b=2), lambda: h(1), lambda: n(1), lambda: n(x=1), lambda: f(*[1, 2], **{'c': 1, 'b': 2}), lambda: f(b=1), lambda: f(1, 2, **{'c': 1}, **{'c': 2}), lambda: v(**{1: 2}), lambda: f(*5), lambda: f(**5), lambda: 5(), lambda: 'a'(), lambda: None(), lambda: [1](0), lambda: (lambda x: x)(), lambda: (lambda x, y, z: x)(), lambda: h(1, 2, 3)]
for t in tests:
    try:
        print(t())
    except TypeError as e:
        print(e)
def outer():
    def inner(x, y): pass
    inner(1)
outer()
