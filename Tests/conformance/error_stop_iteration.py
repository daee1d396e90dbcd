it = iter([1])
print(next(it), next(it, 'default'))
def take(n):
    return [next(it) for _ in range(n)]
try:
    take(1)
except StopIteration as e:
    print(repr(e))
g = (x for x in [1])
print(next(g))
print(next(g))
