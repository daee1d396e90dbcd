def f(a): pass
f(a=1, 2)
