def t(f):
    try:
        r = f(); print(sorted(r) if isinstance(r, (set, frozenset)) else r, end='; ')
    except Exception as e: print(type(e).__name__, e, end='; ')
import_like = [{1, 2, 3}, {3, 4}, set(), frozenset([1, 2]), [2, 3], (1,), {5: 6}, 7, None, range(2)]
for a in import_like[:4]:
    for b in import_like:
        t(lambda: a | b); t(lambda: a & b); t(lambda: a - b); t(lambda: a ^ b); t(lambda: a <= b); t(lambda: a < b); t(lambda: a >= b); t(lambda: a == b)
        t(lambda: a.union(b)); t(lambda: a.intersection(b)); t(lambda: a.difference(b)); t(lambda: a.symmetric_difference(b)); t(lambda: a.issubset(b)); t(lambda: a.issuperset(b)); t(lambda: a.isdisjoint(b)); print()
t(lambda: {1}.union([2], (3,), {4: 5})); t(lambda: {1, 2}.intersection()); t(lambda: {1, 2, 3}.intersection([1, 2], [2])); t(lambda: {1, 2}.difference([1], [2])); t(lambda: {1}.symmetric_difference()); t(lambda: {1}.issubset()); t(lambda: type({1} | frozenset([2])).__name__); t(lambda: type(frozenset([1]) | {2}).__name__); t(lambda: {1} == frozenset([1])); t(lambda: {1} == [1]); t(lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1]))); t(lambda: hash({1})); t(lambda: {{1}}); t(lambda: {1} in {frozenset([1])}); t(lambda: {frozenset([1]): 5}[frozenset([1.0])]); t(lambda: [] in {1}); t(lambda: {1}[0]); t(lambda: {1} + {2}); t(lambda: {1} * 2); t(lambda: -{1}); t(lambda: {1}()); t(lambda: set(5)); t(lambda: set([[]])); t(lambda: set(1, 2)); t(lambda: frozenset(a=1)); t(lambda: {1, True, 1.0}); t(lambda: {0, False} == {0.0}); print()
