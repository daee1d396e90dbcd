data = [(i % 7, i % 3, i) for i in range(60)]
print([d[2] for d in sorted(data, key=lambda d: d[0])]); print([d[2] for d in sorted(data, key=lambda d: d[1], reverse=True)]); print([d[2] for d in sorted(data, key=lambda d: (d[1], -d[0]))][:20])
l = data[:]; l.sort(key=lambda d: -d[0]); l.sort(key=lambda d: d[1]); print([d[2] for d in l]); l.reverse(); print(l[0], l[-1])
state = 12345
def rnd(n):
    global state; state = (state * 1103515245 + 12345) % 2 ** 31; return state // 65536 % n
for size in [0, 1, 2, 3, 10, 31, 32, 33, 63, 64, 65, 100, 500]:
    v = [rnd(50) for _ in range(size)]; tagged = list(enumerate(v)); s = sorted(tagged, key=lambda p: p[1])
    assert all(s[i][1] < s[i + 1][1] or (s[i][1] == s[i + 1][1] and s[i][0] < s[i + 1][0]) for i in range(size - 1)); r = sorted(tagged, key=lambda p: p[1], reverse=True)
    assert all(r[i][1] > r[i + 1][1] or (r[i][1] == r[i + 1][1] and r[i][0] < r[i + 1][0]) for i in range(size - 1)); print(size, sum(i * p[0] for i, p in enumerate(s)), sum(i * p[0] for i, p in enumerate(r)), v == [p[1] for p in tagged])
compared = []
def cmp_key(x): compared.append(x); return x
sorted([5, 3, 9, 1], key=cmp_key); print(compared)
class_like = [{'n': 'b', 'v': 2}, {'n': 'a', 'v': 2}, {'n': 'c', 'v': 1}]; print([d['n'] for d in sorted(class_like, key=lambda d: d['v'])], [d['n'] for d in sorted(class_like, key=lambda d: (d['v'], d['n']))], sorted(class_like, key=lambda d: d['n'])[0])
for bad in [[1, 'a', 2], ['a', 1], [(1, 'x'), (1, 2)], [[1], [2, 'a'], [2, 3]], [{}, 1], [None, None], [1, None], [{1: 2}, {1: 3}], [1, 2, 'x', 3], [3, 2, 1, 'q'], [print, 1], [1.5, '2'], [b'a', 'a'], [(1,), [1]], [range(1), range(2)], [slice(1), slice(2)], [{1}, 2], [float, int]]:
    c = list(bad)
    try: c.sort(); print('sorted', c)
    except TypeError as e: print(e, '|', len(c), c == bad if not any(callable(x) for x in bad) else '')
print(sorted([slice(2), slice(1)], key=lambda s: s.stop), sorted(['b', 'a', 'C', 'é', 'z', 'Z', '\U0001f600', '1', '', ' ', '_']), sorted([0.5, 1, -1.5, True, 10 ** 20, -10 ** 20, float('inf'), -float('inf')]), sorted([{3}, {1, 2, 3}, {3, 1}], key=len), sorted('The Quick brown'.split(), key=str.lower), sorted({'z': 1, 'a': 2}, key={'z': 1, 'a': 2}.get), sorted([[], [0], [0, 0], [-1]]), sorted([(), (0,), (0, -1)]), sorted([True, False, 1, 0]), sorted(['a' * i for i in (3, 1, 2)]), sorted(zip([2, 1, 2], 'bca')), sorted([-0.0, 0.0, 0]), [min(l, key=lambda d: d[2]), max(l, key=lambda d: d[2])])
nan = float('nan'); print(sorted([3, nan, 1, 2]), sorted([nan, 1]), sorted([1, nan, 0]), min([nan, 1]), max([1, nan, 3]))
