d = {'a': 1, 'b': 2}
print(d, d['a'], len(d), 'a' in d, 'c' not in d, list(d))
d['c'] = 3; d['a'] = 10
print(d)
del d['b']
print(d)
d['b'] = 5
print(d, {}, {1: 'one', (1, 2): 'tuple', None: 0, 1.5: 'f', True: 'replaces one'})
for k in d:
    print(k, d[k])
e = {**d, 'z': 26, **{'a': 'over'}}
print(e, d | {'q': 1}, {'a': {'b': {'c': 1}}}['a']['b'])
d |= {'m': 1}
print(d, dict(a=1, b=2), dict([('x', 1), ('y', 2)]), dict({'k': 1}, j=2), dict(zip('ab', [1, 2])), dict())
print({k: v * 2 for k, v in {'a': 1, 'b': 2}.items()}, {i: i ** 2 for i in range(4) if i % 2})
print({1: 'a'} == {1.0: 'a'}, {1: 'a', 2: 'b'} == {2: 'b', 1: 'a'}, {'a': [1]} == {'a': [1]})
counts = {}
for w in 'the cat the dog the end'.split():
    counts[w] = counts.get(w, 0) + 1
print(counts)
groups = {}
for w in ['apple', 'avocado', 'bean']:
    groups.setdefault(w[0], []).append(w)
print(groups)
d = {}
d['self'] = d
print(d)
big = {i: i for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
print(len(big), list(big)[:5], sum(big.values()))
for i in range(3):
    big[i * 2] = 'new'
print(list(big)[-3:], big[1], big[0])
print({'a': 1, 'a': 2}, {True: 'yes'}[1], {0.0: 'z'}[0], {(): 'e'}[()])
x = {'n': 1}
x['n'] += 5
x['n'] *= 2
print(x)
try:
    {}['missing']
except KeyError as e: print(repr(e), e, e.args)
try:
    {[1]: 2}
except TypeError as e: print(e)
try:
    for k in counts: counts[k + 'x'] = 1
except RuntimeError as e: print(e)
