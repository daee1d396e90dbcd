def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
s = slice(1, 10, 2); print(s, s.start, s.stop, s.step, slice(5), slice(None), slice('a', 'b'), slice([1], {}), s == slice(1, 10, 2), s != slice(1, 10), slice(1, 2) < slice(1, 3), list(range(20))[s], 'abcdefghijklmno'[s], (1, 2, 3)[slice(-2, None)], [0, 1, 2, 3][slice(None, None, -1)], b'abcdef'[slice(0, 4, 3)], range(10)[s])
for n in [0, 1, 5, 10]:
    print([slice(a, b, c).indices(n) for a, b, c in [(None, None, None), (1, None, 2), (None, None, -1), (-3, None, None), (100, -100, -3), (2, 8, 3), (-100, 100, 7), (None, 3, None), (5, 2, 1)]])
t(lambda: hash(s)); t(lambda: {s: 1}); t(lambda: slice()); t(lambda: slice(1, 2, 3, 4)); t(lambda: s[0]); t(lambda: len(s)); t(lambda: list(s)); t(lambda: s + s); t(lambda: s.nope); t(lambda: slice(1, 2, 0).indices(5)); t(lambda: slice('a').indices(5)); t(lambda: s.indices(-1)); t(lambda: s.indices('a')); t(lambda: s.indices()); t(lambda: [1][slice('a')]); t(lambda: [1, 2, 3][slice(1.5)]); t(lambda: [1, 2, 3][slice(True)]); t(lambda: 'abc'[slice(2 ** 70)]); t(lambda: {}[1:2]); t(lambda: {slice(1): 2}); t(lambda: 5[1:2]); t(lambda: {1}[::]); t(lambda: None[:]); t(lambda: slice(1) == 1); t(lambda: slice(1) < 5); t(lambda: bool(slice(None)))
seq = list('abcdefgh')
for a in [None, 0, 2, -3, 20, -20]:
    print([''.join(seq[a:b:c]) for b in [None, 0, 5, -1, 20, -20] for c in [None, 1, 2, -1, -3, 20]])
m = [[1, 2, 3], [4, 5, 6]]; print([r[::-1] for r in m[::-1]], [r[1:] for r in m], m[0][-1:], m[-1][:-1], [*m[0][::2]], m[5:], m[:0], seq[:] == seq, seq[:] is seq, seq[2:5][1], seq[-3:][::-1], 'hello'[1:][:-1][::2], seq[len(seq):], seq[slice(*[1, 3])], seq[1:4:][0], seq[::][::-1][:2])
