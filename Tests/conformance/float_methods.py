def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for x in [0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.0 ** -1022, 1e16, 123456.789, float('inf'), float('-inf'), float('nan')]:
    print(x, x.is_integer()); t(lambda: x.as_integer_ratio()); t(lambda: x.hex()); t(lambda: float.fromhex(x.hex())); print(x.conjugate(), x.real, x.imag)
for s in ['0x1p3', '1.8', '-0x.8p1', '0x1.fffffffffffffp+1023', 'inf', '-Infinity', 'nan', '0x1p-1074', '0x1p-1075', '0x1p1024', ' 0x10 ', '1p1', 'x', '', '0x', '0x1p', '+0xA.bP-2', '0x1.00000000000008p0', '0x1.000000000000080p0', '0x1.00000000000008001p0', '0x1.00000000000018p0', '0xp1', '0x.p1', '1e5', '0x1__0', 'infin', '0x1p99999999999999999999', '0x0p99999999999999999999']:
    t(lambda: float.fromhex(s))
t(lambda: float.fromhex(5)); t(lambda: (1.5).hex(1)); t(lambda: 1.5.nope); t(lambda: float.hex(5)); t(lambda: float.is_integer(1)); t(lambda: 1.5.is_integer(2)); t(lambda: float.as_integer_ratio('a')); t(lambda: (2.5).imag); t(lambda: 1.5.fromhex('0x2'))
def f(): (1.5).real = 1
t(f)
