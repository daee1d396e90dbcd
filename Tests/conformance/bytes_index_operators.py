def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b = b'hello'
print([b[i] for i in range(-5, 5)], b[1:-1], b[::-2], b[10:], b[-100:2], b * 2, 2 * b, b * 0, b * -3, b + b'!', b'a' b'b', hash(b'a') == hash(b'a'), {b'a': 1}[b'a'], b == 'hello', b != 'hello', b == b'hello', b'a' < b'b', b'ab' < b'abc', b'\xff' > b'a', sorted([b'b', b'', b'a']), max(b), min(b), sum(b), bool(b''), list(reversed(b)), tuple(b), set(b) == {104, 101, 108, 111}, any(b'\0'), all(b'\0'))
for f in [lambda: b[5], lambda: b['a'], lambda: b[1.0], lambda: b[None], lambda: b[10 ** 30], lambda: b[::0], lambda: b + 'a', lambda: b + 5, lambda: 'a' + b, lambda: b * 'a', lambda: b * 1.5, lambda: b < 'a', lambda: b < 5, lambda: b - b, lambda: b.nope, lambda: -b, lambda: int(b'42'), lambda: int(b' 7 '), lambda: int(b'x'), lambda: float(b'1.5'), lambda: float(b'q'), lambda: int(b'ff', 16), lambda: str(b), lambda: repr(b"'\""), lambda: f'{b}', lambda: '%s' % b, lambda: '{}'.format(b), lambda: ord(b'a'), lambda: ord(b'ab'), lambda: ord(b''), lambda: ascii(b), lambda: len(b'\x00\\x00'), lambda: bytes(b) is b, lambda: b[:] is b, lambda: [*b'ab'], lambda: dict(zip(b'ab', b'cd')), lambda: list(enumerate(b'ab')), lambda: b[True]]:
    t(f)
def f(): b[0] = 1
t(f)
def g(): del b[0]
t(g)
x, *y = b'abc'
print(x, y)
