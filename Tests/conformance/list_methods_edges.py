def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for i in [-100, -4, -3, -1, 0, 1, 3, 4, 100, True, 10 ** 30, -10 ** 30]:
    a = [1, 2, 3]
    try:
        a.insert(i, 'x'); print(a)
    except Exception as e: print(type(e).__name__, e)
for args in [(), (0,), (-1,), (-3,), (3,), (-4,), ('a',), (1.0,), (None,), (True,), (0, 1)]:
    a = [1, 2, 3]
    try: print(a.pop(*args), a)
    except Exception as e: print(type(e).__name__, e, a)
t(lambda: [].pop()); t(lambda: [].pop(0)); t(lambda: [1].remove(2)); t(lambda: [1, 1.0, True].count(1)); t(lambda: [1, 2, 1, 2].index(2, 2)); t(lambda: [1, 2].index(2, 5)); t(lambda: [1, 2].index(1, -2)); t(lambda: [1, 2].index(1, -1)); t(lambda: [1, 2].index(3)); t(lambda: [1, 2].index('a')); t(lambda: [1, 2].index(2, 0, 1)); t(lambda: [1].index(1, 'a')); t(lambda: [1].index()); t(lambda: [].extend(5)); t(lambda: [].extend()); t(lambda: [1].append()); t(lambda: [1].append(1, 2)); t(lambda: [1].insert(1)); t(lambda: [1].insert('a', 2)); t(lambda: [1].clear(1)); t(lambda: [1].copy(1)); t(lambda: [1].reverse(1)); t(lambda: [1].sort(1)); t(lambda: [1].sort(foo=1)); t(lambda: [1].sort(key=5)); t(lambda: [1, 2].sort(key=5)); t(lambda: [1].sort(reverse='x')); t(lambda: [1].sort(reverse=None)); t(lambda: [1, 'a'].sort()); t(lambda: [float('nan')].count(float('nan'))); t(lambda: [[]].remove([])); t(lambda: [1].nope()); t(lambda: list.append(5, 1)); t(lambda: list.append([1])); t(lambda: list.append())
a = [1, 2]; a.extend(a); print(a); a.extend('ab'); print(a); a.extend({1: 2}); a.extend(x for x in (7,)); print(a); a += (9,); a += 'z'; print(a); a *= 2; print(len(a)); a *= 0; print(a); a.append(a); print(a, a[0] is a, a == a, len(a)); b = a.copy(); print(b is a, b[0] is a)
n = float('nan'); print([n].count(n), [n].index(n), n in [n], [n] == [n], [n] == [float('nan')])
a = list(range(5)); print(a.append(1), a.sort(), a.reverse(), a.remove(1), a.clear(), a)
