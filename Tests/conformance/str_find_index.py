def t(f):
    try: print(repr(f()), end=' ')
    except Exception as e: print(type(e).__name__, e, end=' ')
s = 'abcabc\u00e9\U0001f600abc'
for sub in ['abc', '', 'é', '\U0001f600', 'zz', 'c', 'abcabcé\U0001f600abcd']:
    for name in ['find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith']:
        m = getattr(s, name)
        t(lambda: m(sub)); t(lambda: m(sub, 3)); t(lambda: m(sub, -3)); t(lambda: m(sub, 3, -3)); t(lambda: m(sub, None, 4)); t(lambda: m(sub, 100)); t(lambda: m(sub, -100, 100)); t(lambda: m(sub, 5, 2))
        print()
for bad in [lambda: 'a'.find(), lambda: 'a'.find(1), lambda: 'a'.find('a', 'b'), lambda: 'a'.find('a', 1.0), lambda: 'a'.index('q'), lambda: 'a'.rindex('q'), lambda: 'a'.count(1), lambda: 'a'.startswith(1), lambda: 'a'.startswith(['a']), lambda: 'a'.startswith(('a', 1)), lambda: 'b'.startswith(('a', 1)), lambda: 'a'.endswith(None), lambda: 'a'.endswith('a', 0, 1, 2), lambda: 'a'.find('a', 10 ** 30), lambda: 'a'.find('a', -10 ** 30), lambda: ''.find('', 1), lambda: ''.find('', 0), lambda: ''.rfind(''), lambda: ''.count(''), lambda: 'abc'.count('', 1), lambda: 'abc'.count('', 3), lambda: 'abc'.count('', 4), lambda: 'abc'.startswith('', 3), lambda: 'abc'.startswith('', 4), lambda: 'abc'.startswith(()), lambda: 'abc'.find('c', True), lambda: 'abc' in 'abcd', lambda: '' in '', lambda: 1 in 'a', lambda: None in 'None', lambda: 'aaaa'.count('aa'), lambda: 'aaaa'.rfind('aa'), lambda: 'a'.find(b'a')]:
    t(bad); print()
