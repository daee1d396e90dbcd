for n in [0, 1, 2, 5, -1]:
    if n == 0: print('zero')
    elif n == 1: print('one')
    elif n < 0: print('neg')
    else: print('many')
for v in [0, 0.0, '', 'a', [], [0], (), {}, {1: 1}, set(), None, True, False, 0.1, b'', b'x', range(0), range(1), -0.0, float('nan'), print, int, ...]: print('T' if v else 'F', end='')
print()
i = 0
while i < 5:
    i += 1
    if i == 2: continue
    if i == 4: break
    print(i)
else: print('no')
while i: i -= 1
else: print('done', i)
for x in []: print('never')
else: print('empty else')
for x in range(3):
    if x == 1: break
else: print('not here')
print(x)
for x in range(2):
    for y in range(3):
        if y == 1: break
        if x == 1: continue
        print(x, y)
    else: print('inner else')
else: print('outer else', x, y)
for i in range(3):
    try:
        if i == 1: continue
        print('body', i)
    finally: print('fin', i)
else: print('loop else')
for i in range(3):
    try:
        if i == 1: break
    finally: print('f', i)
n = 10
while True:
    n -= 1
    if n > 5: continue
    elif n == 3: break
    else: pass
print(n)
def f():
    for i in range(5):
        while True:
            try:
                if i == 2: return i
                break
            finally:
                if i == 2: print('leaving')
    else: return 'never'
print(f())
for i in range(3):
    for i in range(10, 12): pass
    print(i)
k = 5 if 0 else 6 if 0 else 7; print(k, 1 if True else 1 / 0, (lambda: 2 if 0 else 3)(), [a if a % 2 else -a for a in range(4)])
if 1: print('x'); print('y')
while 0: pass
else: print('while else')
for c in 'ab': print(c, end=' '); print(ord(c))
if (m := 5) > 3 and not (m2 := 0) or 1 / 0: print(m, m2)
for i, in [(1,), [2], 'x']: print(i, end=' ')
for [a, b] in [[1, 2]]: print(a, b)
for x in 1, 2, *[3, 4]: print(x, end=' ')
print(); x = 'kept'
for x in (): pass
print(x)
