def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x = 5; x += 2; x -= 1; x *= 3; x /= 2; x //= 2; x **= 2; x %= 7; print(x); x = 6; x &= 3; x |= 8; x ^= 5; x <<= 2; x >>= 1; print(x)
s = 'a'; s += 'b'; s *= 3; print(s); t1 = s; s += 'c'; print(t1, s); s %= () if False else (); print(s)
a = b = [1]; a += (2,); a += {3: 4}; a += 'x'; a *= 2; print(a, a is b); a = a + [9]; print(a is b); t2 = u2 = (1,); t2 += (2,); print(t2, u2); d = e = {1: 2}; d |= {3: 4}; print(d is e, e); q = r = {1}; q |= {2}; q -= {1}; print(q is r, r)
n = [[0], [1, 2]]; n[0] += [5]; n[1][0] += 10; n[1] *= 2; print(n); d = {'k': 1}; d['k'] += 1; d['k'] **= 3; print(d)
calls = []
def idx(i): calls.append(i); return i
l = [1, 2, 3]; l[idx(1)] += 5; l[idx(-1)] *= l[idx(0)]; print(l, calls)
def lst(): calls.append('lst'); return l
lst()[idx(0)] -= idx(7); print(l, calls)
l = [1, 2, 3]; l[:2] += [7]; print(l); l[1:] *= 2; print(l); l[::2] += []; print(l)
def f1(): x = 1; x += 'a'
def f2(): x = 'a'; x += 1
def f3(): x = [1]; x += 5
def f4(): x = (1,); x += [2]
def f5(): x = {1}; x += {2}
def f6(): x = {}; x -= {}
def f7(): x = 1; x /= 0
def f8(): x = 1.5; x %= 0
def f9(): x = None; x += 1
def f10(): x = [1]; x['a'] += 1
def f11(): x = {}; x['a'] += 1
def f12(): x = (1, 2); x[0] += 1
def f13(): x = 'ab'; x[0] += 'c'
def f14(): x = 5; x[0] += 1
def f15(): x = 5; x.real += 1
def f16(): x = [1]; x -= [1]
def f17(): x = 1; x @= 2
def f18(): x = 1; x <<= -1
def f19(): x = True; x += True; return x
def f20(): x = [1]; x *= 'a'
def f21(): x = [1]; x += None
def f22(): x = 1; x **= 'a'
def f23(): x = {1: 2}; x |= 5
def f24(): x = {1}; x |= [5]
def f25(): x = {1}; x &= 5
def f26(): x = 'a'; x *= 'b'
def f27(): x = b'a'; x += 'a'
def f28(): x = 7; x //= 2.0; x %= 2; x -= True; return x
for f in [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28]: t(f)
x = ([1],)
try: x[0] += [2]
except TypeError as e: print(e, x)
x = 2 ** 62; x += x; x *= x; x -= 1; x >>= 100; print(x); x: int = 5; x += 1; print(x)
