def f(a, b, *, c):
    return a + b + c
print(f(1, 2, c=3))
print(
    f(1, 2, d=4,
))
