def t(f):
    a = list(range(8))
    try: f(a); print(a)
    except Exception as e: print(type(e).__name__, e, a)
def s1(a): a[2:5] = 'xy'
def s2(a): a[2:2] = [9, 9]
def s3(a): a[:] = []
def s4(a): a[::2] = 'abcd'
def s5(a): a[::2] = 'abc'
def s6(a): a[::-1] = range(8)
def s7(a): a[5:2] = 'q'
def s8(a): a[-3:-1] = (x for x in 'gen')
def s9(a): a[100:] = [1]
def s10(a): a[-100:1] = [1, 2, 3]
def s11(a): a[1:3] = 5
def s12(a): a[::0] = []
def s13(a): a[::2] = 5
def s14(a): a[1:'x'] = []
def s15(a): a[2:4] = a
def s16(a): a[::-2] = a[::2]
def s17(a): a[7:0:-3] = [1, 2, 3]
def s18(a): a[1:1:2] = []
def s19(a): a[1:1:2] = [1]
def s20(a): a[5:1:2] = []
def s21(a): a[1:6:2], a[0] = 'abc', 'z'
def s22(a): a[8] = 1
def s23(a): a[-9] = 1
def s24(a): a['x'] = 1
def s25(a): a[1.0] = 1
def s26(a): a[10 ** 30] = 1
def s27(a): a[:2] += [7]
def s28(a): a[::2] *= 1
def s29(a): a[1:3] *= 2
def s30(a): a[-1], a[0] = a[0], a[-1]
def d1(a): del a[0]
def d2(a): del a[-1], a[0]
def d3(a): del a[2:5]
def d4(a): del a[::2]
def d5(a): del a[::-3]
def d6(a): del a[100:]
def d7(a): del a[8]
def d8(a): del a[:]
def d9(a): del a['a']
def d10(a): del a[1:3:0]
def d11(a): del a[6:1:-2], a[0]
def d12(a): del a[5:2]
def d13(a): del a[None]
def d14(a): del a[-10 ** 30:10 ** 30:3]
def d15(a): del (a[0], [a[1], a[2]])
for f in [s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15, s16, s17, s18, s19, s20, s21, s22, s23, s24, s25, s26, s27, s28, s29, s30, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15]: t(f)
