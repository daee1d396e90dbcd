print((x := 5), x, (y := x + 1) * 2, y, [z := 1, z := z + 1], z, (a := (b := 3)), a, b)
if (n := len('abc')) > 2: print(n)
while (n := n - 1) > 0: print('w', n)
print(n, (lambda: (q := 7) + q)(), f'{(k := 4)}', k, f'{k:=5}', f'{k=}', {(u := 'a'): (v := 1)}, u, v, (t := 1, 2), t, (t := (1, 2)), t)
def f(x=(d := 9)): return x, d
print(f(), d, (m := [1, 2])[0], m, (s := 'ab') + s, not (e := 0), e, (c := 1) if (c := 0) else c, c)
print([p for i in range(5) if (p := i * 2) > 4], p, [(r := i, r ** 2) for i in range(3)], r, sum((acc := acc + i) for i in [1, 2, 3]) if (acc := 0) == 0 else 0, acc, {j: (w := j) for j in 'xy'}, w, all((witness := i) < 3 for i in range(5)), witness)
def g():
    global gl
    (gl := 'g'); [inner := i for i in range(2)]
    return inner
print(g(), gl); print(max(1, (big := 10)), big, print(end='') or (done := True), done, (o := 1) + (o := 2) * (o := 3), o, 1 < (mid := 5) < 9, mid, (lst := [0, 0])[(idx := 1)], idx)
def h():
    if any((found := v) == 2 for v in [1, 2, 3]): return found
print(h()); text = 'a,b;c'
while (i := text.find(',')) >= 0: text = text[:i] + '.' + text[i + 1:]
print(text, i, (lambda *, a=(one := 1): a)(), one, *(two := [2]), two, [three := 3][0], (four := 4,), four)
assert (five := 5) == 5, 'x'; print(five); del five
try: five
except NameError as ex: print(ex)
print((yy := yy + 1) if 'yy' in [] else 'skip')
try: print((zz := 1 / 0))
except ZeroDivisionError: pass
try: zz
except NameError as ex: print(ex)
