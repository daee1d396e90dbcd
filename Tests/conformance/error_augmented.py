for op in ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '@']:
    pass
def t(f):
    try:
        f()
    except TypeError as e: print(e)
def a():
    x = 1; x += 'a'
def b():
    x = 'a'; x -= 1
def c():
    x = {}; x *= 2
def d():
    x = [1]; x += 5
def e():
    x = None; x **= 2
def f():
    x = {1}; x |= [2]
def g():
    x = (1,); x += [2]
def h():
    d = {'a': 'x'}; d['a'] += 1
def i():
    l = [1]; l[0] @= 2
def j():
    s = 'a'; s += None
for fn in [a, b, c, d, e, f, g, h, i, j]: t(fn)
t = (1, [2])
try:
    t[1] += [3]
except TypeError as e: print(e)
print(t)
