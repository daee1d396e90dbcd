def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for a in [(), (0,), (3,), ([1, 2, 255],), (range(3),), (b'ab',), ((x for x in [65, 66]),), ({5},), ('a', 'utf-8'), ('é', 'latin-1'), (True,), ((),), ('',), (-1,), (10 ** 30,), ([256],), ([-1],), (['a'],), ([1.0],), (1.5,), (None,), ([None],), (3, 'utf-8'), (b'a', 'ascii'), ('a',), ({1: 2},)]:
    t(lambda: bytes(*a))
t(lambda: bytes.fromhex('00 ff 7f')); t(lambda: bytes.fromhex('ABcd')); t(lambda: bytes.fromhex('')); t(lambda: bytes.fromhex('0')); t(lambda: bytes.fromhex('0g')); t(lambda: bytes.fromhex('0 0')); t(lambda: bytes.fromhex(' 00\n11\t')); t(lambda: bytes.fromhex(5)); t(lambda: bytes.fromhex('é0')); t(lambda: bytes.fromhex('zz'))
table = bytes.maketrans(b'abc', b'xyz')
print(len(table), table[97:100], b'abcd'.translate(table), b'abcd'.translate(None, b'bd'), b'abcd'.translate(table, b'a'), b'ab'.translate(table, delete=b'b'), table[:5])
t(lambda: bytes.maketrans(b'a', b'bc')); t(lambda: bytes.maketrans('a', 'b')); t(lambda: b'a'.translate(b'a')); t(lambda: b'a'.translate('a')); t(lambda: b'a'.translate()); t(lambda: b'a'.translate(None)); t(lambda: b'a'.translate(5)); t(lambda: b'a'.translate(None, 'a'))
