def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
cases = ['', ' ', 'a', ' a ', 'a b', '  a  b  c ', 'a,b,,c,', ',,', 'a\tb\nc\x0bd\x0ce\x1cf\x1dg\x1eh\x1fi\x85j\xa0k\u2003l\u2028m\u3000n', 'aXXbXXXc', '\u200ba\u200b']
for s in cases:
    for sep in [None, ' ', ',', 'XX', 'ab']:
        for limit in [-1, 0, 1, 2, 100]:
            a = s.split(sep, limit); b = s.rsplit(sep, limit)
            print(a if a == b else (a, b), end='')
        print()
for s in ['', '\n', 'a\n', 'a\n\nb', 'a\r\nb\rc\n', '\r\n\r', 'a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i', 'x\x1fy', '\n\r']:
    print(s.splitlines(), s.splitlines(True), s.splitlines(keepends=False))
for s in ['a=b=c', '=', '', 'abc', '==a', 'a==']:
    for sep in ['=', '==', 'abc']: print(s.partition(sep), s.rpartition(sep), end='')
    print()
t(lambda: 'a'.split('')); t(lambda: 'a'.rsplit('')); t(lambda: 'a'.partition('')); t(lambda: 'a'.rpartition('')); t(lambda: 'a'.split(1)); t(lambda: 'a'.split(b'a')); t(lambda: 'a b c'.split(maxsplit=1)); t(lambda: 'a b'.split(sep=' ', maxsplit=0)); t(lambda: 'a'.split(None, 'x')); t(lambda: 'a'.split(None, 1.5)); t(lambda: 'a'.split(' ', 1, 2)); t(lambda: 'a'.split(foo=1)); t(lambda: 'a'.partition()); t(lambda: 'a'.partition(None)); t(lambda: 'a'.splitlines(1, 2)); t(lambda: 'a b'.split(None, True)); t(lambda: 'a b'.split(None, 10 ** 20)); t(lambda: 'a\nb'.splitlines('x'))
