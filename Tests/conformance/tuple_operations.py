def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x = (1, 'a', 2.5, None, (3,))
print(x, x[0], x[-1], x[1:3], x[::-1], x + (1,), x * 2 == x + x, 2 * (1,), (1,) * 0, len(x), (), (1,), ((1,),), ((),), tuple('ab'), tuple({1: 2}), tuple(range(3)), tuple(x) is x, x[:] is x, x.count(1), x.index(2.5), (1, True, 1.0).count(1), 'a' in x, x == (1, 'a', 2.5, None, (3,)))
t(lambda: x[5]); t(lambda: x[-6]); t(lambda: x['a']); t(lambda: x[1.0]); t(lambda: x[10 ** 30]); t(lambda: x.index(9)); t(lambda: x.index(1, 1)); t(lambda: x.index()); t(lambda: x.index(1, 0, 'a')); t(lambda: x.count()); t(lambda: x + [1]); t(lambda: [1] + x); t(lambda: x + 1); t(lambda: x * 1.5); t(lambda: x * x); t(lambda: x - x); t(lambda: -x); t(lambda: x()); t(lambda: x.append(1)); t(lambda: tuple(5)); t(lambda: tuple(1, 2)); t(lambda: tuple(a=1)); t(lambda: hash((1, [2]))); t(lambda: {(1, [2]): 3}); t(lambda: hash((1, 2)) == hash((1.0, True + 1))); t(lambda: (1, 2) < (1, 'a')); t(lambda: (1, 2) < [1, 2]); t(lambda: (1, 2) < (1,)); t(lambda: () < (0,)); t(lambda: (1, 'a') < (2, 5)); t(lambda: (1, 2) == [1, 2]); t(lambda: (float('nan'),) == (float('nan'),)); t(lambda: max((1, 2), (1, 3), (0, 9))); t(lambda: sorted([(2, 'b'), (1, 'z'), (2, 'a')])); t(lambda: sorted([(1, 'a'), (1, None)])); t(lambda: sum([(1,), (2,)], ())); t(lambda: (*x, *[7], *'z')); t(lambda: (1, 2)[True])
def f(): x[0] = 1
def g(): del x[0]
def h(): x[0:1] = [1]
def i(): x.y = 1
t(f); t(g); t(h); t(i)
y = ([1],)
try: y[0] += [2]
except TypeError as e: print(e, y)
y[0].append(3); print(y)
x += (9,); print(x); x *= 2; print(len(x))
a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d); (a, b), c = 'xy', 'z'; print(a, b, c); a, = [7]; [b] = [8]; print(a, b); (), [] = [], (); t = 1,; print(t); t = 1, 2, *[3]; print(t); u = (lambda: 1), 2; print(u[1], type(u).__name__)
