import numpy as np
a = np.arange(4)
b = a
a += 1
a *= 2
a -= np.array([1, 1, 1, 1])
a //= 2
print(a, b, a is b)
a **= 2
a %= 5
a <<= 1
a |= 1
a &= 7
a ^= 2
a >>= 1
print(a)
f = np.ones(3)
f /= 3
f += [1, 2, 3]
f *= np.float32(2)
print(f)
m = np.zeros((2, 3))
m += np.arange(3)
m[1] += 10
m[:, 0] -= 1
print(m)
u = np.array([250], dtype=np.uint8)
u += 10
u += np.uint8(3)
print(u)
for g in [lambda x: x.__class__]:
    pass
def attempt(f):
    try:
        f()
    except (TypeError, ValueError, OverflowError) as e:
        print(e)
i = np.arange(3)
def divide():
    global i
    i /= 2
def add_float():
    global i
    i += 0.5
def wrong_shape():
    global i
    i += np.zeros((2, 3), dtype=int)
def too_large():
    global u
    u += 300
def negative():
    global i
    i **= -1
for g in [divide, add_float, wrong_shape, too_large, negative]:
    attempt(g)
print(i, u)
s = np.float64(1)
t = s
s += 1
print(s, t)
v = np.arange(5)
v[1:] += v[:-1]
print(v)
w = np.array(3)
w += 1
print(repr(w))
