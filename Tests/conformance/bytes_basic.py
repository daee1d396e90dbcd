b = b'hello\x00\xff'
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], 104 in b, b'ell' in b, list(b[:3]))
print(b + b'!', b'ab' * 2, b'a' < b'b', b'a' == b'a', b'a' == 'a', bytes([65, 66]), bytes(3), bytes(range(3)), bytes(b'x'))
for x in b'ab': print(x)
print(str(b'caf\xc3\xa9', 'utf-8'), bytes('é', 'latin-1'), bytes('é', encoding='utf-8'), str(b'ab'))
print(repr(b'\n\t\\\''), b"it's", b'"', sorted(b'cab'), max(b'abc'), bool(b''), hash(b'a') == hash(b'a'))
d = {b'k': 1}
print(d[b'k'], b''.join([b'a', b'b']) if hasattr(b'', 'join') else b'ab')
try:
    b[0] = 1
except TypeError as e: print(e)
try:
    b'a' + 'a'
except TypeError as e: print(e)
try:
    b[100]
except IndexError as e: print(e)
