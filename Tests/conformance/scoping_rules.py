x = 'module'
def a(): return x
def b():
    x = 'b'
    def c(): return x
    return c(), a()
def d():
    global x
    old, x = x, 'changed'
    return old
print(a(), b(), d(), a(), x); x = 'module'
def e(x): return [x, (lambda: x)(), [x for _ in 'a'], (lambda x: x)('inner')]
print(e('param'))
def f():
    r = []
    for x in range(2):
        def g(): return x
        r.append(g)
    x = 'after'
    return [h() for h in r]
print(f(), x)
def g():
    x = 1
    def h():
        def i():
            nonlocal x
            x += 1
            return x
        return i
    i = h(); i(); return x, i()
print(g())
def h():
    try: return [x for x in [x]], x
    except UnboundLocalError as e: return str(e)
print(h())
def i():
    class_like = {'x': x}
    x_copy = x
    return class_like, x_copy
print(i())
def j(n, acc=()):
    def k(): return acc + (n,)
    return j(n - 1, k()) if n else k()
print(j(3))
def l():
    global made_here
    for made_here in 'xyz': pass
    [made_here for made_here in 'abc']
l(); print(made_here)
def m():
    len = lambda v: 'shadow'
    def n(): return len([])
    return n()
print(m(), len('abc')); print = print; str_ = str; str = lambda v: 'fake'; print(str(5)); str = str_; print(str(5))
def o():
    def p(): global q; q = 'set by p'
    p(); return q
print(o(), q)
def r(a, b=lambda: x): x = 'local'; return b()
print(r(1)); sum_ = sum; del sum_
def s():
    t = [lambda: u for u in range(3)]; u = 'outer u'
    return [v() for v in t], u
print(s())
def w(**kw): kw['x'] = 1; return kw
d0 = {'y': 2}; print(w(**d0), d0)
def y(*args): args += (1,); return args
t0 = (5,); print(y(*t0), t0)
def z(l, m=None): l = l + [1]; m = m or l; m.append(2); return l, m
l0 = [0]; print(z(l0), l0); n1 = 1
def aa():
    n1 = 2
    def bb():
        global n1
        n1 += 10
        return n1
    return bb(), n1
print(aa(), n1)
def cc():
    v = 1
    def dd(v=v): v += 1; return v
    return dd(), dd(5), v
print(cc()); print([(lambda y: x + str(y))(i) for i in range(2)], [(x, y) for x in 'ab' for y in x], x)
if True: cond_var = 1
for loop_var in range(2): inner_loop = loop_var
while True: while_var = 1; break
try: try_var = 1
finally: fin_var = 2
print(cond_var, loop_var, inner_loop, while_var, try_var, fin_var)
