def t(f):
    try:
        r = f(); print(sorted(r) if isinstance(r, (set, frozenset)) else r)
    except Exception as e: print(type(e).__name__, e, e.args)
s = {1, 2, 3}
t(lambda: s.add(3)); t(lambda: s.add([])); t(lambda: s.remove(9)); t(lambda: s.remove([])); t(lambda: s.discard(9)); t(lambda: s.discard([])); t(lambda: s.remove((1, 2))); t(lambda: set().pop()); t(lambda: {5}.pop()); t(lambda: s.add()); t(lambda: s.add(1, 2)); t(lambda: s.update([4], (5,), 'a')); t(lambda: len(s)); t(lambda: s.discard('a')); t(lambda: s.update(5)); t(lambda: s.intersection_update([1, 2, 4])); t(lambda: s); t(lambda: s.difference_update([1], {9})); t(lambda: s); t(lambda: s.symmetric_difference_update([2, 7])); t(lambda: s); t(lambda: s.copy() is s); t(lambda: frozenset(s).copy() is s); t(lambda: s.clear()); t(lambda: s); t(lambda: repr(s)); t(lambda: repr(frozenset())); t(lambda: repr(frozenset([1]))); t(lambda: repr({frozenset()})); t(lambda: str({'a'})); t(lambda: frozenset([1]).add(2)); t(lambda: s.index(1)); t(lambda: frozenset([1]) is frozenset(frozenset([1]))); t(lambda: set('hello')); t(lambda: {*'ab', *'bc'}); t(lambda: {x % 3 for x in range(10)}); t(lambda: {*5}); t(lambda: sorted({(1, 2), (0, 5)})); t(lambda: {None} == {None}); t(lambda: s.remove({1})); t(lambda: set().remove(frozenset()))
a = {1, 2}; b = a; b |= {3}; print(a is b, sorted(a)); b = b | {4}; print(a is b); a &= {1, 3}; print(sorted(a)); a -= {1}; a ^= {3, 5}; print(a)
def f(x, y): x |= y; return x
t(lambda: f({1}, [2])); t(lambda: f(frozenset([1]), {2})); t(lambda: f({1}, frozenset([3])))
def g(x, y): x -= y; return x
t(lambda: g({1}, [1])); t(lambda: g({1: 2}.keys(), {1}))
print(1 in {1.0}, 'a' not in {'b'}, len({float('nan'), float('nan')}), {1} < {1, 2} < {1, 2, 3}, {1} < {2}, not {1} > {2}, min({3, 1}), sum({1, 2}), any({0}), bool(set()), set() == frozenset(), list(map(len, [set(), {1}])), {1, 2} & {2} | {5} == {2, 5})
x, y = {7, 8} if {7, 8} else (1, 2); print(sorted([x, y])); print(isinstance(frozenset(), set), issubclass(frozenset, set), type(frozenset()).__name__)
