def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for s in ['', '  ', ' a ', '\t\n a\x0b\x0c\r', '\x1c\x1d\x1e\x1f\x85\xa0a\u2000\u200a\u2028\u2029\u202f\u205f\u3000', '\u200ba\ufeff', 'xyxaxyx', 'éaé']:
    print([getattr(s, m)(*a) for m in ['strip', 'lstrip', 'rstrip'] for a in [(), (None,), ('xy',), ('é',), ('',), (' \t',)]])
for s in ['', 'a', 'ab', '-5', '+5', '--5', '-', 'é\U0001f600', '+', ' 5']:
    print([s.zfill(w) for w in (-1, 0, 1, 2, 3, 6)], [s.center(w, '*') for w in (-1, 0, 1, 2, 3, 4, 5, 6)], [s.ljust(w, '.') for w in (0, 3, 4)], [s.rjust(w) for w in (0, 3, 4)])
for s in ['', 'a\tb', '\t', 'abc\tdefghijk\tx', 'a\n\tb', 'é\tx', '\r\tq', '\t\t']:
    print([s.expandtabs(n) for n in (-1, 0, 1, 2, 4, 8)], repr(s.expandtabs()), repr(s.expandtabs(tabsize=3)))
for s in ['prefix', 'prepre', '', 'xx']:
    print(s.removeprefix('pre'), s.removesuffix('fix'), s.removeprefix(''), s.removesuffix(''), s.removesuffix('xx'), s.removeprefix('prefixx'))
t(lambda: 'a'.strip(1)); t(lambda: 'a'.strip('a', 'b')); t(lambda: 'a'.lstrip(b'a')); t(lambda: 'a'.center()); t(lambda: 'a'.center('5')); t(lambda: 'a'.center(5, '')); t(lambda: 'a'.center(5, 'ab')); t(lambda: 'a'.ljust(5, 7)); t(lambda: 'a'.rjust(5.0)); t(lambda: 'a'.zfill('3')); t(lambda: 'a'.zfill()); t(lambda: 'a'.removeprefix(1)); t(lambda: 'a'.removesuffix()); t(lambda: 'a'.expandtabs('x')); t(lambda: 'a'.center(True)); t(lambda: 'a'.center(4, fillchar='*')); t(lambda: 'ab'.center(5)); t(lambda: 'a'.center(4)); t(lambda: 'a'.zfill(10 ** 30)); t(lambda: 'a'.expandtabs(10 ** 30))
