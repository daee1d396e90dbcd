def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
s = 'aé\u4e2d\U0001f600z'
print(len(s), [s[i] for i in range(-5, 5)], list(s), s[::-1], s[1:3], s[-2:], s[::2], s[3:0:-1], s[10:], s[:-10], s[-100:100], s[4:1], s[::-2], s[-1::-3])
for i in [5, -6, 10 ** 20, -10 ** 20, True, None, 1.0, '1', (1,), slice(1, 3), slice(None), slice(1, 2, 0)]:
    t(lambda: s[i])
def f(): s[0] = 'x'
t(f)
def g(): del s[0]
t(g)
def h(): s[1:2] = 'q'
t(h)
t(lambda: s[1:'a']); t(lambda: s[1.5:]); t(lambda: s[::0]); t(lambda: s[None:None:None]); t(lambda: s[True:]); t(lambda: s[:10 ** 30]); t(lambda: s[-10 ** 30:]); t(lambda: s[::10 ** 30]); t(lambda: s[::-10 ** 30])
print('ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, 'ab' * True, '' * 10 ** 5 == '', 'a' 'b' * 2, ('a' 'b') * 2)
t(lambda: 'a' * 1.0); t(lambda: 'a' * 'b'); t(lambda: 'a' * None); t(lambda: 'a' + None); t(lambda: None + 'a'); t(lambda: 'a' - 'b'); t(lambda: 'a' / 2); t(lambda: 'a' < 1); t(lambda: 'a' < None); t(lambda: 1 >= 'a'); t(lambda: -'a'); t(lambda: ~'a'); t(lambda: 'a' ** 2); t(lambda: 'a' & 'b'); t(lambda: 'a' == 97)
print('a' < 'b', 'Z' < 'a', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', '\uffff' < '\U00010000', 'é' > 'z', 'e\u0301' == 'é', 'a' <= 'a', sorted(['b', 'A', 'a', 'B', '', 'é', '\U0001f600', '\ufb01']), max('hello'), min('hello'), [*'é\U0001f600'], [ord(c) for c in s])
a, b, *c = s
print(a, b, c, *s, sep='|')
