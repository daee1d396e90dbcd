def counter(n=0):
    def inc(by=1): nonlocal n; n += by; return n
    def get(): return n
    return inc, get
inc, get = counter(); inc(); inc(5); print(get(), inc()); i2, g2 = counter(10); i2(); print(get(), g2())
def deep():
    x = 1
    def a():
        nonlocal x; x = 2
        def b():
            nonlocal x; x += 10
            def c(): return x
            return c
        return b()
    return a()(), x
print(deep())
def skip():
    x = 'outer'
    def a():
        def b(): nonlocal x; x = 'changed'
        b()
    a(); return x
print(skip())
def shared():
    v = 0; fs = []
    def add(): nonlocal v; v += 1; return v
    def reset(): nonlocal v; v = 0
    return add, reset, lambda: v
a, r, g = shared(); a(); a(); print(g()); r(); print(g(), a())
def loop():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    i = 99
    return [f() for f in fs]
print(loop())
def cell_unset():
    def f(): return later
    try: f()
    except NameError as e: print(type(e).__name__, e)
    later = 5
    return f()
print(cell_unset())
def deleted():
    x = 1
    def f(): return x
    del x
    try: return f()
    except NameError as e: return type(e).__name__, str(e)
print(deleted())
def params(a, *b, c=3, **d):
    def f(): nonlocal a, c; a += 1; c *= 2; return a, b, c, d
    return f
p = params(1, 2, z=9); print(p(), p())
def comp(n): return [lambda: n + i for i in range(3)], [(lambda: n + i)() for i in range(3)]
x, y = comp(10); print([f() for f in x], y)
def gl():
    global made, other; made = 'm'; other = 1
    def f():
        global made; made += '!'
    f(); f()
gl(); print(made, other)
z = 'global'
def mixed():
    z = 'local'
    def g1(): return z
    def g2(): global z; z += '*'; return z
    return g1(), g2(), z
print(mixed(), z)
def exc():
    e = 'before'
    try: 1 / 0
    except ZeroDivisionError as e: f = lambda: e; msg = str(e)
    try: return f(), msg
    except NameError as err: return str(err), msg
print(exc())
def walrus():
    def f(): nonlocal t; return (t := t + 1)
    t = 5; f(); return f(), t
print(walrus()); acc = []
def make(i):
    def f(): acc.append(i); return make(i + 1) if i < 3 else None
    return f
s = make(0)
while s: s = s()
print(acc)
def for_target():
    def f(): return k
    for k in range(3): pass
    return f()
print(for_target())
def aug():
    n = [0]
    def f(): n[0] += 1; return n
    f(); f(); return n
print(aug())
