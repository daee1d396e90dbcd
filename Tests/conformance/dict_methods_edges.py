def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = {'a': 1, 'b': [2], 3: None}
t(lambda: d['z']); t(lambda: d[[]]); t(lambda: d.get([])); t(lambda: d.get('z')); t(lambda: d.get('z', 7)); t(lambda: d.get()); t(lambda: d.get(1, 2, 3)); t(lambda: d.get('a', default=1)); t(lambda: d.pop('z')); t(lambda: d.pop('z', None)); t(lambda: d.pop('z', 1, 2)); t(lambda: d.pop()); t(lambda: {}.popitem()); t(lambda: {1: 2}.popitem()); t(lambda: d.setdefault('n')); t(lambda: d.setdefault('n', 5)); t(lambda: d.setdefault([], 5)); t(lambda: d.update(5)); t(lambda: d.update([1])); t(lambda: d.update([(1, 2, 3)])); t(lambda: d.update(['ab', 'cd'])); t(lambda: d.update(['abc'])); t(lambda: d.update([(1,)])); t(lambda: d.update({}, {})); t(lambda: d.update(x=1, **{'y z': 2})); t(lambda: d.update([('q', 1)], q=2)); t(lambda: d.update(None)); t(lambda: d.update([[[], 1]])); t(lambda: d)
t(lambda: dict(5)); t(lambda: dict([1, 2])); t(lambda: dict(['ab', (1, 2)])); t(lambda: dict([(1, 2), (1, 3)])); t(lambda: dict({'a': 1}, a=2, b=3)); t(lambda: dict(a=1)); t(lambda: dict(None)); t(lambda: dict([], [])); t(lambda: dict(zip('ab', [1, 2]))); t(lambda: dict(**{'x': 1})); t(lambda: dict([([], 1)])); t(lambda: dict({1: 2}.items())); t(lambda: dict(x for x in [(1, 2)])); t(lambda: dict.fromkeys('aba')); t(lambda: dict.fromkeys([1, 2], [])); t(lambda: dict.fromkeys(5)); t(lambda: dict.fromkeys([[]])); t(lambda: dict.fromkeys()); t(lambda: {}.fromkeys('x', 1)); t(lambda: d.clear(1)); t(lambda: d.copy(1)); t(lambda: d.keys(1)); t(lambda: d.nope); t(lambda: d.a); t(lambda: d()); t(lambda: {**5}); t(lambda: {**[1]}); t(lambda: {**{'a': 1}, 'a': 2, **{'a': 3}}); t(lambda: d | 5); t(lambda: {1: 2} | {1: 3, 4: 5}); t(lambda: {1: 2} | [(1, 3)]); t(lambda: {} < {}); t(lambda: {} + {}); t(lambda: {1: 2} == {1.0: 2.0}); t(lambda: {1: 2} == [(1, 2)]); t(lambda: {'a': 1, 'b': 2} == {'b': 2, 'a': 1}); t(lambda: hash({})); t(lambda: {{}: 1}); t(lambda: -{}); t(lambda: 1 in 5); t(lambda: [] in {}); t(lambda: None in {None: 1})
e = {1: 'a'}; e |= {2: 'b'}; e |= [(3, 'c')]; print(e)
def f(x): x |= 5
t(lambda: f({})); t(lambda: f(1.5))
x = {}; x['self'] = x; print(x, len(x)); y = {1: {2: {}}}; y[1][2][3] = 4; print(y); del y[1][2][3]; print(y)
def g(): del d['zzz']
def h(): del d[[]]
t(g); t(h)
