a = [1, 2]; d = {'k': 1}
print([*a, 3, *a], (*a,), {*a, 5}, {**d, 'j': 2, **{'k': 9}}, [*range(3), *'ab', *d, *{7: 8}.items()], (*(), *[]), [*[*[1]]], {**{}, **d}, *a, *'xy', sep=' ')
def f(*args, **kw): return args, kw
print(f(*a, *a, 3, **d, z=1), f(*[], **{}), f(*d, **d), f(0, *a, 9, *(4,), k=1, **{'m': 2}), f(*(x for x in a)), f(*a[:1], *a[1:]), f(*map(str, a)), f(*{1: 2}), f(**dict(zip('pq', a))), f(*'ab', **{'a': 'b'}))
first, *mid, last = range(6); print(first, mid, last); *init, tail = 'abc'; print(init, tail); h, *t = {'x': 1, 'y': 2}; print(h, t); (p, *q), r = [1, 2, 3], 4; print(p, q, r); [*everything] = (1, 2); print(everything); x, y, *z = [1, 2]; print(x, y, z); *s, = 'q'; print(s); a1, (b1, *c1), *d1 = 1, (2, 3, 4), 5, 6; print(a1, b1, c1, d1)
for i, *rest in [(1, 2, 3), 'ab', [9]]: print(i, rest, end=' ')
for *lead, end in [(1, 2, 3), 'x']: print(lead, end, end=' ')
print(); print([x for x, *_ in [(1, 2), (3,)]], {k: v for k, *v in ['abc', 'd']}, [(*x, 0) for x in [(1,), (2, 3)]], [[*x] for x in ['ab']], max(*a, 5), max([*a, 0]), sum([*a, *a]), print(*[], end=''), len([*range(10 ** 3)]), dict(**d, extra=2), {**d, **dict(b=2)}, [*zip(*[[1, 2], [3, 4]])], ''.join([*'abc'][::-1]), [*enumerate('ab')], (lambda *a, **k: (a, k))(*a, **d))
def ret(): return *a, 3
def ret2(): return *a, *a
print(ret(), ret2(), type(ret()).__name__); t1 = *a, *'b'; print(t1); a[1:1] = [*'zz']; print(a); l = [1, *a[:1], *[2][:0]]; print(l); d2 = {**{1: 2}, 1: 3, **{1: 4}}; print(d2); s1 = {*'hello'}; print(len(s1)); w = [*a] * 2; print(w)
for bad in [lambda: [*5], lambda: (*None,), lambda: {*1}, lambda: {**1}, lambda: {**[('a', 1)]}, lambda: f(*5), lambda: f(**5), lambda: f(**{1: 2}), lambda: f(*1, *2), lambda: f(1, *None), lambda: {**None}, lambda: [*a, *5], lambda: f(**d, **d), lambda: f(k=1, **d), lambda: dict(**d, k=2), lambda: print(*5), lambda: max(*[]), lambda: max(*5), lambda: {*[[]]}, lambda: {**{}, **5}, lambda: [*(1 / 0 for _ in 'a')], lambda: f(*(1 / 0 for _ in 'a')), lambda: f(*(len(5) for _ in 'a')), lambda: [*(len(5) for _ in 'a')], lambda: ''.join(*['a', 'b']), lambda: int(*['5', 7, 8])]:
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
