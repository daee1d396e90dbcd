def t(f):
    try: print(f(), end=' ')
    except Exception as e: print(type(e).__name__, e, end=' ')
b = b'abcabc\xff\x00abc'
for sub in [b'abc', b'', b'\xff', 0, 97, 255, b'zz']:
    for name in ['find', 'rfind', 'index', 'rindex', 'count']:
        m = getattr(b, name)
        t(lambda: m(sub)); t(lambda: m(sub, 3)); t(lambda: m(sub, -3)); t(lambda: m(sub, 3, -3)); t(lambda: m(sub, None, 4)); t(lambda: m(sub, 100))
    print()
for f in [lambda: b.find(256), lambda: b.find(-1), lambda: b.count('a'), lambda: b.index(b'q'), lambda: b.find(1.5), lambda: b.find(None), lambda: b.startswith(b'abc'), lambda: b.startswith((b'x', b'a')), lambda: b.startswith('a'), lambda: b.endswith(97), lambda: b.startswith([b'a']), lambda: b.startswith((b'x', 'a')), lambda: b.endswith(b'bc', 0, 3), lambda: 97 in b, lambda: 256 in b, lambda: -1 in b, lambda: 'a' in b, lambda: None in b, lambda: b'bc' in b, lambda: 1.0 in b, lambda: True in b'\x01', lambda: b.count(b''), lambda: b''.count(b''), lambda: b.find(), lambda: b.count(10 ** 30)]:
    t(f); print()
