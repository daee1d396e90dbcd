def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
cases = [b'', b' a b ', b'Hello World', b'\xe9\xc9', b'a,b,,c', b'x\ty\n', b'AB1', b'\x0b\x0c\x1c\x85\xa0', b"it's A", b'-42']
for b in cases:
    print(b.upper(), b.lower(), b.title(), b.capitalize(), b.swapcase(), b.strip(), b.lstrip(b' aH'), b.rstrip(b'd1 '), b.split(), b.rsplit(None, 1), b.split(b','), b.splitlines(), b.partition(b' '), b.rpartition(b' '))
    print(b.isalpha(), b.isalnum(), b.isdigit(), b.islower(), b.isupper(), b.istitle(), b.isspace(), b.isascii(), b.zfill(5), b.center(7, b'*'), b.ljust(4), b.rjust(4, b'0'), b.expandtabs(4), b.replace(b'a', b'ZZ', 1), b.removeprefix(b'H'), b.removesuffix(b'd'), b.hex(), b[::-1], list(b)[:3])
t(lambda: b'a'.split('')); t(lambda: b'a'.split(b'')); t(lambda: b'a'.strip('a')); t(lambda: b'a'.center(5, '*')); t(lambda: b'a'.center(5, b'ab')); t(lambda: b'a'.replace('a', b'b')); t(lambda: b'a'.replace(b'a', 'b')); t(lambda: b'a'.partition('a')); t(lambda: b'a'.removeprefix('a')); t(lambda: b'a'.join([b'x'])); t(lambda: b'a'.zfill('x')); t(lambda: b'abc'.hex('-')); t(lambda: b'abcd'.hex(':', 2)); t(lambda: b'abcd'.hex('_', -3)); t(lambda: b'ab'.hex('--')); t(lambda: b'ab'.hex('é')); t(lambda: b'ab'.hex(b'.')); t(lambda: b'ab'.hex('', 1)); t(lambda: b'ab'.isidentifier()); t(lambda: b'ab'.casefold()); t(lambda: b'a'.encode()); t(lambda: b'ab'.format()); t(lambda: b'a\nb\rc\r\nd\x0be\x1cf'.splitlines(True)); t(lambda: b'a'.ljust(3, b'')); t(lambda: b' a'.split(maxsplit=0)); t(lambda: b'a,b'.rsplit(b',', maxsplit=1))
