def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
a = b = c = 1; del a; del b, c; x = [1, 2, 3]; y = x; del x; print(y); x = {'a': 1, 'b': {'c': [1, 2]}}; del x['b']['c'][0], x['a']; print(x); del (x); x = [1, 2, 3, 4, 5]; del x[0], x[-1], x[1:2]; print(x); del [x[0]], (x); l = list(range(10)); del l[::2], l[-1]; print(l); del l[:]; print(l); del ()
def f1(): del nope
def f2(): n = 1; del n; return n
def f3(): del n; n = 1
def f4(): d = {}; del d['x']
def f5(): l = []; del l[0]
def f6(): t = (1,); del t[0]
def f7(): s = 'a'; del s[0]
def f8(): n = 5; del n.real
def f9(): n = 5; del n[0]
def f10(): del len
def f11(): n = 1; del n, n
def f12(): l = [1]; del l['a']
def f13(): r = range(3); del r[0]
def f14(): del print.foo
def f15(): s = {1}; del s[1]
def f16(): d = {1: 2}; del d[[]]
def f17():
    n = 1
    def g(): return n
    del n; g()
def f18(): global gone; del gone
def f19(): global gone; gone = 1; del gone; print('deleted'); gone
for f in [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19]: t(f)
for i in range(3): pass
del i
try: i
except NameError as e: print(e)
len = 5; del len; print(len('ab'))
def outer():
    v = 1
    def inner(): nonlocal v; del v
    inner()
    try: return v
    except NameError as e: return type(e).__name__, str(e)
print(outer()); d = {i: i for i in range(5)}
for k in list(d):
    if k % 2: del d[k]
print(d); x, y = [1], [1, 2]; del x[0], y[x == []]; print(x, y)
