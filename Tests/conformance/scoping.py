x = 1
def f():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 2
f()
def g():
    global x
    x = 10
    def h():
        return x
    return h()
print(g(), x)
def outer():
    x = 'outer'
    def middle():
        global x
        x = 'from middle'
        def inner(): return x
        return inner()
    return middle(), x
print(outer(), x)
[x for x in range(3)]
print(x)
y = [y for y in range(3)]
print(y)
def comp():
    n = 5
    r = [n * k for k in range(n)]
    try:
        k
    except NameError as e: print(e)
    return r
print(comp())
print([[a for a in range(b)] for b in range(3)], [a for a in [1, 2] for a in [a, a * 10]])
def shadow_builtin():
    len = lambda v: 'mine'
    return len([1])
print(shadow_builtin(), len([1]))
list = [1]
print(list)
del list
print(list('ab'))
for q in range(3): pass
print(q)
def loopvar():
    for i in range(3): pass
    return i
print(loopvar())
def unset():
    for never in []: pass
    try:
        return never
    except UnboundLocalError as e: return str(e)
print(unset())
try:
    raise ValueError('v')
except ValueError as err:
    pass
try:
    err
except NameError as e: print(e)
if False:
    undefined_name = 1
try:
    print(undefined_name)
except NameError as e: print(e)
def aug():
    try:
        c += 1
    except UnboundLocalError as e: print(e)
    c = 0
aug()
del x
print(x)
