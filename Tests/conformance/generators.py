print(sum(x * x for x in range(5)), max(len(w) for w in ['a', 'bb']), list(x for x in 'ab'), tuple(i for i in range(3)), sorted(-x for x in [3, 1]), dict((k, k * 2) for k in range(2)), ' '.join(str(i) for i in range(3)), set(i % 2 for i in range(5)))
def noisy(x):
    print('make', x)
    return x
print(any(noisy(x) > 1 for x in range(5)))
print(all(noisy(x) < 1 for x in range(5)))
g = (noisy(x) for x in range(3))
print(next(g), 'after next')
print(list(g), list(g), next(g, 'done'))
n = 2
g = (n * x for x in range(3))
n = 10
print(list(g))
print(list((a, b) for a in range(2) for b in range(2) if a != b))
e = enumerate(x for x in 'ab')
print(next(e), list(e))
z = zip((i for i in range(3)), 'abc')
print(list(z))
def make(k): return (k + i for i in range(2))
a, b = make(1), make(10)
print(next(a), next(b), next(a), next(b))
print(type(g).__name__, sum((i for i in [1, 2, 3]), 10), min((x for x in [3, 1]), default=0), 3 in (x for x in range(5)))
try:
    list(1 / x for x in [1, 0])
except ZeroDivisionError as err: print(err)
try:
    (x for x in 5)
except TypeError as err: print(err)
x, y = (i for i in range(2))
print(x, y, *(i for i in range(3)))
for v in (i * i for i in range(4) if i % 2):
    print(v)
nested = ((i, j) for i in range(2) for j in (k for k in range(i + 1)))
print(list(nested))
print(next(i for i in range(10) if i > 5), sum(1 for _ in 'abc'), list(map(lambda p: p + 1, (i for i in range(2)))))
fs = list((lambda: i) for i in range(3))
print([f() for f in fs])
next(iter([]))
