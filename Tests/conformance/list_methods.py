a = [3, 1, 2]
a.append(5); a.extend([7, 6]); a.extend('ab'); a.insert(0, 'first'); a.insert(100, 'last'); a.insert(-1, 'prelast')
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove('a')
print(a, a.index(5), a.count(1))
a = [3, 1, 2, 5, 7]
a.sort(); print(a)
a.sort(reverse=True); print(a)
a.sort(key=lambda v: v % 3); print(a)
a.reverse(); print(a)
b = a.copy(); b.clear(); print(a, b)
words = ['banana', 'Apple', 'cherry', 'apple']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
print(sorted([(2, 'b'), (1, 'z'), (2, 'a')]), sorted([[2], [1, 5], []]))
print(sorted([1.5, 1, True, 0]), sorted('hello'), sorted({3: 1, 1: 2}), sorted([2 ** 70, 1, -2 ** 70]))
pairs = [('a', 2), ('b', 1), ('c', 2), ('d', 1)]
print(sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[1], reverse=True), sorted(pairs, key=lambda p: (-p[1], p[0])))
for bad in [lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 'a'].sort(), lambda: [1].append(), lambda: [1].append(1, 2), lambda: [1].nope]:
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
f = a.append
f(42)
print(a)
