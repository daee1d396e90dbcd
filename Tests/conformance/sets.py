print({3, 1, 2}, {1, 1.0, True}, set(), set([1, 2, 2]), set('a'), {1} | {2}, {1, 2} & {2, 3}, {1, 2} - {2}, {1, 2} ^ {2, 3})
s = {5, 1}
s.add(3); s.add(1); s.discard(9); s.discard(5)
print(s, len(s), 3 in s, 9 in s)
s |= {7}; s &= {7, 3}; s -= {3}; s ^= {7, 8}
print(s)
print({1, 2} == {2, 1}, {1} < {1, 2}, {1, 2} >= {1}, {1}.isdisjoint({2}), {1}.issubset([1, 2]), {1, 2}.union([3], [4]), {1, 2, 3}.intersection([2, 3], [3]), {1, 2}.difference([1]), {1, 2}.symmetric_difference([2, 3]))
print({x % 5 for x in range(20)}, {i * 1000 for i in range(10)}, set(range(20, 0, -3)))
print({-1, -2, -3}, {100, 50, 25, 12, 6}, {2 ** 40, 2 ** 20, 1}, {0.5, 1.5, 2.5}, {(1, 2), (3, 4)} == {(3, 4), (1, 2)})
print(set([10, 33, 25, 8, 16, 24, 32, 40]), {8, 16, 24, 32, 40, 10, 33, 25}, sorted({3, 1, 2}), sum({1, 2, 3}), max({1, 5, 2}))
big = set()
for i in range(0, 300, 7):
    big.add(i * i % 257)
print(big)
for i in range(0, 257, 2):
    big.discard(i)
print(big, big.pop(), big)
print({1, 2, 3} | {4, 100, 7}, {9, 90, 900} - {9}, {64, 128, 1} & {1, 64, 3}, {1, 2} ^ {70, 2})
a = {1, 2}
b = a
b.add(3)
print(a, a is b, a.copy() == a, a.copy() is a)
try:
    {[1]}
except TypeError as e: print(e)
try:
    set().pop()
except KeyError as e: print(e)
try:
    {1}.remove(2)
except KeyError as e: print(e)
try:
    for x in a: a.add(x + 10)
except RuntimeError as e: print(e)
print([q for q in {10, 20, 30, 40, 1000}], list({10, 20, 30, 40, 1000}), frozenset([3, 1, 2]), frozenset(), {frozenset({1}), frozenset({1})}, hash(frozenset([1, 2])))
for q in {1000, 30, 7, 8, 64}: print(q, end=' ')
print()
print({1} + {2})
