def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for r in [range(5), range(0), range(-3), range(2, 8), range(8, 2), range(8, 2, -2), range(0, 10, 3), range(10, 0, -3), range(-5, 5, 4), range(0, -7, -2), range(True, 5)]:
    print(r, len(r), list(r)[:4], r[0] if r else None, r[-1] if r else None, r[1:], r[::-1], r[::2], r[-2:], r.start, r.stop, r.step, 3 in r, 4.0 in r, 'a' in r, 2.5 in r, r.count(2), bool(r), list(reversed(r))[:3], sum(r), hash(r) == hash(range(r.start, r.stop, r.step)))
t(lambda: range()); t(lambda: range(1, 2, 0)); t(lambda: range(1.0)); t(lambda: range('a')); t(lambda: range(1, 2, 3, 4)); t(lambda: range(None)); t(lambda: range(1, None)); t(lambda: range(stop=3)); t(lambda: range(5)[5]); t(lambda: range(5)[-6]); t(lambda: range(5)['a']); t(lambda: range(5)[1.0]); t(lambda: range(5).index(5)); t(lambda: range(5).index('a')); t(lambda: range(0, 10, 2).index(4)); t(lambda: range(5).index(2.0)); t(lambda: range(5).count('x')); t(lambda: range(3) == range(0, 3, 1)); t(lambda: range(0) == range(5, 2)); t(lambda: range(0, 3, 2) == range(0, 4, 2)); t(lambda: range(1, 2) == range(1, 9, 100)); t(lambda: range(3) == [0, 1, 2]); t(lambda: range(3) < range(4)); t(lambda: range(3) + range(3)); t(lambda: range(3) * 2); t(lambda: hash(range(0)) == hash(range(2, 1))); t(lambda: len(range(-2 ** 62, 2 ** 63 - 1, 2 ** 62))); t(lambda: max(range(10))); t(lambda: min(range(0))); t(lambda: range(3).nope); t(lambda: -1 in range(0, -5, -1)); t(lambda: range(10)[2:8:3]); t(lambda: range(10)[8:2:-3]); t(lambda: range(10)[::0]); t(lambda: str(range(1, 5, 1))); t(lambda: repr(range(1, 5, 2))); t(lambda: isinstance(range(1), range)); t(lambda: [*range(3)]); t(lambda: range(5).index()); t(lambda: True in range(2)); t(lambda: None in range(2)); t(lambda: list(zip(range(3), range(3, 0, -1))))
def f(): range(3).start = 5
def g(): range(3)[0] = 5
t(f); t(g)
a, b, c = range(3); print(a, b, c); x, *y = range(4); print(x, y)
for i in range(3):
    i = i * 10; print(i, end=' ')
print(i)
