d = {'a': 1, 'b': 2, 'c': 3}
print(d.get('a'), d.get('z'), d.get('z', 0), d.keys(), d.values(), d.items())
print(list(d.keys()), list(d.items()), len(d.keys()), 'a' in d.keys(), 2 in d.values(), ('a', 1) in d.items())
print(d.pop('a'), d.pop('zz', None), d, d.popitem(), d)
d.update({'x': 1}, y=2); d.update([('z', 3)])
print(d, d.setdefault('x', 9), d.setdefault('w', 9), d)
e = d.copy(); e.clear(); print(d, e, dict.fromkeys('ab', 0), dict.fromkeys([1, 2]))
k = d.keys()
d['new'] = 1
print(k, list(reversed(d)), d.keys() & {'x', 'y'} == {'x', 'y'})
print({1: 2}.items() == {1: 2}.items(), sorted({'b': 1, 'a': 2}.items()), max({'b': 1, 'a': 2}, key=lambda q: q), dict(sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1])))
for key, value in {'one': 1, 'two': 2}.items():
    print(key, value)
for bad in [lambda: {}.popitem(), lambda: {}.pop('x'), lambda: {'a': 1}.get(), lambda: dict([1]), lambda: dict(['abc']), lambda: {}.update(5), lambda: {1}.get]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
