def counter():
    n = 0
    def bump(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return bump, get
b1, g1 = counter()
b2, g2 = counter()
print(b1(), b1(), b1(5), b2(), g1(), g2())
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
fs = [lambda: j for j in range(3)]
print([f() for f in fs])
fs = [lambda j=j: j for j in range(3)]
print([f() for f in fs])
fs = []
for k in range(2):
    fs.append([lambda: (k, m) for m in range(2)])
print([[f() for f in row] for row in fs])
def make(n):
    def mul(x): return x * n
    return mul
double, triple = make(2), make(3)
print(double(5), triple(5))
def deep():
    a = 1
    def l1():
        b = 2
        def l2():
            nonlocal a, b
            a += 10; b += 20
            def l3(): return a + b
            return l3
        return l2
    r = l1()()
    return r(), a
print(deep())
total = 0
def add(x):
    global total
    total += x
for i in range(5): add(i)
print(total)
def makes_global():
    global created
    created = 'yes'
makes_global()
print(created)
def compose(*fns):
    def run(x):
        for f in fns: x = f(x)
        return x
    return run
print(compose(lambda x: x + 1, lambda x: x * 2)(3))
def memo(f):
    cache = {}
    def wrapped(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    return wrapped
fib = memo(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
print(fib(60))
def param_capture(x):
    def get(): return x
    x += 1
    return get
print(param_capture(1)())
def loop_capture():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    return [f() for f in out]
print(loop_capture())
def self_ref():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    return fact
print(self_ref()(6))
def unbound():
    def get(): return later
    try:
        get()
    except NameError as e: print(e)
    later = 1
    return get()
print(unbound())
def del_captured():
    x = 1
    def get(): return x
    del x
    try:
        return get()
    except NameError as e:
        return str(e)
print(del_captured())
