a = [1, 2, 3]
print(a, a[0], a[-1], a[1:], a[:-1], a[::2], a[::-1], a[5:], len(a))
a[0] = 10; a[-1] = 30
print(a, a + [4], a * 2, [0] * 3, 2 * [1, 2])
a[1:2] = [7, 8, 9]
print(a)
a[:0] = [0]; a[len(a):] = [99]; a[::2] = ['x'] * len(a[::2])
print(a)
del a[0], a[-1]
print(a)
del a[::2]
print(a)
b = a
b += [5]
print(a is b, a)
b = b + [6]
print(a is b, a, b)
b *= 2
print(b)
nested = [[0] * 2 for _ in range(2)]
nested[0][1] = 5
print(nested, [[1] * 2] * 2)
c = [1, 2, 3, 4]
c[1:3] = []
print(c, list('abc'), list(range(3)), list({'a': 1}), list((1, 2)), list())
x = [3, 1, 2]
print(sorted(x), x, sorted(x, reverse=True), list(reversed(x)), sum(x), max(x), min(x))
print([1, [2, [3, [4]]]], [None, True, 1.5, 'a'], [[]], [()])
l = [1]
l.append(l)
print(l, len(l))
print([1, 2] + [3] == [1, 2, 3], [1] in [[1]], [] or 'empty')
a = [1, 2, 3, 4, 5]
for i in a:
    if i == 2:
        a.remove(2)
print(a)
for i, v in enumerate(a):
    if v == 3: a.append(100)
print(a)
a[1], a[0] = a[0], a[1]
print(a)
