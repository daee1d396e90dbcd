a = b = c = [1]; print(a is b is c); a, b = b, a = [2], [3]; print(a, b)
(x), [y, (z, *w)] = 1, [2, (3, 4, 5)]; print(x, y, z, w); *a, b = 'xyz'; print(a, b); a, *b = [1]; print(a, b); *a, = 'ab'; print(a); [*a, b], c = (1, 2), 3; print(a, b, c); a, (b, *c), *d = 1, 'xyz', 4, 5; print(a, b, c, d)
d = {}; d['a'], d['b'] = 1, 2; l = [0] * 4; l[0], *l[1:3], l[3] = range(5); print(d, l); i = 0; i, l[i] = 2, 'i'; print(i, l); l[0], l[1] = l[1], l[0]; print(l)
for (a, b), *c in [((1, 2), 3, 4), ('ab', 'c')]: print(a, b, c)
for d['k'], l[0] in zip('ab', [8, 9]): print(d['k'], l)
x = y = 0; x, y = y + 1, x + 2; print(x, y); a = [1, 2, 3]; a[0], a[a[0]] = 1, 'z'; print(a); (a, b) = (b, a) = (1, 2); print(a, b)
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def f1(): a, b = 1, 2, 3
def f2(): a, b, c = 1, 2
def f3(): a, b = 5
def f4(): a, b = None
def f5(): a, *b, c = 'x'
def f6(): (a, b), c = 1, 2
def f7(): a, b = {1: 2}
def f8(): a, b = 'xyz'
def f9(): [] = [1]
def f10(): a, b = iter([1, 2, 3])
def f11(): a, b, c = (x for x in 'ab')
def f12(): *a, b = []
def f13(): a, b = 1, 2; a.x, b = 3, 4
def f14(): (a, (b, (c, d))) = 1, (2, (3, 4, 5))
def f15(): a, b = (1 / 0 for _ in 'a')
def f16(): for_a = 1; for_a[0] = 2
def f17(): a, b = range(10 ** 9)
def f18(): a, *b, c, d = range(2)
for f in [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18]: t(f)
() = []; [] = (); () = ''; [[], ()] = [(), []]; print('empty ok')
a, b = lambda: 1, 2; print(a(), b); a = 1,; print(a); a = *[1], *'b'; print(a); a = (yes := 5), yes; print(a)
