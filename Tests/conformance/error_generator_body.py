def gen(n):
    return (10 // (n - i) for i in range(n + 1))
print(list(gen(-1)))
g = gen(2)
print(next(g), next(g))
for v in g:
    print(v)
