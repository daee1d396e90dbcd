def f(*args): return args
print(f(*[1], *(2,)))
values = None
print(f(
    1,
    *values
))
