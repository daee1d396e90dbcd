it = iter([1, 2, 3])
print(next(it), next(it), list(it), next(it, None))
print(list(enumerate('ab', 5)), list(zip([1, 2, 3], 'ab')), list(zip()), list(map(max, [1, 5], [3, 2])), list(filter(None, [0, 1, '', 'a'])), list(filter(lambda x: x > 1, [1, 2, 3])), list(reversed('abc')), list(zip([1], [2], [3])))
m = map(str, [1, 2])
print(next(m), list(m), list(m))
print(list(iter('ab')), list(iter({'k': 1})), list(iter((1, 2))), type(iter([])).__name__, type(iter('')).__name__, type(iter({})).__name__, type(iter(range(1))).__name__, type(zip()).__name__, type(enumerate([])).__name__)
a, b, c = map(int, '1 2 3'.split())
print(a + b + c, *map(lambda x: x * 2, range(3)))
z = zip('ab', [1, 2])
for letter, num in z: print(letter, num)
print(list(z), sum(map(len, ['a', 'bb'])), dict(zip('ab', range(2))), sorted(zip([2, 1], 'ab')))
lst = [1, 2, 3]
r = reversed(lst)
lst.append(4)
print(list(r))
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e: print(e)
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as e: print(e)
for bad in [lambda: iter(5), lambda: next([]), lambda: enumerate(5), lambda: list(map(5, [1])), lambda: map(), lambda: reversed({1}), lambda: reversed(5), lambda: zip(1), lambda: next(iter([])), lambda: list(5), lambda: sum(['a']), lambda: sum(['a'], ''), lambda: max([]), lambda: min(5), lambda: sorted(5), lambda: max(), lambda: sum(5), lambda: len(5), lambda: len(iter([])), lambda: filter(None)]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(any([]), all([]), any([0, 1]), all([1, 0]), max([1, 2], key=lambda v: -v), min([3, 1], [2, 5]), max('ab', 'b', key=len), min([], default='none'))
x = [1, 2]
for v in x:
    if len(x) < 6: x.append(v * 10)
print(x)
