a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2 == 0: a.remove(x)
print(a)
a = [1, 2, 3]
for i, x in enumerate(a):
    if len(a) < 8: a.insert(0, x * 10)
    if i > 12: break
print(a, i)
a = list('abcdef')
for c in a: a.pop()
print(a)
a = [1, 2, 3]; it = iter(a); next(it); a.clear(); print(list(it)); a.extend([7, 8]); print(list(it))
a = [1, 2, 3, 4]; r = reversed(a); next(r); del a[1:]; print(list(r)); a = [1, 2, 3]; r = reversed(a); a.clear(); print(list(r))
a = [3, 1, 2]; print([a.pop() for _ in a], a); a = [1, 2, 3]; print([x for x in a if not a.append(x) or len(a) > 6 and a.clear()], a) if False else None
a = [1, 2, 3]; print(sum(x + (a.append(0) or 0) if len(a) < 6 else x for x in a), a)
a = [1, 2, 3]; m = map(lambda v: v * 2, a); a.append(4); print(list(m)); z = zip(a, a[1:]); a.append(5); print(list(z))
a = [5, 3, 4]
def key(x):
    try: a.append(1)
    except Exception as e: print(type(e).__name__, e)
    return x
try: a.sort(key=key)
except ValueError as e: print(e, a)
b = [3, 1, 2]
print(sorted(b, key=lambda v: (b.append(v), v)[1] if len(b) < 6 else v), b)
a = [1, 2, 3]
def show(x): print(len(a), end=' '); return x
a.sort(key=show); print(a)
a = [0] * 3; i = 0
for a[i] in range(5, 8): i = (i + 1) % 3
print(a)
for a in [a, [1]]: print(a)
d = {1: 'a', 2: 'b'}
for change in ['d[3] = 1', 'del']:
    try:
        for k in d:
            if change == 'del': del d[k]
            else: d[k + 10] = 1
    except RuntimeError as e: print(e, sorted(d))
d = {1: 1, 2: 2}
for k in d: d[k] += 5
print(d)
for k in list(d): d[k + 1] = 0
print(d)
try:
    for k, v in d.items(): d.clear()
except RuntimeError as e: print(e)
s = {1, 2, 3}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
d = {1: 2}; it = iter(d); d[2] = 3
for _ in range(2):
    try: print(next(it))
    except RuntimeError as e: print(e)
    except StopIteration: print('stop')
d = {1: 1}
for k in d: d.pop(k); d[k + 1] = 2; break
d = {0: 0}; n = 0
try:
    for k in d: del d[k]; d[k + 1] = 0; n += 1
except RuntimeError as e: print(e)
