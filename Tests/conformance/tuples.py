t = (1, 2, 3)
print(t, (), (1,), t[0], t[-1], t[1:], t[::-1], len(t), t + (4,), t * 2)
a, b, c = t
(x, y), z = (1, 2), 3
p, *q = t
*r, s = t
f, *m, l = range(6)
print(a, b, c, x, y, z, p, q, r, s, f, m, l)
[u, v] = 'ab'
print(u, v)
a, b = b, a
print(a, b)
a = b = [1]
print(a is b)
i = 0
arr = [5, 6, 7]
i, arr[i] = 2, 'changed'
print(i, arr)
print(tuple([1, 2]), tuple('ab'), tuple(), 1 in t, t.index(2), t.count(3), hash((1, 2)) == hash((1, 2)), (1, 2) < (1, 3))
print(hash((1, 2, 3)), hash(()), hash((1.5, True)), hash(((1,), (2, (3,)))))
for k, (m, n) in [(1, (2, 3)), (4, (5, 6))]:
    print(k, m, n)
print((1, 'a', None), ('a',), ((),), (1, (2,)))
def two():
    return 1, 2
print(two(), *two(), two()[1])
x = 1,
print(x)
x, = [9]
print(x)
for bad in ["a, b = 1", "a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]", "(a, b), c = 1, 2"]:
    pass
try:
    a, b = 5
except TypeError as e: print(e)
try:
    a, b = [1]
except ValueError as e: print(e)
try:
    a, b = 1, 2, 3
except ValueError as e: print(e)
try:
    a, *b, c = [1]
except ValueError as e: print(e)
try:
    t[0] = 1
except TypeError as e: print(e)
try:
    t[5]
except IndexError as e: print(e)
try:
    t['a']
except TypeError as e: print(e)
