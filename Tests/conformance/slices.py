a = list(range(10))
for s in [slice(None), slice(2, 5), slice(-3, None), slice(None, None, -1), slice(8, 2, -2), slice(100), slice(-100, 100), slice(5, 5), slice(None, None, 3), slice(7, None, -3), slice(2, 8, 2)]:
    print(s, a[s], 'abcdefghij'[s], tuple(a)[s], range(10)[s], list(range(10)[s]))
print(a[2:8][1:3], a[-2:], a[:-20], a[20:], a[::100], a[::-100])
print(range(0, 20, 3)[2], range(10)[-1], range(10, 0, -2)[1:3], len(range(0, 10, 3)), len(range(10, 0)), range(5)[::-1])
b = a[:]
b[2:5] = 'xy'
print(b)
b[5:5] = [1, 2, 3]
print(b)
b[::3] = [0] * len(b[::3])
print(b)
b[-1:] = []
print(b)
del b[1:3]
print(b)
del b[::-2]
print(b)
try:
    b[::2] = [1]
except ValueError as e: print(e)
try:
    b[1:2] = 5
except TypeError as e: print(e)
try:
    a[::0]
except ValueError as e: print(e)
try:
    a['x':]
except TypeError as e: print(e)
x = slice(1, 2)
print(x.start, x.stop, x.step, repr(x))
a[10]
