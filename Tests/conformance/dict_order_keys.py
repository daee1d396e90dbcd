d = {}
for k in 'zyxwv': d[k] = ord(k)
del d['y']; d['y'] = 0; d['z'] = 1; print(d, list(d), list(reversed(d)), list(d.items()), d.popitem(), d)
d = {1: 'int', True: 'bool', 1.0: 'float'}; print(d); d = {0: 'a', False: 'b', -0.0: 'c', 0.0: 'd'}; print(d); n = float('nan'); d = {n: 1, float('nan'): 2}; print(len(d), d[n], n in d, float('nan') in d)
d = {2 ** 70: 1, float(2 ** 70): 2, '1': 3, b'1': 4, (1,): 5, None: 6, 1.5: 7, ...: 8, int: 9, len: 10}; print(len(d), d[2.0 ** 70], d[int], d[len], d[...], d[1,]); print({frozenset([1, 2]): 'fs'}[frozenset([2, 1])], {range(3): 1}[range(0, 3)], {'': 0, (): 1}, {-1: 'm1', -2: 'm2'})
print({k: v for k, v in zip('abc', range(3))}, {v: k for k, v in {'x': 1, 'y': 1}.items()}, {k: k for k in []}, {(i, j): i * j for i in range(2) for j in range(2)})
k = {'a': 1, 'b': 2}.keys(); v = {'a': 1}.values(); i = {'a': 1, 'b': 2}.items()
print(k, v, i, k & {'a'}, k | ['c'] == {'a', 'b', 'c'}, sorted(k - {'a'}), sorted(k ^ {'a', 'z'}), 'a' in k, ('a', 1) in i, ('a', 2) in i, ['a', 1] in i, 1 in v, len(k), k == {'a', 'b'}, k == {'a': 5, 'b': 6}.keys(), v == v, {1: 2}.values() == {1: 2}.values(), i == {('a', 1), ('b', 2)}, k < {'a', 'b', 'c'}, k <= {'a'}, k.isdisjoint({'c'}), list(reversed(k)), list(reversed(i)), type(k).__name__, type(v).__name__, type(i).__name__, type(iter(k)).__name__, type(iter(v)).__name__, type(iter(i)).__name__)
for f in [lambda: k[0], lambda: k + k, lambda: v & v, lambda: hash(k), lambda: k & 5, lambda: k.append(1), lambda: k < [1], lambda: ([],) in i, lambda: [] in k, lambda: ([], 1) in i, lambda: i - [[1, []]], lambda: {1: []}.items() & {1}, lambda: set({1: []}.items()), lambda: sorted({1: 'a', 'b': 2}), lambda: max({}), lambda: sum({1: 2, 3: 4}), lambda: iter(k) is iter(k)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = {'x': 1}; ks = d.keys(); vs = d.values(); d['y'] = 2; print(ks, vs, len(ks)); a, b = d; print(a, b); (a, b), c = d.items(); print(a, b, c); x, *y = {1: 2, 3: 4, 5: 6}; print(x, y); print(*d, *d.values(), sep='-'); print({**d, **{'x': 9}}, [*d], {*d} == {'x', 'y'})
