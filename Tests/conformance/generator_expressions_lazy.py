log = []
def t(v): log.append(v); return v
g = (t(x) for x in [t(0), 1, 2] if t(x + 10)); print(log); print(next(g), log); print(list(g), log); log.clear()
print(any(t(x) > 1 for x in range(5)), log); log.clear(); print(all(t(x) < 2 for x in range(5)), log); log.clear(); print(next((t(x) for x in range(9) if x > 3), None), log); log.clear(); print(sum(t(x) for x in range(3)), max((t(x) for x in range(3)), default=9), min((x for x in []), default=t('d')), log); log.clear()
print(list(zip((t(x) for x in 'ab'), (t(y) for y in 'cde'))), log); log.clear(); m = map(t, (t(x) * 2 for x in [1, 2])); print(next(m), log); log.clear(); e = enumerate(t(x) for x in 'xy'); print(next(e), log); log.clear(); f = filter(lambda v: v % 2, (t(x) for x in range(4))); print(next(f), log, list(f), log); log.clear()
a, b = (t(x) for x in 'pq'); print(a, b, log); log.clear(); a, *b = (t(x) for x in 'rst'); print(a, b); log.clear()
for v in (t(x) for x in range(5)):
    if v == 2: break
print(log); log.clear(); print(2 in (t(x) for x in range(5)), log); log.clear(); print(*(t(x) for x in 'uv'), log); log.clear(); print(','.join(t(x) for x in 'wx'), dict((t(x), 1) for x in 'yz'), log); log.clear()
def outer(n):
    def inner(): return n * 10
    return (inner() + n + k for k in range(n))
print(list(outer(2)), sum(outer(3))); fs = [(lambda: x) for x in range(3)]; gs = list((lambda: x) for x in range(3)); hs = [(lambda x=x: x) for x in range(3)]; print([f() for f in fs], [g() for g in gs], [h() for h in hs])
n = 3; g = (n + x for x in range(n)); n = 10; print(list(g)); l = [1, 2, 3]; g = (x for x in l); l.append(4); print(list(g)); l = [1, 2, 3]; g = (x for x in l); l = [9]; print(list(g)); d = {'a': 1}; g = (k for k in d); d['b'] = 2
try: print(list(g))
except RuntimeError as err: print(err)
g = (1 / x for x in [1, 0, 2])
print(next(g))
try: next(g)
except ZeroDivisionError as err: print(err)
print(list(g)); g = ((x, y) for x in range(3) for y in range(x) if (x + y) % 2); print(list(g)); g = (x for x in (y * 2 for y in (z + 1 for z in range(3)))); print(list(g)); g = ([x for x in range(k)] for k in range(3)); print(list(g)); print([[*h] for h in ((k for k in range(j)) for j in range(3))]); g = (i for i in range(3)); print(iter(g) is g, list(g), list(g), next(g, 'gone')); print(sorted((len(w), w) for w in 'the quick brown'.split()), set(c for c in 'hello') == set('helo'), tuple(x for x in range(0)), [*(x for x in 'ab')], {**dict((x, x) for x in 'k')}, max(x * -1 for x in range(3)), len(list(x for x in range(100) if x % 7 == 0)), str(x for x in [])[:18], type(x for x in []).__name__, bool(x for x in []))
