q = set([8, 1, 4, 1000000007, 2.5, 3, 12]); r = q | {99, 40, -7.25, 10 ** 20}; s = r - {4, 3}
for one in [q, r, s, frozenset(r), frozenset(range(5)), {v * 7 for v in range(12)}, set()]:
    print(one | one, one & one, one ^ one, one - one, one.union(one), one == one | one)
q = s; s |= s; print(s, q is s); s = frozenset([92244550, -55984469, 4, 2, 0, 7]); s |= s; print(s)
print(hash(''), hash(b''), hash(frozenset()) == hash(frozenset([])))
