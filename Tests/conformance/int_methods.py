def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for n in [0, 1, -1, 255, -256, 2 ** 63, -2 ** 63, 10 ** 30, True, 2 ** 64 - 1]:
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, type(n.real).__name__)
for n, size, order in [(0, 0, 'big'), (0, 1, 'little'), (1, 2, 'big'), (258, 2, 'little'), (258, 4, 'big'), (2 ** 64, 9, 'little'), (256, 1, 'big'), (-1, 1, 'big'), (1, 0, 'big'), (1, -1, 'big'), (1, 2, 'x'), (1, 2, 5), (1.5, 2, 'big')]:
    t(lambda: int.to_bytes(n, size, order)); t(lambda: int.to_bytes(n, size, byteorder=order, signed=True))
for b in [b'', b'\x00', b'\xff', b'\x01\x02', b'\xff\xfe', b'\x80' + b'\0' * 8, [1, 2], (255,)]:
    for order in ['big', 'little']: t(lambda: (int.from_bytes(b, order), int.from_bytes(b, order, signed=True)))
t(lambda: (5).to_bytes()); t(lambda: int.from_bytes(b'\x05')); t(lambda: int.from_bytes('a', 'big')); t(lambda: int.from_bytes(5, 'big')); t(lambda: int.from_bytes([256], 'big')); t(lambda: int.from_bytes(b'a', 'x')); t(lambda: (-129).to_bytes(1, 'big', signed=True)); t(lambda: (-128).to_bytes(1, 'big', signed=True)); t(lambda: (128).to_bytes(1, 'big', signed=True)); t(lambda: (5).to_bytes('a', 'big')); t(lambda: (5).to_bytes(1, 'big', True)); t(lambda: True.bit_length()); t(lambda: True.to_bytes(2, 'big')); t(lambda: int.bit_length(True)); t(lambda: int.bit_length('a')); t(lambda: int.bit_length()); t(lambda: (5).bit_length(1)); t(lambda: (5).nope); t(lambda: 5 .real.imag); t(lambda: 5..real)
def f(): (5).real = 1
t(f)
