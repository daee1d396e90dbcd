def t(name, value=None):
    print(name, end=' ')
    return value if value is not None else name
def nl(): print()
d = {}
t('a', d)[t('k')] = t('v'); nl()
x = t('l', [1, 2, 3])[t('i', 1)]; nl()
t('f', lambda *a, **k: None)(t('p1'), *t('star', [1]), k=t('kw'), **t('dstar', {'z': 1})); nl()
y = t('a', 1) + t('b', 2) * t('c', 3); nl()
z = {t('k1'): t('v1'), t('k2'): t('v2')}; nl()
w = [t(1), t(2), t(3)]; nl()
v = t('yes') if t('cond', True) else t('no'); nl()
u = t('m', 1) < t('n', 2) < t('o', 3); nl()
a, b = t('r1'), t('r2'); nl()
d[t('x')], d[t('y')] = t('e1'), t('e2'); nl()
l = [0, 0]
l[t('idx', 0)] += t('inc', 5); nl()
t('tgt', d)['q'] = t('val', 9); nl()
def f(a=t('default', 1), *, b=t('kwdefault', 2)): pass
nl()
del t('dd', {'k': 1})[t('k')]; nl()
s = f"{t('f1')}{t('f2'):>{t('w', 5)}}"; nl()
[t(i) for i in t('it', [1, 2]) if t('if', True)]; nl()
p = q = t('chain'); nl()
i = 0
i, arr = 1, [0, 0]
arr[i], i = 5, 0
print(arr, i)
(t('lam', lambda x: x))(t('arg')); nl()
t('obj', 'abc').upper(); nl()
print(t('s1') in t('s2', ['s1']), not t('n', 0)); nl()
assert t('as', True), t('never'); nl()
