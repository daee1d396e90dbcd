import math
import numpy as np
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@0.0')
try:
    x = math.frexp(math.factorial(6))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@0.1')
try:
    l = [(i, v) for i, v in enumerate(list(range(0))[:-3:-4])]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@0.2')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@0.3')
try:
    a = np.array([5.02, 4.71, 7.075, -2.0], dtype='float64')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@0.4')
try:
    i = max((-1 + n), (7 and -129), (-100000000000000000000 + -4))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@0.5')
try:
    z = np.uint8(0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@0.6')
try:
    v = [int(v) for v in [int(v) for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@0.7')
try:
    print(repr(np.array([3, 2, 9, 3], dtype='uint32')))
except Exception as e: print(type(e).__name__, e)
print('@0.8')
try:
    z += 'é'.isnumeric()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@0.9')
try:
    print((set([3, 4, n, 4]) | set().symmetric_difference(v)))
except Exception as e: print(type(e).__name__, e)
print('@0.10')
try:
    print(repr('Ω'))
except Exception as e: print(type(e).__name__, e)
print('@0.11')
try:
    print(type(bytes([1114112, n])))
except Exception as e: print(type(e).__name__, e)
print('@0.12')
try:
    print(repr(None))
except Exception as e: print(type(e).__name__, e)
print('@0.13')
try:
    print(repr('\x00\x7f'[:]))
except Exception as e: print(type(e).__name__, e)
print('@0.14')
try:
    i //= 0
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@0.15')
try:
    print(repr(tuple(format(443553.8411093478, ' 8.10c'))))
except Exception as e: print(type(e).__name__, e)
print('@0.16')
try:
    print(repr(np.where(np.array([2, 9, 9, 2], dtype='uint8'))))
except Exception as e: print(type(e).__name__, e)
print('@0.17')
try:
    print(repr(min(['ÀÉÎ']).rsplit()))
except Exception as e: print(type(e).__name__, e)
print('@0.18')
try:
    print(repr(np.var((np.array([False], dtype='bool').clip(True, True) + a), axis=1, ddof=False)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@1.0')
try:
    v = [round(v, 0) for v in [0.2854849327052509, -2.5, 6.563395367256462e-11]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@1.1')
try:
    q = {v for v in {-9226.244035367665} if v}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@1.2')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@1.3')
try:
    d = {'\x00\x7f': -61.62}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@1.4')
try:
    t = ([False, 'é', 'naïve café'], {n, 2, -2, 1, -2}, True)[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@1.5')
try:
    z = int((np.float32(-9.0) << n))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@1.6')
try:
    a = np.array([3.0, -1.0, -4.426], dtype='float64')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@1.7')
try:
    print(np.array([[0, 0, 8]], dtype='uint8'))
except Exception as e: print(type(e).__name__, e)
print('@1.8')
try:
    print(repr(list(zip([type(v).__name__ for v in [u + v for u in [n] for v in [n, 2, 6, -129, -128] if u != v]], chr(b'Acc'[4])))))
except Exception as e: print(type(e).__name__, e)
print('@1.9')
try:
    d.popitem()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@1.10')
try:
    print(list((12 in range(4, 256, n))))
except Exception as e: print(type(e).__name__, e)
print('@1.11')
try:
    print(repr(np.unique(a, return_counts=True)))
except Exception as e: print(type(e).__name__, e)
print('@1.12')
try:
    print(repr('tab\there'.rstrip('b').isascii()))
except Exception as e: print(type(e).__name__, e)
print('@1.13')
try:
    print(repr(np.array([a, a])))
except Exception as e: print(type(e).__name__, e)
print('@1.14')
try:
    print(repr(np.zeros_like(a).var()))
except Exception as e: print(type(e).__name__, e)
print('@1.15')
try:
    print(repr(np.int64(9223372036854775807)))
except Exception as e: print(type(e).__name__, e)
print('@1.16')
try:
    a += np.reshape(a.squeeze(), (2, 3))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@1.17')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
print('@1.18')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@2.0')
try:
    b = bytes([8364, 4])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@2.1')
try:
    t = tuple(v for v in sorted([2]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@2.2')
try:
    d = ({'Σίσυφος': None, False: b'  x ', '8za': None, True: None}.copy() | dict(zip('²', [b, b'b0 \x00B ', b, b'0\x00', b'\x00\xff'])))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@2.3')
try:
    c = np.count_nonzero(np.array([[2.975, 1e16, -4.4]], dtype='float64'), axis=None).clip(93.0, 1e+308)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@2.4')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@2.5')
try:
    q = {-9, n, -4, -128}.symmetric_difference([n, n, n, n]).symmetric_difference(([2, 5] + [3]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@2.6')
try:
    s = 'Σίσυφος'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@2.7')
try:
    print(repr('%d'))
except Exception as e: print(type(e).__name__, e)
print('@2.8')
try:
    print(repr({v: v * 2 for v in [float(v) for v in [-2, True, n, True]]}))
except Exception as e: print(type(e).__name__, e)
print('@2.9')
try:
    s %= math.hypot(7, 7.445)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@2.10')
try:
    print(repr(tuple(list(t))))
except Exception as e: print(type(e).__name__, e)
print('@2.11')
try:
    print(repr(np.random.default_rng(1).integers(1, size=(3, 1))))
except Exception as e: print(type(e).__name__, e)
print('@2.12')
try:
    print(repr(sorted([0, 2, 7, 1, 5])))
except Exception as e: print(type(e).__name__, e)
print('@2.13')
try:
    print(repr(np.histogram(np.bincount(np.array([1, 6, 3]), minlength=5), bins=[-v for v in [round(v, -2) for v in [n, np.array([[11, 6, 3]], dtype='uint64'), n, 1000000000000000000, 9]]])))
except Exception as e: print(type(e).__name__, e)
print('@2.14')
try:
    q ^= (q ^ set()).union([int(v) for v in [n, n, 2, -2]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@2.15')
try:
    s %= math.fsum([1e400, 9007199254740992.0, 72.9, 0.5, 0.3])
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@2.16')
try:
    print(repr(np.dtype('int64')))
except Exception as e: print(type(e).__name__, e)
print('@2.17')
try:
    print(len([2, 12345678901234567890].count(b)))
except Exception as e: print(type(e).__name__, e)
print('@2.18')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@3.0')
try:
    q = {-128, 1818752.7328767495, float('inf'), 1.23e-07, 9007199254740993}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@3.1')
try:
    x = 1e+23
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@3.2')
try:
    b = b'a'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@3.3')
try:
    s = 'aaaa'.center(0).expandtabs(4)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@3.4')
try:
    z = np.uint64(10)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@3.5')
try:
    t = b'a'.decode().partition(' ')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@3.6')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@3.7')
try:
    print(list(filter(None, list(dict.fromkeys([n], 'it\'s "q"')))))
except Exception as e: print(type(e).__name__, e)
print('@3.8')
try:
    print(repr(np.array([], dtype='int32').copy()))
except Exception as e: print(type(e).__name__, e)
print('@3.9')
try:
    print(repr((lambda p, q=1: [p, q])(b'abc')))
except Exception as e: print(type(e).__name__, e)
print('@3.10')
try:
    print(repr(np.random.RandomState(4).random_sample((3, 1))))
except Exception as e: print(type(e).__name__, e)
print('@3.11')
try:
    x %= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@3.12')
try:
    print(repr((+True)))
except Exception as e: print(type(e).__name__, e)
print('@3.13')
try:
    print(abs(np.array([6, -9223372036854775808, -1], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@3.14')
try:
    print(repr(np.clip(np.round(np.array([[1, 7, 6]], dtype='int64'), -2), n, False)))
except Exception as e: print(type(e).__name__, e)
print('@3.15')
try:
    print(repr(np.array([-8.0, -0.716, 1e-300, 4.046, 1e200], dtype='float32').ravel()))
except Exception as e: print(type(e).__name__, e)
print('@3.16')
try:
    print(sorted([]))
except Exception as e: print(type(e).__name__, e)
print('@3.17')
try:
    z += math.isclose(True, x)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@3.18')
try:
    print(repr('Hello, World'[-4:]))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@4.0')
try:
    b = b"'"
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@4.1')
try:
    i = int('Ω')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@4.2')
try:
    d = {v: v * 2 for v in [-v for v in [0.0001, True]]}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@4.3')
try:
    c = np.round(np.expm1(np.clip(np.array([False, True, True], dtype='bool'), -3, 3)), 5)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@4.4')
try:
    v = []
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@4.5')
try:
    s = format(-2147483648, '%')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@4.6')
try:
    z = np.bool_(11)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@4.7')
try:
    print(('İi' or i).join(s))
except Exception as e: print(type(e).__name__, e)
print('@4.8')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@4.9')
try:
    print(s.lstrip())
except Exception as e: print(type(e).__name__, e)
print('@4.10')
try:
    print(repr((-8 % i)))
except Exception as e: print(type(e).__name__, e)
print('@4.11')
try:
    print(repr(np.array([1, 9223372036854775807, -2], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@4.12')
try:
    print(repr(np.array([0, 3, 0], dtype='uint64').transpose()))
except Exception as e: print(type(e).__name__, e)
print('@4.13')
try:
    print(repr(4.575492435615693))
except Exception as e: print(type(e).__name__, e)
print('@4.14')
try:
    print(repr(np.random.RandomState(0).randn(2)))
except Exception as e: print(type(e).__name__, e)
print('@4.15')
try:
    print((abs(-129) + [False, False, True]))
except Exception as e: print(type(e).__name__, e)
print('@4.16')
try:
    print(repr([v if v else 19582.576538692818 for v in (9223372036854775807, True, True, 'C')]))
except Exception as e: print(type(e).__name__, e)
print('@4.17')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@4.18')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@5.0')
try:
    v = []
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@5.1')
try:
    z = (9604356673638 - np.int32(2147483647))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@5.2')
try:
    t = (None, True, {5948716625272247385343175: 1e+17, -128: None})[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@5.3')
try:
    d = {'Σίσυφος': -23.7692, '  padded ': None, 'it\'s "q"': 3}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@5.4')
try:
    c = np.unique(np.array([-4.83, -6.0, 3.32, 7.8, -6.0], dtype='float64')).cumsum()
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@5.5')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@5.6')
try:
    l = list(map(abs, [2, 2, 3, 7, -2]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@5.7')
try:
    print(repr((-1 and min(9, 0))))
except Exception as e: print(type(e).__name__, e)
print('@5.8')
try:
    v[1] += (-98765432109876543210987654321).bit_count()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@5.9')
try:
    print(repr('Ǆ'.swapcase()))
except Exception as e: print(type(e).__name__, e)
print('@5.10')
try:
    a[0:-2:1, -2] = [-v for v in [2, 1]]
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@5.11')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@5.12')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@5.13')
try:
    print(repr(len(range(0, [9007199254740993, 2147483647].count(4.65588061290235e-13), 2))))
except Exception as e: print(type(e).__name__, e)
print('@5.14')
try:
    print(repr((np.round(np.tan(np.clip(a, -3, 3)), 5) @ a.flatten())))
except Exception as e: print(type(e).__name__, e)
print('@5.15')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@5.16')
try:
    print(repr(int('.')))
except Exception as e: print(type(e).__name__, e)
print('@5.17')
try:
    print(repr(-1))
except Exception as e: print(type(e).__name__, e)
print('@5.18')
try:
    print(repr(len(b'42')))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@6.0')
try:
    s = bytes([1, 4, 2, 4]).hex()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@6.1')
try:
    d = dict.fromkeys(list(zip([7], '1e5')), 32.9)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@6.2')
try:
    a = np.array([[7.9, -1.9], [-8.0, np.inf], [-6.7, 1.036]], dtype='float64')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@6.3')
try:
    t = (5, 0)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@6.4')
try:
    i = ((-748814829252013) * -1)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@6.5')
try:
    q = (({-9223372036854775809} ^ {-8, -9, i}) & frozenset([-2.905036594144494e-13]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@6.6')
try:
    c = np.dot(np.array([[3, 3, 1, 2, 0], [float('-inf'), 9007199254740992.0, 0, i]]), np.dot(a, a))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@6.7')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@6.8')
try:
    print(repr(format(True, '+#.25').split()))
except Exception as e: print(type(e).__name__, e)
print('@6.9')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@6.10')
try:
    print(-4)
except Exception as e: print(type(e).__name__, e)
print('@6.11')
try:
    i %= (lambda n: n * 3)('ÀÉÎ'.index('Ω'))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@6.12')
try:
    print((((i << 31) // i) >> 100))
except Exception as e: print(type(e).__name__, e)
print('@6.13')
try:
    q &= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@6.14')
try:
    print(math.isqrt(b'cB0bcc'[5]))
except Exception as e: print(type(e).__name__, e)
print('@6.15')
try:
    a *= i
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@6.16')
try:
    print(repr([type(v).__name__ for v in [v if v else q for v in t]]))
except Exception as e: print(type(e).__name__, e)
print('@6.17')
try:
    print(np.dtype('int16'))
except Exception as e: print(type(e).__name__, e)
print('@6.18')
try:
    print(repr(dict({})))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@7.0')
try:
    v = [v for v in range(4, 4) if v % 2][::0]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@7.1')
try:
    a = np.percentile(np.dot(np.array([-8.0, 2.998, -2.8, -9.0, 3.27], dtype='float64'), np.array([-8, 5, 1, 8, 0], dtype='int32')), 4)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@7.2')
try:
    c = np.where(a < -87.27, np.array([[-2, 7], [10, 7], [7, -7]], dtype='int8')[None, :-2], a)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@7.3')
try:
    t = ((*[1, 0, 2, 1], {}) * 6)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@7.4')
try:
    i = (sum(range(1, 4)) or 8)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@7.5')
try:
    b = str('Σίσυφος').encode()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@7.6')
try:
    l = [8104709520199.851, 27861.09948834834, 0.9206632412376492, 3.14159, 6.545755751777049e-10]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@7.7')
try:
    print(repr(np.random.RandomState(3).normal(math.hypot(i, 4), 6, 6)))
except Exception as e: print(type(e).__name__, e)
print('@7.8')
try:
    print(repr(np.unique(c)))
except Exception as e: print(type(e).__name__, e)
print('@7.9')
try:
    print(repr([c.upper() for c in 'é']))
except Exception as e: print(type(e).__name__, e)
print('@7.10')
try:
    print(repr(sum(v)))
except Exception as e: print(type(e).__name__, e)
print('@7.11')
try:
    print(repr(max([-2, -61.5, 1], default=-3)))
except Exception as e: print(type(e).__name__, e)
print('@7.12')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@7.13')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@7.14')
try:
    print([u + v for u in [v * v for v in v] for v in [-v for v in [t, -9223372036854775809, i, i]] if u != v])
except Exception as e: print(type(e).__name__, e)
print('@7.15')
try:
    print(repr(list(enumerate([True, True], i))))
except Exception as e: print(type(e).__name__, e)
print('@7.16')
try:
    print(repr(len(b"'")))
except Exception as e: print(type(e).__name__, e)
print('@7.17')
try:
    print(np.isclose(c, i))
except Exception as e: print(type(e).__name__, e)
print('@7.18')
try:
    print(-1234.5)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@8.0')
try:
    a = np.flatnonzero((np.array([[-7, -1, -7]], dtype='int64') | np.array([[-9, -3, 8]], dtype='int32')))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@8.1')
try:
    v = [v * v for v in [int(v) for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@8.2')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@8.3')
try:
    c = (np.array([1, 1, 8], dtype='uint8') << 65)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@8.4')
try:
    z = max(np.float64(5.0).item(), np.uint64(11))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@8.5')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@8.6')
try:
    b = bytes([233, 4])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@8.7')
try:
    i += None.rfind('\n', 3)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@8.8')
try:
    print(b.startswith(b'  x '))
except Exception as e: print(type(e).__name__, e)
print('@8.9')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@8.10')
try:
    print(-6580415929919089164557702)
except Exception as e: print(type(e).__name__, e)
print('@8.11')
try:
    print(abs(None))
except Exception as e: print(type(e).__name__, e)
print('@8.12')
try:
    print(repr(len(33.5)))
except Exception as e: print(type(e).__name__, e)
print('@8.13')
try:
    i %= max(hash(1000000000000000.0), i, -129)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@8.14')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@8.15')
try:
    a <<= 3
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@8.16')
try:
    a <<= 2
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@8.17')
try:
    a[i] = (~np.int32(9))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@8.18')
try:
    z += -55111288278035968058
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@9.0')
try:
    x = divmod(sum([2], 57270549748.784424), 0)['\u200b\u2028'.isascii()]
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@9.1')
try:
    l = 33571647.74925667
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@9.2')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@9.3')
try:
    i = sum([round(v, 0) for v in [True, False, False, '{0}', False]])
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@9.4')
try:
    s = (format('"', '*=1.2s') or min(['b1cB']))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@9.5')
try:
    q = {v % 7 for v in [2, i]}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@9.6')
try:
    b = chr(1114111).encode()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@9.7')
try:
    print(repr([n, 4]))
except Exception as e: print(type(e).__name__, e)
print('@9.8')
try:
    print(repr([None, None, None, None, None]))
except Exception as e: print(type(e).__name__, e)
print('@9.9')
try:
    print(repr({}))
except Exception as e: print(type(e).__name__, e)
print('@9.10')
try:
    print([repr(v) for v in [True]])
except Exception as e: print(type(e).__name__, e)
print('@9.11')
try:
    print(int(b))
except Exception as e: print(type(e).__name__, e)
print('@9.12')
try:
    print(None[{2: -1.331633858234531e-12}])
except Exception as e: print(type(e).__name__, e)
print('@9.13')
try:
    print(repr(f'{np.uint16(9)}'))
except Exception as e: print(type(e).__name__, e)
print('@9.14')
try:
    print(repr((~np.float64(7.6))))
except Exception as e: print(type(e).__name__, e)
print('@9.15')
try:
    q.update([int(v) for v in [-2, n, -8.017963657163329e+19]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@9.16')
try:
    l += s.lower()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@9.17')
try:
    print(repr(s.removesuffix(' '.join([]))))
except Exception as e: print(type(e).__name__, e)
print('@9.18')
try:
    print(repr(round(np.uint16(5), 1)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@10.0')
try:
    d = {2: -1204570216}.copy()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@10.1')
try:
    c = ((np.uint16(2) * False) ** np.array(np.array([[5e-324, -7.0], [-1.65, -2.14]], dtype='float64'), dtype=bool))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@10.2')
try:
    i = int(repr('%d'), 37)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@10.3')
try:
    z = np.float64(-0.06)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@10.4')
try:
    b = b'Line\nTwo\r\n'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@10.5')
try:
    l = list(filter(lambda v: v > 5, ([False] + [-1, 5, 0, 5, 2])))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@10.6')
try:
    s = 'ß'.replace('0x1F', {False}, 2).strip(b.decode('latin-1'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@10.7')
try:
    print(repr(('%d' % -7).partition('ß')[2]))
except Exception as e: print(type(e).__name__, e)
print('@10.8')
try:
    l += b'c'.hex()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@10.9')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@10.10')
try:
    z += True
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@10.11')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@10.12')
try:
    z -= z
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@10.13')
try:
    print(repr(np.float32(-50352448447.393486)))
except Exception as e: print(type(e).__name__, e)
print('@10.14')
try:
    d[None] = slice(7, 5, 7).indices(1)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@10.15')
try:
    print(repr(s.join('{0}')))
except Exception as e: print(type(e).__name__, e)
print('@10.16')
try:
    print(repr(c.repeat(5)))
except Exception as e: print(type(e).__name__, e)
print('@10.17')
try:
    z **= 6
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@10.18')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@11.0')
try:
    s = repr('by,'.lstrip())
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@11.1')
try:
    a = np.argwhere((np.array([[[1e-300, 3.0, 5e-324], [-8.0, -2.26, -2.886]], [[8.584, -8.7, 3.0], [0.1, -6.0, 7.503]]], dtype='float32') <= np.array([[[-4, 12, 2], [2147483647, -2147483648, 11]], [[-8, -7, 10], [2, 5, 10]]], dtype='int32')))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@11.2')
try:
    l = [[-1] * 4 for _ in range(1)]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@11.3')
try:
    b = (s.encode() * 5)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@11.4')
try:
    i = len(s)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@11.5')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@11.6')
try:
    c = a.cumsum()
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@11.7')
try:
    print(repr((np.int64(11) != True)))
except Exception as e: print(type(e).__name__, e)
print('@11.8')
try:
    print(repr(slice(n, int('😀👍'), 2).indices(5)))
except Exception as e: print(type(e).__name__, e)
print('@11.9')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@11.10')
try:
    print(repr((-np.min(a))))
except Exception as e: print(type(e).__name__, e)
print('@11.11')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@11.12')
try:
    i &= n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@11.13')
try:
    print(repr(('%.*f' % (1, 1e+100))))
except Exception as e: print(type(e).__name__, e)
print('@11.14')
try:
    print(repr(max(bool(np.uint64(8)), np.sqrt(np.int32(3)))))
except Exception as e: print(type(e).__name__, e)
print('@11.15')
try:
    s *= 0
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@11.16')
try:
    print(repr(c.item()))
except Exception as e: print(type(e).__name__, e)
print('@11.17')
try:
    print(repr(np.array([[[5, 1, 1], [10, 6, 8]], [[4, 0, 12], [3, 7, 1]]], dtype='uint32')))
except Exception as e: print(type(e).__name__, e)
print('@11.18')
try:
    print(repr(dict(dict([(0.0, None), (5, float('-inf'))]))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@12.0')
try:
    x = math.copysign(True, 717897987691852588770249)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@12.1')
try:
    d = dict(zip(('naïve café' * 4), [w := 7, w + 1, w * 2]))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@12.2')
try:
    q = ({-0.5, 4.168, -3.890158723203758e-08}.intersection([9], {0, -1, -1000, 0, -9}) | ({222756905539995167993, 5, -100000000000000000000} | {False, True, False, True, False}))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@12.3')
try:
    i = ({True: "'", False: ' 3.5 '} - 6)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@12.4')
try:
    n = -1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@12.5')
try:
    s = 'İi'.lower().strip(f"{9223372036854775808:^1}|")
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@12.6')
try:
    z = (np.int32(8) & np.float32(4.9)).astype('float64')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@12.7')
try:
    print((s, None))
except Exception as e: print(type(e).__name__, e)
print('@12.8')
try:
    print(repr(sum([][2:4])))
except Exception as e: print(type(e).__name__, e)
print('@12.9')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@12.10')
try:
    z //= i
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@12.11')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@12.12')
try:
    print(float(np.take(np.array([[np.inf], [2.359], [-np.inf]], dtype='float64'), [n, 2], axis=2)))
except Exception as e: print(type(e).__name__, e)
print('@12.13')
try:
    print(repr(str(np.percentile(np.array([[5.38, 5.88], [0.55, -0.78], [-3.74, 5.136]], dtype='float64').transpose(), 99.5))))
except Exception as e: print(type(e).__name__, e)
print('@12.14')
try:
    print(repr(np.random.RandomState(4).choice(3, 0, p=[0.2, 0.3, 0.5])))
except Exception as e: print(type(e).__name__, e)
print('@12.15')
try:
    print(repr('CA'))
except Exception as e: print(type(e).__name__, e)
print('@12.16')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@12.17')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@12.18')
try:
    s *= 1
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@13.0')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@13.1')
try:
    b = b'\xc3\xa9'[:-5][:5:-5]
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@13.2')
try:
    q = set([n][:0:])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@13.3')
try:
    i = (b[n] // n)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@13.4')
try:
    s = (12 ^ i).rstrip('a')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@13.5')
try:
    d = {v: i for i, v in enumerate(['tab\there', s])}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@13.6')
try:
    z = float((True % np.int64(0)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@13.7')
try:
    print(repr(np.float64(2.71)))
except Exception as e: print(type(e).__name__, e)
print('@13.8')
try:
    z -= z
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@13.9')
try:
    print(repr('TitleCase words HERE'.rstrip(' ')))
except Exception as e: print(type(e).__name__, e)
print('@13.10')
try:
    print(int(s))
except Exception as e: print(type(e).__name__, e)
print('@13.11')
try:
    d.pop(-2)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@13.12')
try:
    print(repr(np.array([[4, 0], [1, 3], [2, 3]], dtype='uint16')))
except Exception as e: print(type(e).__name__, e)
print('@13.13')
try:
    print(repr(None['Σίσυφος']))
except Exception as e: print(type(e).__name__, e)
print('@13.14')
try:
    print(repr(np.array([[7], [10], [3]], dtype='uint8')))
except Exception as e: print(type(e).__name__, e)
print('@13.15')
try:
    z += -91.5473
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@13.16')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@13.17')
try:
    print(repr([v for v in range(2, 3) if v % 2]))
except Exception as e: print(type(e).__name__, e)
print('@13.18')
try:
    print([(i, v) for i, v in enumerate(list(map(lambda v: v + -1, [][:-6:-4])))])
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@14.0')
try:
    d = {v: v * 2 for v in ([] + [True])}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@14.1')
try:
    i = -1547189
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@14.2')
try:
    x = float((i ** 2))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@14.3')
try:
    a = np.bincount(np.array([4, 1, 1]), minlength=3)[None, -1:-6:]
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@14.4')
try:
    t = tuple(sorted([round(v, 0) for v in [0.3, -37.1]]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@14.5')
try:
    q = ({i, i, 6}.symmetric_difference([True, True, True, False]) | {4, 5, 0, 7}.union([0, -1, -2, 1]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@14.6')
try:
    b = b'\\'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@14.7')
try:
    d |= (dict(zip('a', [i, 10, i, i, 9])) | dict.fromkeys('ß'))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@14.8')
try:
    x //= ((-128 ** 3)).as_integer_ratio()
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@14.9')
try:
    print(repr('TitleCase words HERE'))
except Exception as e: print(type(e).__name__, e)
print('@14.10')
try:
    print(repr(np.unique(np.array([-3.145], dtype='float32'))))
except Exception as e: print(type(e).__name__, e)
print('@14.11')
try:
    print(repr(-3))
except Exception as e: print(type(e).__name__, e)
print('@14.12')
try:
    print(repr(np.argsort(np.argsort(a, axis=0, kind='stable'), kind='stable')))
except Exception as e: print(type(e).__name__, e)
print('@14.13')
try:
    q ^= q.difference([0.2, 0.1, x, x, -9.443346963818854e+16])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@14.14')
try:
    print(sum(list(d.values()), (i,)))
except Exception as e: print(type(e).__name__, e)
print('@14.15')
try:
    print(np.round(np.tan(np.clip(a, -3, 3)), 5))
except Exception as e: print(type(e).__name__, e)
print('@14.16')
try:
    print(repr([[2] * 5 for _ in range(3)]))
except Exception as e: print(type(e).__name__, e)
print('@14.17')
try:
    print(repr('Σίσυφος'))
except Exception as e: print(type(e).__name__, e)
print('@14.18')
try:
    print(repr(np.where(np.array(np.inf, dtype='float64'))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@15.0')
try:
    l = [1406, 3, 128, -9]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@15.1')
try:
    q = set([2, 3][5:-4])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@15.2')
try:
    d = {'  padded ': 'aB_BA', 1: None, True: -1, '1e5': True}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@15.3')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@15.4')
try:
    s = format(math.hypot(True, 505.12153654183044), '.25g')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@15.5')
try:
    b = (b',,' + b'abc').count(b'  x '.upper())
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@15.6')
try:
    t = s.partition('Ω')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@15.7')
try:
    print(repr(l[-6:]))
except Exception as e: print(type(e).__name__, e)
print('@15.8')
try:
    print(repr(f'{np.int16(2)}'))
except Exception as e: print(type(e).__name__, e)
print('@15.9')
try:
    print(repr({v: v * 2 for v in [v for v in range(n, 3) if v % 2]}))
except Exception as e: print(type(e).__name__, e)
print('@15.10')
try:
    print(repr(np.concatenate([np.array([[[6, 8, 2], [-7, 11, -9]], [[8, 0, 9], [-9, -7, 3]]], dtype='int16'), np.array([[[-5, 7, -7]], [[-5, 5, 3]]], dtype='int64')])))
except Exception as e: print(type(e).__name__, e)
print('@15.11')
try:
    d[b] = float('-inf')
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@15.12')
try:
    print(34.11000486311644)
except Exception as e: print(type(e).__name__, e)
print('@15.13')
try:
    print(repr({str(k): v for k, v in d.items() if v}))
except Exception as e: print(type(e).__name__, e)
print('@15.14')
try:
    l.sort()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@15.15')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@15.16')
try:
    l.append(None)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@15.17')
try:
    print(repr(np.array([[-4, 11], [12, 7], [-7, 0]], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@15.18')
try:
    q.remove(0)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@16.0')
try:
    d = dict(a=['0z\nAC1_', False, None], b=3)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@16.1')
try:
    q = {v for v in {True, True, False, False} if v}.union([round(v, -1) for v in []])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@16.2')
try:
    b = ' 3.5 '.encode('ascii', 'replace').join([bytes(3), b'Line\nTwo\r\n'.replace(b'a', b'')])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@16.3')
try:
    s = f"{'08Cy.a,Ω'}".strip()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@16.4')
try:
    z = np.all(np.array([1e16, -7.599, 2.918, 1.54], dtype='float64'))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@16.5')
try:
    v = [7, 3, 3, 7, 1]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@16.6')
try:
    t = slice(2, (-3 and 4294967296), 5).indices(1)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@16.7')
try:
    print(repr({True: True, False: b"'", False: 1.5}))
except Exception as e: print(type(e).__name__, e)
print('@16.8')
try:
    print(np.bincount(np.array([2]), weights=np.array([2, 2, 0], dtype='uint8')))
except Exception as e: print(type(e).__name__, e)
print('@16.9')
try:
    d[-2] = None
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@16.10')
try:
    print(repr([-v for v in []]))
except Exception as e: print(type(e).__name__, e)
print('@16.11')
try:
    print(repr(np.array([-9223372036854775807, 2, -6, -2], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@16.12')
try:
    print(repr(list(b)))
except Exception as e: print(type(e).__name__, e)
print('@16.13')
try:
    z += (--6)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@16.14')
try:
    print(float(z))
except Exception as e: print(type(e).__name__, e)
print('@16.15')
try:
    print(repr(next(iter(sorted([float(v) for v in [-2, -5]], reverse=s.isidentifier())), 'naïve café'.endswith(('b', "'")))))
except Exception as e: print(type(e).__name__, e)
print('@16.16')
try:
    print(repr(b''.shape))
except Exception as e: print(type(e).__name__, e)
print('@16.17')
try:
    z //= 2
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@16.18')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@17.0')
try:
    c = np.array([[-3, 0]], dtype='int64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@17.1')
try:
    x = -2.5
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@17.2')
try:
    t = divmod(1000000000000000.0, 32768)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@17.3')
try:
    z = (25.75 ** np.int64(3))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@17.4')
try:
    d = dict([('42', 10), (1, {3: False, 3: -3, 0: -2.2510365661786905e-06})])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@17.5')
try:
    l = list((*[0], b'1c,'))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@17.6')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@17.7')
try:
    z //= x
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@17.8')
try:
    print(repr([round(v, 3) for v in [4294967296]]))
except Exception as e: print(type(e).__name__, e)
print('@17.9')
try:
    print(repr((np.array([[False, False], [True, False], [False, True]], dtype='bool') != False).transpose()))
except Exception as e: print(type(e).__name__, e)
print('@17.10')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@17.11')
try:
    z //= float('😀cBC')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@17.12')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@17.13')
try:
    print(np.bincount(c))
except Exception as e: print(type(e).__name__, e)
print('@17.14')
try:
    print(256)
except Exception as e: print(type(e).__name__, e)
print('@17.15')
try:
    print(repr(bytes(3)[n]))
except Exception as e: print(type(e).__name__, e)
print('@17.16')
try:
    print(repr([7, n, 4, 5]))
except Exception as e: print(type(e).__name__, e)
print('@17.17')
try:
    print({str(k): v for k, v in d.items() if v})
except Exception as e: print(type(e).__name__, e)
print('@17.18')
try:
    print(x)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@18.0')
try:
    v = [v for v in range(1, 3) if v % 2][:-3:-1]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@18.1')
try:
    l = list(zip(list(range(0, 1, 1)), '\n.Aa'))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@18.2')
try:
    b = bytes(1)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@18.3')
try:
    q = {v for v in {v % -1 for v in []} if v}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@18.4')
try:
    d = [2, 2, -2, -2]
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@18.5')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@18.6')
try:
    s = '{0}'[:-4]
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@18.7')
try:
    print(repr(l[False]))
except Exception as e: print(type(e).__name__, e)
print('@18.8')
try:
    print(repr(max(s)))
except Exception as e: print(type(e).__name__, e)
print('@18.9')
try:
    print(repr(sorted((n - np.array([-4.3], dtype='float64')))))
except Exception as e: print(type(e).__name__, e)
print('@18.10')
try:
    print(repr(s.isdigit()))
except Exception as e: print(type(e).__name__, e)
print('@18.11')
try:
    print(repr((-8 >> 63)))
except Exception as e: print(type(e).__name__, e)
print('@18.12')
try:
    print(repr(math.fsum([False, False, False, {2, 1, n}])))
except Exception as e: print(type(e).__name__, e)
print('@18.13')
try:
    q.remove(n)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@18.14')
try:
    print(repr([v for v in sorted(q) if v]))
except Exception as e: print(type(e).__name__, e)
print('@18.15')
try:
    d |= d.copy()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@18.16')
try:
    print(repr(np.take(np.array([0, 9223372036854775807, 9223372036854775807], dtype='int64').ravel(), [n, 2], axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@18.17')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@18.18')
try:
    print(repr('aaaa'))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@19.0')
try:
    t = slice(1, b'\x80,0'[-1], 2).indices(1)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@19.1')
try:
    d = {v: i for i, v in enumerate([[-1] * 4 for _ in range(3)])}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@19.2')
try:
    x = math.ceil((-5 / 167693177412))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@19.3')
try:
    q = ({2, 1} & set([-2, 5, 4, 1, -1]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@19.4')
try:
    z = np.argmax(np.array([[-5, 7], [-3, 9], [-7, -4]], dtype='int64'))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@19.5')
try:
    c = np.mean((np.array(-7, dtype='int32') ^ np.array([False, False], dtype='bool')), axis=2, dtype='uint16')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@19.6')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@19.7')
try:
    print(repr(np.take(np.array([-0.0, -3.0], dtype='float64').max(axis=-1, keepdims=True), [-2, 4], axis=1)))
except Exception as e: print(type(e).__name__, e)
print('@19.8')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@19.9')
try:
    x /= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@19.10')
try:
    d.popitem()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@19.11')
try:
    print([[4] * 4 for _ in range(5)])
except Exception as e: print(type(e).__name__, e)
print('@19.12')
try:
    x %= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@19.13')
try:
    print(repr(sum(range(4, 3))))
except Exception as e: print(type(e).__name__, e)
print('@19.14')
try:
    z **= 3
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@19.15')
try:
    x //= 1e400
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@19.16')
try:
    print(repr('\u200b\u2028'))
except Exception as e: print(type(e).__name__, e)
print('@19.17')
try:
    print((t - (['aaaa'] * 5)))
except Exception as e: print(type(e).__name__, e)
print('@19.18')
try:
    print(np.array([-32767], dtype='int16').mean(axis=None, keepdims=False).ravel())
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@20.0')
try:
    c = np.array([[-v for v in [1]], ([-1000, 728582582199114, -98765432109876543210987654321] + [7, 3, 9223372036854775808])])
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@20.1')
try:
    d = {False: True, True: -39258.13443359298}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@20.2')
try:
    s = '1e5'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@20.3')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@20.4')
try:
    i = round(1e400)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@20.5')
try:
    x = float(s)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@20.6')
try:
    v = [round(v, 2) for v in [v * v for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@20.7')
try:
    i *= -1
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@20.8')
try:
    print(repr(np.bool(True)))
except Exception as e: print(type(e).__name__, e)
print('@20.9')
try:
    print(repr(np.random.RandomState(3).choice(0, 0)))
except Exception as e: print(type(e).__name__, e)
print('@20.10')
try:
    print(repr(((2.1295902134520484 ** 2) - f"{(None, None, None, None):{4}}")))
except Exception as e: print(type(e).__name__, e)
print('@20.11')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@20.12')
try:
    print(repr(np.random.default_rng(1).integers(0, 6, 2, dtype=np.float64, endpoint=True)))
except Exception as e: print(type(e).__name__, e)
print('@20.13')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@20.14')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@20.15')
try:
    print(str(x).upper())
except Exception as e: print(type(e).__name__, e)
print('@20.16')
try:
    print(repr(set(range(3))))
except Exception as e: print(type(e).__name__, e)
print('@20.17')
try:
    print(round(np.array(8, dtype='uint8')[7], 17))
except Exception as e: print(type(e).__name__, e)
print('@20.18')
try:
    print('{a[0]} {b!s:>6}'.format(a=[b'abab', b'  x '], b=None))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@21.0')
try:
    i = np.array([[-2.7, 1e-300, -5.86], [-2.039, -8.0, 3.94]], dtype='float64')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@21.1')
try:
    x = math.ceil(math.trunc(45.52))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@21.2')
try:
    v = [6.373423336621096e-09, x, i]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@21.3')
try:
    s = (4 * 'é')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@21.4')
try:
    a = np.argwhere(np.squeeze(np.array([[-4.3, 5.3, np.inf], [7.0, 5.401, 7.0]], dtype='float64'), axis=1))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@21.5')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@21.6')
try:
    q = {False}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@21.7')
try:
    print(repr(s.index('ß')))
except Exception as e: print(type(e).__name__, e)
print('@21.8')
try:
    print(repr((float('inf') * True)))
except Exception as e: print(type(e).__name__, e)
print('@21.9')
try:
    print(repr([float(v) for v in [round(v, 1) for v in v]]))
except Exception as e: print(type(e).__name__, e)
print('@21.10')
try:
    x **= 11
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@21.11')
try:
    q.add(i)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@21.12')
try:
    print(repr(next(iter([False, True, True]), float('nan'))))
except Exception as e: print(type(e).__name__, e)
print('@21.13')
try:
    a[a > 1e-07] = (7 in ())
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@21.14')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@21.15')
try:
    print(repr(np.isclose(np.array([[-32768, 32767, -8], [-1, 0, 1]], dtype='int16'), float('nan'))))
except Exception as e: print(type(e).__name__, e)
print('@21.16')
try:
    print({False: i}.keys())
except Exception as e: print(type(e).__name__, e)
print('@21.17')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@21.18')
try:
    q ^= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@22.0')
try:
    s = f"{123456.789}"
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@22.1')
try:
    d = {**{2147483647: 9223372036854775808}, ('é' if False else s): []}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@22.2')
try:
    q = set([-2, 356940372981982532016, 10])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@22.3')
try:
    z = (-np.array([-0.59, -2.49, 2.0], dtype='float64').var())
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@22.4')
try:
    x = math.ldexp(math.modf(1.5), 8)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@22.5')
try:
    b = '"'.encode().upper()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@22.6')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@22.7')
try:
    print(np.sort(np.argmax(np.array([[12], [3]], dtype='int8'), axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@22.8')
try:
    print(repr(max([False, False, False, True][2:])))
except Exception as e: print(type(e).__name__, e)
print('@22.9')
try:
    print(repr('_😀.y😀ß.8😀'))
except Exception as e: print(type(e).__name__, e)
print('@22.10')
try:
    print(repr(range(n, 3)))
except Exception as e: print(type(e).__name__, e)
print('@22.11')
try:
    z += 100000000000000000000
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@22.12')
try:
    q.discard(x)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@22.13')
try:
    print(dict([(9223372036854775807, n), (n, 6)]))
except Exception as e: print(type(e).__name__, e)
print('@22.14')
try:
    print({n: b'a,b,c', '0A-cz': None, True: None}.get(1, -6.151968593463384e+19))
except Exception as e: print(type(e).__name__, e)
print('@22.15')
try:
    x **= -2
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@22.16')
try:
    x //= -7.0
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@22.17')
try:
    print(repr([]))
except Exception as e: print(type(e).__name__, e)
print('@22.18')
try:
    print(repr(-613668725868172.8))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@23.0')
try:
    q = {1.5}.symmetric_difference([]).intersection([int(v) for v in []], {-6.669381093189122e+18, -3.424279181903929e+17, 1e-07})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@23.1')
try:
    x = (1e+16 ** 5)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@23.2')
try:
    l = list({1: 'Σίσυφος', '{0}': -5, '\u200b\u2028': None}.copy())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@23.3')
try:
    b = bytes([False, -129, False]).split('\u200b\u2028'.encode('ascii', 'replace'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@23.4')
try:
    n = -1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@23.5')
try:
    c = np.round(np.log1p(np.clip((np.array([[[-0.0, -6.5, 5.4], [8.96, -7.13, -3.7]]], dtype='float32') ^ np.array([[[5.0, -6.65, -8.9], [1e-300, 1e-300, 5e-324]], [[-6.101, -0.1, -0.5], [5.85, 1.0, np.inf]]], dtype='float64')), -3, 3)), 5)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@23.6')
try:
    s = format(-60447685925713916, ',').partition('.')[n]
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@23.7')
try:
    print(repr(dict.fromkeys(l, {n: 'straße'})))
except Exception as e: print(type(e).__name__, e)
print('@23.8')
try:
    print(b.replace(bytes([n, 537805.1065631419, n]), b'a'))
except Exception as e: print(type(e).__name__, e)
print('@23.9')
try:
    q &= {n, -8208745572551916, n}.difference([2, -1, n, -1]).intersection([False, True][4:4:-1], set(range(3)))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@23.10')
try:
    x += 7
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@23.11')
try:
    print(repr({**({} | {n: None}), str(x): 1}))
except Exception as e: print(type(e).__name__, e)
print('@23.12')
try:
    print(repr(float(np.floor(np.float64(2.1)))))
except Exception as e: print(type(e).__name__, e)
print('@23.13')
try:
    print(repr((-np.uint32(11))))
except Exception as e: print(type(e).__name__, e)
print('@23.14')
try:
    print(repr(([s, s, '-7', 'C-1😀'] < [n, 2, 0])))
except Exception as e: print(type(e).__name__, e)
print('@23.15')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@23.16')
try:
    print(repr({str(k): v for k, v in dict([(None, ',x8xCA.0'), (0, 5.0622858604387755e-09)]).items() if v}))
except Exception as e: print(type(e).__name__, e)
print('@23.17')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@23.18')
try:
    s *= 0
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@24.0')
try:
    q = {True, False, False, False, False}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@24.1')
try:
    c = np.bincount((np.array([-4.91, -2.0, -0.1, 0.4, -0.0, -6.0, 2.0, 1e-300, 6.2, 1.7, 0.0, 0.41], dtype='float64') ** np.array([11, 5, 12, 8, -3, -7, -127, 11, -6, 1, -8, 127], dtype='int8')))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@24.2')
try:
    d = dict.fromkeys(list(reversed([1, 7, 2, 1])), 1)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@24.3')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@24.4')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@24.5')
try:
    x = math.copysign(0, -804629192591629604010)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@24.6')
try:
    i = abs((-6).bit_count())
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@24.7')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
print('@24.8')
try:
    print(repr(('é' + '0x1F')))
except Exception as e: print(type(e).__name__, e)
print('@24.9')
try:
    print(repr((i << 64)))
except Exception as e: print(type(e).__name__, e)
print('@24.10')
try:
    print(repr((np.float32(1e-300) + np.uint64(0)).dtype))
except Exception as e: print(type(e).__name__, e)
print('@24.11')
try:
    print(repr([-1, n, n, n]))
except Exception as e: print(type(e).__name__, e)
print('@24.12')
try:
    print(repr(str(False).removeprefix('é')))
except Exception as e: print(type(e).__name__, e)
print('@24.13')
try:
    print(repr(np.uint16(n)))
except Exception as e: print(type(e).__name__, e)
print('@24.14')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@24.15')
try:
    print(repr(hex(n)))
except Exception as e: print(type(e).__name__, e)
print('@24.16')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@24.17')
try:
    for k in a: a = a + k
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@24.18')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@25.0')
try:
    b = (('1Ax1', '😀éé\nc .AA').join([b'42', b' 1BBc,']) * 5)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@25.1')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@25.2')
try:
    v = [-v for v in [float(v) for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@25.3')
try:
    z = np.ravel(np.array([[[65535, 5, 8], [65535, 9, 0]], [[2, 4, 5], [65535, 1, 12]]], dtype='uint16'))[n]
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@25.4')
try:
    t = ((4,) + (b'abc', b'A', b'bba1', b''))[:]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@25.5')
try:
    c = np.sum((z / np.array([-3.3, -7.0, -8.0, 1.78], dtype='float32')), dtype=int)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@25.6')
try:
    x = min(24.0, 11.0)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@25.7')
try:
    print((t * 3))
except Exception as e: print(type(e).__name__, e)
print('@25.8')
try:
    print([36.7, 48.0, 0.5, x])
except Exception as e: print(type(e).__name__, e)
print('@25.9')
try:
    v.sort()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@25.10')
try:
    v += [n, True, x]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@25.11')
try:
    print(repr(np.count_nonzero(np.bincount(np.array([5]), minlength=6), axis=-1)))
except Exception as e: print(type(e).__name__, e)
print('@25.12')
try:
    print(repr(dict(dict(zip('Hello, World', [None, None])))))
except Exception as e: print(type(e).__name__, e)
print('@25.13')
try:
    print(repr(np.where((np.array([[[True, False, False], [True, True, True]], [[False, False, False], [False, False, False]]], dtype='bool') + np.array([[[2, 1, 0], [11, 1, 7]], [[9, 8, 0], [11, 8, 3]]], dtype='uint32')))))
except Exception as e: print(type(e).__name__, e)
print('@25.14')
try:
    z **= 5
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@25.15')
try:
    print(repr(repr('Σίσυφος')))
except Exception as e: print(type(e).__name__, e)
print('@25.16')
try:
    print(repr(abs(np.int64(7))))
except Exception as e: print(type(e).__name__, e)
print('@25.17')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@25.18')
try:
    x //= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@26.0')
try:
    d = {b"'": 1}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@26.1')
try:
    x = (math.sqrt(False) if False else True)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@26.2')
try:
    c = np.full_like(np.hstack([np.array([7, 0, 6, 12], dtype='uint32'), np.array([3, -7, 0, -1], dtype='int64')]), -8)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@26.3')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@26.4')
try:
    b = sorted([b' ']).strip()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@26.5')
try:
    t = (*[w := n, w + 1, w * 2], False)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@26.6')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@26.7')
try:
    print((np.int8(9) << n))
except Exception as e: print(type(e).__name__, e)
print('@26.8')
try:
    print({str(k): v for k, v in d.items() if v})
except Exception as e: print(type(e).__name__, e)
print('@26.9')
try:
    a &= c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@26.10')
try:
    print(repr(dict(d)))
except Exception as e: print(type(e).__name__, e)
print('@26.11')
try:
    print(n)
except Exception as e: print(type(e).__name__, e)
print('@26.12')
try:
    a *= '100%'.endswith(('.', 'x'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@26.13')
try:
    print(repr(isinstance(list(b'\xc3\xa9'), (str, float))))
except Exception as e: print(type(e).__name__, e)
print('@26.14')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@26.15')
try:
    print(x)
except Exception as e: print(type(e).__name__, e)
print('@26.16')
try:
    print(repr(((b"'", b"'", b'\x00\xff', b) * 0)))
except Exception as e: print(type(e).__name__, e)
print('@26.17')
try:
    print(repr(np.int64(0)))
except Exception as e: print(type(e).__name__, e)
print('@26.18')
try:
    x **= 11
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@27.0')
try:
    z = np.argmax(np.array([9, 5, 0, 9, 2], dtype='uint8'))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@27.1')
try:
    b = bytes([1114112, -2])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@27.2')
try:
    l = [b' \x00c1A', -1656861572838975]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@27.3')
try:
    x = (sum([])).is_integer()
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@27.4')
try:
    d = {4: b"'", -2: 6, 7: b}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@27.5')
try:
    c = np.prod(np.array([4, 11, 5, 12, 8], dtype='uint32'), axis=())
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@27.6')
try:
    v = []
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@27.7')
try:
    print(repr((1e+308 * 9007199254740992.0)))
except Exception as e: print(type(e).__name__, e)
print('@27.8')
try:
    l[0] = d
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@27.9')
try:
    d |= {v: v * 2 for v in [-2]}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@27.10')
try:
    print(repr((math.isclose(2, 2) * 2)))
except Exception as e: print(type(e).__name__, e)
print('@27.11')
try:
    d.update(d)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@27.12')
try:
    print(repr(np.round(np.sin(np.clip(np.array([-6, 3, -4, -6, 6], dtype='int32'), -3, 3)), 5)))
except Exception as e: print(type(e).__name__, e)
print('@27.13')
try:
    v[3] += [1, None, False]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@27.14')
try:
    print(repr((1 != 1.23e-07)))
except Exception as e: print(type(e).__name__, e)
print('@27.15')
try:
    print(repr(bool(np.array([-7.2, 4.423, 4.0, 8.0, 4.04], dtype='float64'))))
except Exception as e: print(type(e).__name__, e)
print('@27.16')
try:
    print(x)
except Exception as e: print(type(e).__name__, e)
print('@27.17')
try:
    print(repr(np.random.RandomState(1).randint(-2147483648, max(-2, 2, -7), size=3)))
except Exception as e: print(type(e).__name__, e)
print('@27.18')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@28.0')
try:
    a = (np.array([[[-7, 8, -7]], [[-5, 2, 9]]], dtype='int32') / np.array([[[2147483647, -2147483647, 7], [10, 5, 1]], [[-1, 9, 1], [10, 0, -8]]], dtype='int32'))[None]
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@28.1')
try:
    q = {-6, 9007199254740992, 3}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@28.2')
try:
    s = '%d'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@28.3')
try:
    t = divmod(-9, True)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@28.4')
try:
    x = (True - math.hypot(-6, 3))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@28.5')
try:
    c = np.concatenate((np.array([[[3, 65535, 11], [1, 6, 11]], [[1, 4, 0], [2, 0, 1]]], dtype='uint16').ravel(), np.array([[[9223372036854775807, 9223372036854775807, 1], [10, -9, 1]], [[-8, 5, 6], [-7, 10, -7]]], dtype='int64').reshape(-1)), axis=None)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@28.6')
try:
    z = np.prod(c)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@28.7')
try:
    print(repr(np.array([[[1e200, 5.9, 5.0]], [[-0.0, 1.1, -3.9]]], dtype='float64').item(1)))
except Exception as e: print(type(e).__name__, e)
print('@28.8')
try:
    for k in a: a = a + k
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@28.9')
try:
    s += (s * 6)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@28.10')
try:
    print(repr(b' \x80a,c'))
except Exception as e: print(type(e).__name__, e)
print('@28.11')
try:
    print((False > 9.655055669918357e-07 >= -1))
except Exception as e: print(type(e).__name__, e)
print('@28.12')
try:
    q |= q.union([float(v) for v in [8.148673152736514e-09, 90.0, -53.0242, -20046117761611.74]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@28.13')
try:
    print(repr(dict.fromkeys(s)))
except Exception as e: print(type(e).__name__, e)
print('@28.14')
try:
    q ^= (q | set()).copy()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@28.15')
try:
    k = a[0:]; k += 1
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@28.16')
try:
    print((np.add(a, c) // a))
except Exception as e: print(type(e).__name__, e)
print('@28.17')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@28.18')
try:
    x //= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@29.0')
try:
    l = list(filter(lambda v: v > -93.1358, [5, True, -5]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@29.1')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@29.2')
try:
    a = (83.7305 ** np.array([7], dtype='uint8'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@29.3')
try:
    q = frozenset([n, -6, 42864695691195764999907, n, 64865865248])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@29.4')
try:
    i = round(n, -2)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@29.5')
try:
    c = np.count_nonzero(a, axis=0)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@29.6')
try:
    t = (*list(filter(lambda v: v > -1, [849.0458124778218, 31.0])), None)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@29.7')
try:
    print(repr('日本語'.rjust(12).replace('.', repr(np.array(True, dtype='bool')))))
except Exception as e: print(type(e).__name__, e)
print('@29.8')
try:
    print(repr('yACééé1z'))
except Exception as e: print(type(e).__name__, e)
print('@29.9')
try:
    a &= a
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@29.10')
try:
    k = a.T; k[-2::2, -1] = math.isqrt(-8)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@29.11')
try:
    print(repr('xß-axb'))
except Exception as e: print(type(e).__name__, e)
print('@29.12')
try:
    print(repr(4))
except Exception as e: print(type(e).__name__, e)
print('@29.13')
try:
    print(repr(np.array([2, 11, 0, 3, 0], dtype='uint16')))
except Exception as e: print(type(e).__name__, e)
print('@29.14')
try:
    print(repr((-2515494198974694253946681 ** np.float64(1.0))))
except Exception as e: print(type(e).__name__, e)
print('@29.15')
try:
    i -= n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@29.16')
try:
    print(math.floor(np.array([-8, -3, -2, -9, 0], dtype='int32')))
except Exception as e: print(type(e).__name__, e)
print('@29.17')
try:
    print('A9'.strip().rfind(',', 7))
except Exception as e: print(type(e).__name__, e)
print('@29.18')
try:
    q &= set([-2147483648, -6030023708540394012642784, 1000000000000000000])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@30.0')
try:
    i = 363694226199434457679
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@30.1')
try:
    q = ({-2, True, 1}.intersection([], {-1e+100, -5.300508471157856e-12, -13.9437}) | {True, False, True}.intersection([255, i], set()))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@30.2')
try:
    b = (b'\x80\x801b'.join([b'42', b'']) * 3)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@30.3')
try:
    x = max([float('inf')][-5:-1])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@30.4')
try:
    l = list(b'abc')[-2:1:]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@30.5')
try:
    t = (3, 1)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@30.6')
try:
    a = np.array([9, 5, 1, 0, 3], dtype='uint8')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@30.7')
try:
    print(repr(max(3, 1e+22)))
except Exception as e: print(type(e).__name__, e)
print('@30.8')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@30.9')
try:
    print(repr(np.squeeze(a, axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@30.10')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@30.11')
try:
    print(repr(math.fsum([float('-inf'), False, False])))
except Exception as e: print(type(e).__name__, e)
print('@30.12')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@30.13')
try:
    print(repr('for'.zfill(0)))
except Exception as e: print(type(e).__name__, e)
print('@30.14')
try:
    a **= 1
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@30.15')
try:
    print(repr(bool(np.array([a, a]))))
except Exception as e: print(type(e).__name__, e)
print('@30.16')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@30.17')
try:
    q.add(i)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@30.18')
try:
    print(repr(sorted(a)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@31.0')
try:
    l = list(map(abs, [4, 7, 7, 1, 2]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@31.1')
try:
    a = np.ravel(np.percentile(np.array([], dtype='int8'), 0))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@31.2')
try:
    z = np.int64(0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@31.3')
try:
    q = {v % 0 for v in ([5.126096943681566e-05] + [-8.997567770051542e+17, 5.970016911040629e-07])}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@31.4')
try:
    x = (11 % float(-9))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@31.5')
try:
    v = [v * v for v in [4, 1]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@31.6')
try:
    b = b'42'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@31.7')
try:
    q.remove(5)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@31.8')
try:
    print(repr(np.bool_(11)))
except Exception as e: print(type(e).__name__, e)
print('@31.9')
try:
    a &= np.bincount(np.array([3, 6, 2], dtype='uint8'), minlength=3)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@31.10')
try:
    x //= math.frexp(x)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@31.11')
try:
    z += -15.9
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@31.12')
try:
    print(repr({3: b'42', 1: -7, 4: None}.keys()))
except Exception as e: print(type(e).__name__, e)
print('@31.13')
try:
    x += (64861119264672790278081 + 3)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@31.14')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@31.15')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@31.16')
try:
    print(np.percentile(np.array([], dtype='float64'), 50).clip(-128, x))
except Exception as e: print(type(e).__name__, e)
print('@31.17')
try:
    print(repr(np.array([False, False, False])))
except Exception as e: print(type(e).__name__, e)
print('@31.18')
try:
    print(repr(repr((np.float32(x) % z))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@32.0')
try:
    x = math.isclose(11, False)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@32.1')
try:
    q = set([v for v in range(-2, 3) if v % 2])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@32.2')
try:
    d = {v: v * 2 for v in [float(v) for v in [True]]}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@32.3')
try:
    z = np.int64(1)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@32.4')
try:
    b = bytes([128512, 0])[:]
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@32.5')
try:
    l = [v for v in sorted(q) if v]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@32.6')
try:
    c = np.array([[False, True, False]], dtype='bool')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@32.7')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
print('@32.8')
try:
    print(np.random.RandomState(4).randint(abs(-9), 6592134374152661113643271, size=6))
except Exception as e: print(type(e).__name__, e)
print('@32.9')
try:
    z += 127
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@32.10')
try:
    print(repr([-v for v in [float(v) for v in [int(v) for v in [-2, 1, -1, 3]]]]))
except Exception as e: print(type(e).__name__, e)
print('@32.11')
try:
    print(q)
except Exception as e: print(type(e).__name__, e)
print('@32.12')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@32.13')
try:
    print(repr((-25398.051013745193 - (-218280287233.4959 ** 5))))
except Exception as e: print(type(e).__name__, e)
print('@32.14')
try:
    print(repr(np.sort(np.bincount(np.array([2]), weights=np.array([3])))[::-1].tolist()))
except Exception as e: print(type(e).__name__, e)
print('@32.15')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@32.16')
try:
    print(repr((-(1000 - 11))))
except Exception as e: print(type(e).__name__, e)
print('@32.17')
try:
    print(repr((np.float64(-7.311) & z)))
except Exception as e: print(type(e).__name__, e)
print('@32.18')
try:
    print((q | {5, -2, 2, 1}))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@33.0')
try:
    t = ({8}, '1_000', {True, False, False, True})[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@33.1')
try:
    z = (np.int16(8) & np.uint64(1)).astype('uint8')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@33.2')
try:
    i = ((~-2) >> 63)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@33.3')
try:
    x = math.isclose(i, True)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@33.4')
try:
    q = set(range(6))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@33.5')
try:
    c = np.where(np.ones_like(np.array([[10], [10]], dtype='uint8'), dtype='float32'), np.array([[11, 11], [8, 2]], dtype='int8'), False)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@33.6')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@33.7')
try:
    z *= a
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@33.8')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@33.9')
try:
    print(repr(set([])))
except Exception as e: print(type(e).__name__, e)
print('@33.10')
try:
    print(repr((b'a' * 0)))
except Exception as e: print(type(e).__name__, e)
print('@33.11')
try:
    x **= 1
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@33.12')
try:
    print(repr(np.array([[4, -5], [12, 1]], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@33.13')
try:
    print(repr(range((c[1] & np.argmin(np.array([[6.0, 7.0], [6.0, 0.0]], dtype='float32'))))))
except Exception as e: print(type(e).__name__, e)
print('@33.14')
try:
    print(repr((q & {-8, 7, i, -3, 234383959311352})))
except Exception as e: print(type(e).__name__, e)
print('@33.15')
try:
    q.add(''.istitle())
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@33.16')
try:
    print(repr(('_x1'.capitalize() if False else 'ß'.join([])).splitlines()))
except Exception as e: print(type(e).__name__, e)
print('@33.17')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@33.18')
try:
    print(1000000000000000000)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@34.0')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@34.1')
try:
    c = np.cumsum(np.array([[0, 9, 4]], dtype='int64').repeat(6), axis=None)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@34.2')
try:
    s = '😀👍'.encode().decode()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@34.3')
try:
    b = '90ßx99zé-'.encode()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@34.4')
try:
    a = np.bincount(np.array([[True, True, True]], dtype='bool'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@34.5')
try:
    d = {str(k): v for k, v in dict({'aaaa': True, 3: n, -2: 7.547622284185431e-09, n: b}).items() if v}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@34.6')
try:
    t = tuple(sorted([-9.722051997316739e-08, True, 87.3]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@34.7')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@34.8')
try:
    np.random.RandomState(4).shuffle(a)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@34.9')
try:
    print(repr((-9708045311.351233 in ({-5410283014263919.0, 1.23e-07, float('inf'), float('nan'), 2.2250738585072014e-308} & {1.23e-07}))))
except Exception as e: print(type(e).__name__, e)
print('@34.10')
try:
    print(repr('%d'.title().rjust(5)))
except Exception as e: print(type(e).__name__, e)
print('@34.11')
try:
    print(repr(-1.0))
except Exception as e: print(type(e).__name__, e)
print('@34.12')
try:
    print(repr(np.sort(np.array([[7, -9223372036854775808, 5]], dtype='int64'))))
except Exception as e: print(type(e).__name__, e)
print('@34.13')
try:
    print(repr(divmod(n, -7)))
except Exception as e: print(type(e).__name__, e)
print('@34.14')
try:
    print(repr(()))
except Exception as e: print(type(e).__name__, e)
print('@34.15')
try:
    print(repr({v: v * 2 for v in [11, 4]}['Σίσυφος'.rstrip('B')]))
except Exception as e: print(type(e).__name__, e)
print('@34.16')
try:
    print(repr(np.array([[int(v) for v in [8.410402975215519e-05]], [-1]])))
except Exception as e: print(type(e).__name__, e)
print('@34.17')
try:
    a //= np.where(a > 3, np.dot(a, c), a)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@34.18')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@35.0')
try:
    a = (np.expand_dims(np.array([9223372036854775807, -1, 9, -9223372036854775807, -1, 11, 12, -7, -8, 9223372036854775807, -9, 5], dtype='int64'), 1) + np.bincount(np.array([1, 2, 1]), minlength=2))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@35.1')
try:
    v = [float(v) for v in [v * v for v in [10]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@35.2')
try:
    i = np.full_like(a, 1e400)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@35.3')
try:
    s = ("'".replace('cΩΩb00. ß', '1e5', 7) * 2)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@35.4')
try:
    c = np.array([True, True, True, True, False, False, True, True, True, True, True, True], dtype='bool')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@35.5')
try:
    d = ({-1: None, False: None, 3: 2} | {10: b'Line\nTwo\r\n', i: 4294967296, 4: s}).copy()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@35.6')
try:
    t = s.partition(' ')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@35.7')
try:
    v, w = v[:2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@35.8')
try:
    print(repr((np.array([0, 1], dtype='uint32') // a)))
except Exception as e: print(type(e).__name__, e)
print('@35.9')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@35.10')
try:
    print(repr((np.array([np.cumsum(np.array([-7, -2, 32767, 1, 0, 2, 4, 10, 3, -32767, 12, -6], dtype='int16'), axis=0), np.zeros_like(c)]) >> 63)))
except Exception as e: print(type(e).__name__, e)
print('@35.11')
try:
    print(repr((np.int16(7).item().item() & float(np.int32(-4)))))
except Exception as e: print(type(e).__name__, e)
print('@35.12')
try:
    print(repr(np.histogram(np.array(10, dtype='uint16'), bins=3)))
except Exception as e: print(type(e).__name__, e)
print('@35.13')
try:
    v[0] += float(s)
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@35.14')
try:
    print(repr(((3).bit_length() and 'za1😀9Bya'.index('A'))))
except Exception as e: print(type(e).__name__, e)
print('@35.15')
try:
    a[:0, :4] += 2
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@35.16')
try:
    print(repr(list((False, False))))
except Exception as e: print(type(e).__name__, e)
print('@35.17')
try:
    print(repr(range(i)[:3]))
except Exception as e: print(type(e).__name__, e)
print('@35.18')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@36.0')
try:
    s = ('\\n' * 5).zfill(5)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@36.1')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@36.2')
try:
    x = 1e+16
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@36.3')
try:
    c = np.array([-9223372036854775807, -4, -9223372036854775807, 11, -9], dtype='int64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@36.4')
try:
    d = {390491804009: 10, 1: b'\xc3\xa9', -616146208569: n, -1: b'\x80B1a'}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@36.5')
try:
    b = (b'1a' + '١٢٣'.encode('latin-1'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@36.6')
try:
    v = [v for v in range(2, 4) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@36.7')
try:
    print(repr(chr(65)))
except Exception as e: print(type(e).__name__, e)
print('@36.8')
try:
    print(x)
except Exception as e: print(type(e).__name__, e)
print('@36.9')
try:
    print(repr(np.bincount(np.array([4, 6, 0], dtype='uint8'), weights=np.array([3]))))
except Exception as e: print(type(e).__name__, e)
print('@36.10')
try:
    print([7, n, 'ACxAB,Ω1 ', '²'])
except Exception as e: print(type(e).__name__, e)
print('@36.11')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@36.12')
try:
    s %= s.isascii()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@36.13')
try:
    print(np.round(np.log1p(np.clip(np.array([], dtype='uint64'), -3, 3)), 5))
except Exception as e: print(type(e).__name__, e)
print('@36.14')
try:
    print(repr('8C8ac'))
except Exception as e: print(type(e).__name__, e)
print('@36.15')
try:
    print(repr((s in f"a{x}b{'1é1xyé'!r}")))
except Exception as e: print(type(e).__name__, e)
print('@36.16')
try:
    d[b'abab'] = range(-2, n, 4)[n]
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@36.17')
try:
    print(repr(math.fmod(True, hash(x))))
except Exception as e: print(type(e).__name__, e)
print('@36.18')
try:
    s += format(math.fsum([n, n, 4, 3]), '.1f')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@37.0')
try:
    s = '8ac'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@37.1')
try:
    i = s.find(str(42.21))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@37.2')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@37.3')
try:
    l = [v for v in list(range(n, 5, n)) if v]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@37.4')
try:
    d = {False: None, True: 1, True: -64.17, True: set()}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@37.5')
try:
    a = np.array([[[-4], [1]], [[-9223372036854775807], [-5]]], dtype='int64')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@37.6')
try:
    t = tuple(sorted([]))[:-4]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@37.7')
try:
    print(repr(bytes([True, True])))
except Exception as e: print(type(e).__name__, e)
print('@37.8')
try:
    print(repr(s.partition('0')[:]))
except Exception as e: print(type(e).__name__, e)
print('@37.9')
try:
    print(repr((math.comb(4, 5) % max(n, True))))
except Exception as e: print(type(e).__name__, e)
print('@37.10')
try:
    a += (~-241946466)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@37.11')
try:
    d.pop(str(l), float('-inf'))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@37.12')
try:
    print(repr(dict([(False, {True: 5e-324}), (2, 'Σίσυφος')])))
except Exception as e: print(type(e).__name__, e)
print('@37.13')
try:
    print(repr(sorted({n, n, 5}.symmetric_difference([1, -1245415533174444000436]).symmetric_difference([v * v for v in [2, n]]))))
except Exception as e: print(type(e).__name__, e)
print('@37.14')
try:
    print(-20.348)
except Exception as e: print(type(e).__name__, e)
print('@37.15')
try:
    d.popitem()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@37.16')
try:
    l[::-5] = s
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@37.17')
try:
    i >>= 100
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@37.18')
try:
    s *= 1
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@38.0')
try:
    l = [type(v).__name__ for v in list(map(abs, [False, True, False, True]))]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@38.1')
try:
    v = [int(v) for v in [float(v) for v in [-1, -2]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@38.2')
try:
    x = math.sqrt(8)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@38.3')
try:
    t = tuple(list(range(7, 3, 1)))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@38.4')
try:
    a = np.zeros_like(np.array([-2.63, 9.0, 6.352], dtype='float32')).cumsum()
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@38.5')
try:
    z = max(np.uint32(0), np.int64(-1))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@38.6')
try:
    i = 2147483647
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@38.7')
try:
    i |= ((-129 + -65150044090722) ** 2)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@38.8')
try:
    x **= 2
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@38.9')
try:
    print(repr(np.random.RandomState(5).random_sample((-1, 2))))
except Exception as e: print(type(e).__name__, e)
print('@38.10')
try:
    print(repr(next(iter(['😀👍', '½', '²']), b'\x80\x00\x80 ')))
except Exception as e: print(type(e).__name__, e)
print('@38.11')
try:
    print(repr([[r * c for c in range(3)] for r in range(3)]))
except Exception as e: print(type(e).__name__, e)
print('@38.12')
try:
    print(repr(98.4687))
except Exception as e: print(type(e).__name__, e)
print('@38.13')
try:
    print(repr((('%*d|%-*s' % (1, i, 3, 'AΩΩcΩ\n\n.-')) + 'naïve café'.lower())))
except Exception as e: print(type(e).__name__, e)
print('@38.14')
try:
    print(True)
except Exception as e: print(type(e).__name__, e)
print('@38.15')
try:
    print(repr(tuple('ß')))
except Exception as e: print(type(e).__name__, e)
print('@38.16')
try:
    print(repr(tuple(['\\n', 'Hello, World', '{0}', '9', '1e5'])))
except Exception as e: print(type(e).__name__, e)
print('@38.17')
try:
    print(np.array([2.82, 1e16, -1.57], dtype='float64'))
except Exception as e: print(type(e).__name__, e)
print('@38.18')
try:
    print(repr(max([v * v for v in [round(v, -2) for v in v]], default=list(map(lambda v: v + -2, [])))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@39.0')
try:
    c = abs(np.array([4], dtype='int16')).reshape(-1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@39.1')
try:
    s = ('z_Ωz ' or '%d'.strip())
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@39.2')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@39.3')
try:
    d = {}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@39.4')
try:
    z = ((np.float64(0.4) & np.uint64(5)) % -860642671.4105359)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@39.5')
try:
    t = tuple(sorted([v * v for v in [-1, -0.0, n, -65850648521486364]]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@39.6')
try:
    v = [True, float('-inf'), -2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@39.7')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@39.8')
try:
    print((128 % 9007199254740993))
except Exception as e: print(type(e).__name__, e)
print('@39.9')
try:
    print(repr(np.ravel(c)))
except Exception as e: print(type(e).__name__, e)
print('@39.10')
try:
    print(dict(a=None, b=True))
except Exception as e: print(type(e).__name__, e)
print('@39.11')
try:
    print(repr((n % n)))
except Exception as e: print(type(e).__name__, e)
print('@39.12')
try:
    d[-2] = {-52641621049.96732, 7.619737878755992e+19}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@39.13')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@39.14')
try:
    print((list({n: b'\\', -6: -21197936312.244316, 9: 256, n: False}.items()) == [w := 3, w + 1, w * 2]))
except Exception as e: print(type(e).__name__, e)
print('@39.15')
try:
    print([v * -1 for v in [None, None, None, None, None]])
except Exception as e: print(type(e).__name__, e)
print('@39.16')
try:
    print(repr(list((d | {n: -1.0510304867152631e-11, n: None, -1000: n})).count(bytes(1))))
except Exception as e: print(type(e).__name__, e)
print('@39.17')
try:
    print(repr(np.random.RandomState(3).choice(4, 1, replace=False)))
except Exception as e: print(type(e).__name__, e)
print('@39.18')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@40.0')
try:
    z = float((10 - np.uint8(1)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@40.1')
try:
    s = '  padded '.swapcase()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@40.2')
try:
    b = b'Line\nTwo\r\n'.count((b'  x ' * 4))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@40.3')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@40.4')
try:
    q = {True, True, False, False, True}.union([-0.5, -72.995, -55.15, 5e-324]).symmetric_difference([float(v) for v in [True, False, False, False, True]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@40.5')
try:
    d = dict.fromkeys(sorted([], key=abs), {n})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@40.6')
try:
    t = ('abc', b'\xc3\xa9', 717897987691852588770249)[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@40.7')
try:
    print([v * v for v in [-1.0, 1e+23, 1e-05, -2.5]][-1])
except Exception as e: print(type(e).__name__, e)
print('@40.8')
try:
    print(repr((not b'abab')))
except Exception as e: print(type(e).__name__, e)
print('@40.9')
try:
    print(repr(np.asarray([float(v) for v in [n, 2147483647, -2]], dtype='int8')))
except Exception as e: print(type(e).__name__, e)
print('@40.10')
try:
    print(repr(tuple({False, False})))
except Exception as e: print(type(e).__name__, e)
print('@40.11')
try:
    z -= np.argmin(np.count_nonzero(np.array([9, 8, -2], dtype='int16'), axis=None))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@40.12')
try:
    print(repr(np.array([3, -3, -5], dtype='int32')))
except Exception as e: print(type(e).__name__, e)
print('@40.13')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@40.14')
try:
    print(repr(np.array(1.7, dtype='float64')[0:-2]))
except Exception as e: print(type(e).__name__, e)
print('@40.15')
try:
    print(repr((lambda n: n * 2)(n)))
except Exception as e: print(type(e).__name__, e)
print('@40.16')
try:
    print(q)
except Exception as e: print(type(e).__name__, e)
print('@40.17')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@40.18')
try:
    s += str((4636107097181401 ** 5))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@41.0')
try:
    b = b''[:6:2].join([b'a,\xff'.upper(), bytes([-1, 1])])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@41.1')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@41.2')
try:
    t = (*[v * -2 for v in [b, -129, 0, 1e+17, b]], 'é,1\n\n -')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@41.3')
try:
    v = [v for v in range(3, 2) if v % 2][:]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@41.4')
try:
    q = set(v)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@41.5')
try:
    d = dict(zip('AAAAAAAAAAAAAAAAAAAA'.casefold(), [u + v for u in [-36.5735, -360.9401078945671] for v in [] if u != v]))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@41.6')
try:
    l = []
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@41.7')
try:
    print({-5192524073274.569}.union(([n, 3, 7] + [True])).intersection([23.0, 5e-324, -85.03], set(v).difference([True, True, True, True, False][1:-2])))
except Exception as e: print(type(e).__name__, e)
print('@41.8')
try:
    print(repr(0))
except Exception as e: print(type(e).__name__, e)
print('@41.9')
try:
    l.pop(1)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@41.10')
try:
    print(repr('a'.count('A')))
except Exception as e: print(type(e).__name__, e)
print('@41.11')
try:
    print(repr(format(-1e+100, '0<+0x').isalnum()))
except Exception as e: print(type(e).__name__, e)
print('@41.12')
try:
    print(repr(b'\\'.split(b'42')))
except Exception as e: print(type(e).__name__, e)
print('@41.13')
try:
    print(repr('-z\n😀AcB'))
except Exception as e: print(type(e).__name__, e)
print('@41.14')
try:
    print(repr(0.0027048818207510597))
except Exception as e: print(type(e).__name__, e)
print('@41.15')
try:
    d[4] = set(range(1))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@41.16')
try:
    print((5 in q))
except Exception as e: print(type(e).__name__, e)
print('@41.17')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@41.18')
try:
    print(format((n ^ -6), ''))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@42.0')
try:
    z = np.sum(np.array([[[2, 8, 1], [1, 7, 9]], [[12, 3, 3], [4, 2, 0]]], dtype='uint8').astype(np.bool_))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@42.1')
try:
    s = min(sorted({'"': b'abab', '9': 238364231781.83374, '0x1F': '', '"': None}))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@42.2')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@42.3')
try:
    q = (set(range(2)) - {n, n, 3, n})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@42.4')
try:
    l = []
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@42.5')
try:
    x = math.sqrt(n)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@42.6')
try:
    v = [int(v) for v in [1]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@42.7')
try:
    z //= n
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@42.8')
try:
    x //= (-81.616863206487 // n)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@42.9')
try:
    x **= 11
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@42.10')
try:
    l.sort(key=str, reverse=s.istitle())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@42.11')
try:
    print(repr(np.random.default_rng(4).permutation(3)))
except Exception as e: print(type(e).__name__, e)
print('@42.12')
try:
    print(repr((range(-1, 128, n)[1]).bit_length()))
except Exception as e: print(type(e).__name__, e)
print('@42.13')
try:
    print(repr(list(s.rstrip(' '))))
except Exception as e: print(type(e).__name__, e)
print('@42.14')
try:
    print(repr(np.array([[[2, 3, 7], [-1, 10, -3]], [[-2, -4, -7], [1, 6, -9]]], dtype='int8')))
except Exception as e: print(type(e).__name__, e)
print('@42.15')
try:
    print(v)
except Exception as e: print(type(e).__name__, e)
print('@42.16')
try:
    l[:-6] = [int(v) for v in [1000000000000000.0]]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@42.17')
try:
    print(repr(list({True: b'\\', 1670713053232051: True, 868579818251209636884: n, n: b' \xff '}.values())))
except Exception as e: print(type(e).__name__, e)
print('@42.18')
try:
    print(repr(max(v)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@43.0')
try:
    l = [-2147483648, 11]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@43.1')
try:
    t = (b'\x00\xff', True, None)[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@43.2')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@43.3')
try:
    i = ((n // n) % (n // n))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@43.4')
try:
    c = (np.array([[-6, 10, -5], [1, 9, 8]], dtype='int16') * np.array([[4, 6], [8, 4], [8, 0]], dtype='uint64'))[()]
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@43.5')
try:
    q = frozenset([-v for v in []])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@43.6')
try:
    d = dict(a=-10281764038533135331029, b=b'c 11A')
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@43.7')
try:
    print(repr((100000000000000000000 / True)))
except Exception as e: print(type(e).__name__, e)
print('@43.8')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@43.9')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@43.10')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
print('@43.11')
try:
    q -= (q & q)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@43.12')
try:
    print((sum([3]) // 2))
except Exception as e: print(type(e).__name__, e)
print('@43.13')
try:
    q &= q.copy()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@43.14')
try:
    l[:-5:] = sorted([v for v in range(1, 4) if v % 2], key=abs)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@43.15')
try:
    print(repr(np.take(np.array([[3, 6, 1]], dtype='int32'), [4, 3], axis=-1)))
except Exception as e: print(type(e).__name__, e)
print('@43.16')
try:
    print(repr((np.argmin(np.array([[11]], dtype='uint16')) - (c - np.array([[5, 9, 2]], dtype='uint8')))))
except Exception as e: print(type(e).__name__, e)
print('@43.17')
try:
    print(repr((-1 in range(2, 11, n))))
except Exception as e: print(type(e).__name__, e)
print('@43.18')
try:
    print(repr(set([-v for v in [n, 2]])))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@44.0')
try:
    z = int(np.float64(3.58).item())
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@44.1')
try:
    v = [round(v, 0) for v in [(87204003851219474,)]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@44.2')
try:
    i = -129
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@44.3')
try:
    s = (4 * '😀')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@44.4')
try:
    d = dict([((0.5,), -2), (1, 673.3271779531684)])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@44.5')
try:
    c = abs((np.array([-1.0, 5.567, -7.0, 1e-300, 4.942, -5.98, -6.69, 1e-300, -0.42, -2.9, 1e200, -7.0], dtype='float64') - np.array(-5.51, dtype='float64')))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@44.6')
try:
    q = frozenset([1, 2]).copy()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@44.7')
try:
    print(repr(np.random.RandomState(0).randint(0, 5, 6, dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@44.8')
try:
    print(repr(type(np.uint64(1))))
except Exception as e: print(type(e).__name__, e)
print('@44.9')
try:
    print(repr(np.bool_(divmod(0.8399, 500645946865.91144)[True])))
except Exception as e: print(type(e).__name__, e)
print('@44.10')
try:
    print(repr(s.rjust(1)))
except Exception as e: print(type(e).__name__, e)
print('@44.11')
try:
    print(repr((np.float64(-6.75) + np.float32(3.2)).dtype))
except Exception as e: print(type(e).__name__, e)
print('@44.12')
try:
    print(repr('ﬁn'.removeprefix('ß').find('a,b,,c')))
except Exception as e: print(type(e).__name__, e)
print('@44.13')
try:
    i <<= 65
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@44.14')
try:
    print(repr(b'\x00\xff'.strip().startswith(b"'".join([b'a,b,c', b'\x80B0\x001']))))
except Exception as e: print(type(e).__name__, e)
print('@44.15')
try:
    print(repr(np.hstack([np.floor_divide(np.array([10, 5, -9, -9223372036854775808, -6, 10, -6, 0, 3, -3, 5, 1], dtype='int64'), np.array([-32768, -2, -8, -1, -6, -4, 6, -8, 8, 3, 1, 9], dtype='int16')), c])))
except Exception as e: print(type(e).__name__, e)
print('@44.16')
try:
    print(repr(np.array([[-2147483648, -8], [0, -2], [9, 2147483647]], dtype='int32')))
except Exception as e: print(type(e).__name__, e)
print('@44.17')
try:
    print(repr(list(d.items())))
except Exception as e: print(type(e).__name__, e)
print('@44.18')
try:
    d[False] = {False: 9007199254740992, b'a,b,c': None}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@45.0')
try:
    q = set(range(2)).difference([v for v in range(2, 6) if v % 2])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@45.1')
try:
    l = [[-1] * 3 for _ in range(3)]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@45.2')
try:
    z = (~(np.float32(np.nan) << 2))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@45.3')
try:
    s = format(l.count(7), '*<-23b')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@45.4')
try:
    x = math.isclose([None], 3.681863036116875e-10)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@45.5')
try:
    d = q
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@45.6')
try:
    t = math.hypot(x, 0.0001)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@45.7')
try:
    print(repr(round(2.5, -1)))
except Exception as e: print(type(e).__name__, e)
print('@45.8')
try:
    x //= float('Ω ,,0A'.count('.'))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@45.9')
try:
    print(repr(np.argmax((np.bincount(np.array([3, 5, 5], dtype='uint8'), weights=np.array([0, 1, 6], dtype='uint8')) % z))))
except Exception as e: print(type(e).__name__, e)
print('@45.10')
try:
    x /= 6
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@45.11')
try:
    l[-2] = b'b ,\x80B\x80'.replace(b'\x80B', b'a')
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@45.12')
try:
    d.pop('\x00\x7f', 'Ǆ')
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@45.13')
try:
    print(repr(np.sort(np.round(np.cos(np.clip((np.bool(False) / np.array([[3.438, 1e200, 8.665]], dtype='float64')), -3, 3)), 5))))
except Exception as e: print(type(e).__name__, e)
print('@45.14')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@45.15')
try:
    print(divmod(int(s), (lambda n: n * 0)((-1).bit_count())))
except Exception as e: print(type(e).__name__, e)
print('@45.16')
try:
    print(repr(b'0 bA\xff\x00'.strip()))
except Exception as e: print(type(e).__name__, e)
print('@45.17')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@45.18')
try:
    print(repr((x == ('ÀÉÎ' * 3))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@46.0')
try:
    s = ascii('a')[-1]
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@46.1')
try:
    v = []
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@46.2')
try:
    x = math.modf(1.23e-07)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@46.3')
try:
    b = b'\xc3\xa9'.split(b'\x00\xff').join([b'  x '.count(b'\xc3\xa9'), b'a'[:]])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@46.4')
try:
    q = {v for v in frozenset([5, 0, 2, 2]) if v}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@46.5')
try:
    d = dict([(3, False), (-2, {})])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@46.6')
try:
    i = '100%'.rstrip('A').index('.')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@46.7')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
print('@46.8')
try:
    print(repr((*list(filter(None, [])), '{}')))
except Exception as e: print(type(e).__name__, e)
print('@46.9')
try:
    print(np.bool(False))
except Exception as e: print(type(e).__name__, e)
print('@46.10')
try:
    print(repr((6 >> 7)))
except Exception as e: print(type(e).__name__, e)
print('@46.11')
try:
    print(np.percentile(np.array([0, 2, 1, 7], dtype='uint16')[1], [25, (1e+22 // -3)], axis=-1))
except Exception as e: print(type(e).__name__, e)
print('@46.12')
try:
    print(repr(set(range(1))))
except Exception as e: print(type(e).__name__, e)
print('@46.13')
try:
    print(repr(np.array([3, 11, -6, -2], dtype='int16')))
except Exception as e: print(type(e).__name__, e)
print('@46.14')
try:
    print(repr(np.concatenate((np.array([-0.39, -2.27, 7.9, -7.0], dtype='float64'), np.array([0.5, 5e-324, 8.0, -0.6], dtype='float64')), axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@46.15')
try:
    print(dict(d))
except Exception as e: print(type(e).__name__, e)
print('@46.16')
try:
    print(repr(np.ones_like(np.array([6, 4, 5, 0], dtype='uint8'), dtype=float).swapaxes(1, 2)))
except Exception as e: print(type(e).__name__, e)
print('@46.17')
try:
    print(repr(tuple(v for v in list(zip(list(enumerate([True, False], 12)), (('-', '-7', '1e5') * 1), strict=(-2 < x < 202601350671261382939873))))))
except Exception as e: print(type(e).__name__, e)
print('@46.18')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@47.0')
try:
    a = np.array([7, 1, 7], dtype='int32')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@47.1')
try:
    q = set(range(1))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@47.2')
try:
    l = sorted([False])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@47.3')
try:
    b = (b'  x ' + b'a,b,c')[:-1]
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@47.4')
try:
    z = np.floor_divide(a.std(), 1e+16)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@47.5')
try:
    x = math.prod([7, 1][1:])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@47.6')
try:
    s = ('%s' % (' 8',)).swapcase()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@47.7')
try:
    print(list(enumerate(list(map(lambda v: v + 2, [v for v in range(-2, 2) if v % 2])), (int(-87.3046) % (-7)))))
except Exception as e: print(type(e).__name__, e)
print('@47.8')
try:
    print(repr('é'))
except Exception as e: print(type(e).__name__, e)
print('@47.9')
try:
    print(x)
except Exception as e: print(type(e).__name__, e)
print('@47.10')
try:
    print(repr([None, None, None, None][np.float64(7.644)]))
except Exception as e: print(type(e).__name__, e)
print('@47.11')
try:
    print(repr(format(x, '.3n')))
except Exception as e: print(type(e).__name__, e)
print('@47.12')
try:
    z *= (np.array([[-1, 8], [-2, -3], [-5, 4]], dtype='int64').clip(8, 1e+22) & a.take([-2, -1]))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@47.13')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@47.14')
try:
    print(repr(np.where(np.array([[5.11, -5.0], [-0.0, -4.0], [3.6, 1e-300]], dtype='float64'), a, True)))
except Exception as e: print(type(e).__name__, e)
print('@47.15')
try:
    print(repr((np.array([[True], [True], [True]], dtype='bool') / a)))
except Exception as e: print(type(e).__name__, e)
print('@47.16')
try:
    z -= np.array([[0, 7], [5, 11], [2, 5]], dtype='uint8').std()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@47.17')
try:
    l += 'é_0 1.\nyA'.capitalize()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@47.18')
try:
    x **= 11
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@48.0')
try:
    s = ''
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@48.1')
try:
    l = list({v: i for i, v in enumerate(['straße', [], 'ß', 'C8'])}.items())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@48.2')
try:
    a = np.unique(np.any(np.array([9, 255, 6, 4, 3], dtype='uint8'), axis=-1))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@48.3')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@48.4')
try:
    b = b"'".join([b'\x00\xff', b',\x00,']).join([b'a,b,c'.find(b'\\'), (-0.0 + 5)])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@48.5')
try:
    c = (-np.array([9, 7, 8, 0, 4], dtype='uint32').ravel())
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@48.6')
try:
    t = (n, s)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@48.7')
try:
    print(np.unique(np.array([-2, 1, -1, 8, 0], dtype='int64').var(axis=1, keepdims=True), return_index=True, return_inverse=True))
except Exception as e: print(type(e).__name__, e)
print('@48.8')
try:
    print(repr((sorted([-4, None, False], key=lambda v: (str(type(v)), repr(v)), reverse=True) == [])))
except Exception as e: print(type(e).__name__, e)
print('@48.9')
try:
    s *= 3
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@48.10')
try:
    a[None] = max(n, -8, n)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@48.11')
try:
    a.sort()
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@48.12')
try:
    print(np.random.default_rng(3).uniform(n, -6, 2))
except Exception as e: print(type(e).__name__, e)
print('@48.13')
try:
    print(repr(-9223372036854775809))
except Exception as e: print(type(e).__name__, e)
print('@48.14')
try:
    print(np.int32(12))
except Exception as e: print(type(e).__name__, e)
print('@48.15')
try:
    print(repr('%d'))
except Exception as e: print(type(e).__name__, e)
print('@48.16')
try:
    print(repr(float('-inf')))
except Exception as e: print(type(e).__name__, e)
print('@48.17')
try:
    print(repr({n}))
except Exception as e: print(type(e).__name__, e)
print('@48.18')
try:
    print(repr(type(None)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@49.0')
try:
    a = np.array([-9.0, -3.0, -8.11], dtype='float64')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@49.1')
try:
    b = bytes([True, True, True, True, True]).split(',😀Ayé_81y'.encode())
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@49.2')
try:
    t = tuple('.cb--AA8'.capitalize())
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@49.3')
try:
    i = len('aaaa')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@49.4')
try:
    d = dict(zip(('Σίσυφος' + '_x1'), [w := 2, w + 1, w * 2]))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@49.5')
try:
    l = ([True, True, False] + [False, True])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@49.6')
try:
    c = np.cumsum(a.cumsum(), axis=0)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@49.7')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@49.8')
try:
    l.remove(None)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@49.9')
try:
    print(np.array([-9223372036854775808, -1, 2], dtype='int64').var())
except Exception as e: print(type(e).__name__, e)
print('@49.10')
try:
    print(repr(np.random.default_rng(5).integers(0, 3, 5, dtype='uint8', endpoint=False)))
except Exception as e: print(type(e).__name__, e)
print('@49.11')
try:
    print(dict([('Ǆ', None), (5, None)])['ΩAΩ'.zfill(5)])
except Exception as e: print(type(e).__name__, e)
print('@49.12')
try:
    print(repr(int(np.int16(11))))
except Exception as e: print(type(e).__name__, e)
print('@49.13')
try:
    print(repr(chr(1114112).lstrip().replace('Σίσυφος', 'straße'.zfill(5), -1)))
except Exception as e: print(type(e).__name__, e)
print('@49.14')
try:
    print(repr(((34.02 ** 0) % 77.0)))
except Exception as e: print(type(e).__name__, e)
print('@49.15')
try:
    print(repr((np.reshape(np.array([1, 12, 5], dtype='uint64'), 1) * c)))
except Exception as e: print(type(e).__name__, e)
print('@49.16')
try:
    print('a'.splitlines(True))
except Exception as e: print(type(e).__name__, e)
print('@49.17')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@49.18')
try:
    i ^= ({4, 9007199254740992.0} & {717897987691852588770249, True, 4}).isdisjoint(l)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@50.0')
try:
    l = list(range(7, 4, 1))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@50.1')
try:
    b = b'  x '
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@50.2')
try:
    v = [v for v in range(7, 3) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@50.3')
try:
    q = {v for v in {True, True, True} if v}.symmetric_difference(v)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@50.4')
try:
    z = float((np.int32(-9) & np.float64(-9.0)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@50.5')
try:
    s = format(0.1, '*>-1.3f').expandtabs(3)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@50.6')
try:
    t = ((False,), {22043069030202492292333: None})
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@50.7')
try:
    print(dict([(None, -175003543.1354431), (2, 4)]))
except Exception as e: print(type(e).__name__, e)
print('@50.8')
try:
    print(repr(np.linspace(ord(' '), (1.7976931348623157e+308).is_integer(), 3, retstep=True)))
except Exception as e: print(type(e).__name__, e)
print('@50.9')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@50.10')
try:
    s %= b'\\'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@50.11')
try:
    print(repr((np.argwhere(np.array([], dtype='int32')) - np.array([], dtype='int64').T)))
except Exception as e: print(type(e).__name__, e)
print('@50.12')
try:
    print(repr(float(format(-206062.4841097254, '.10'))))
except Exception as e: print(type(e).__name__, e)
print('@50.13')
try:
    z **= 1
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@50.14')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@50.15')
try:
    print(repr(np.where(np.array([[-0.914, 1e-300, 0.917]], dtype='float64') >= 0.3333333333333333, np.array([], dtype='uint32'), np.array(6.825, dtype='float64'))))
except Exception as e: print(type(e).__name__, e)
print('@50.16')
try:
    del l[::5]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@50.17')
try:
    print({(False,): 1000000000000000000, -9223372036854775809: False, 68130124803: True, 100000000000000000000: 'z'})
except Exception as e: print(type(e).__name__, e)
print('@50.18')
try:
    print(repr(isinstance(None, (str, float))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@51.0')
try:
    t = tuple(sorted([int(v) for v in [77.82781941211682, 14.5384, 1e+308, 9007199254740992.0]]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@51.1')
try:
    x = float(int(4.505149039589922e-06))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@51.2')
try:
    l = ([True] * 3)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@51.3')
try:
    s = str(('Ωc0y', '1..,a', '_x1', 'aΩ-é\n90éz'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@51.4')
try:
    i = b'\\'.decode('latin-1').index('B')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@51.5')
try:
    v = [l, x, -8.830184939874385e-07, True]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@51.6')
try:
    b = b'\x00 ba\x00\x00'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@51.7')
try:
    i *= (lambda n: n * -2)(int(x))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@51.8')
try:
    print((bool(True) ** (~np.less(np.int32(10), -1627.646121669626))))
except Exception as e: print(type(e).__name__, e)
print('@51.9')
try:
    print(18446744073709551615)
except Exception as e: print(type(e).__name__, e)
print('@51.10')
try:
    print(repr(str(x).encode()))
except Exception as e: print(type(e).__name__, e)
print('@51.11')
try:
    print(t)
except Exception as e: print(type(e).__name__, e)
print('@51.12')
try:
    print(np.squeeze(np.array(8, dtype='int16').cumsum(), axis=2))
except Exception as e: print(type(e).__name__, e)
print('@51.13')
try:
    print(repr(np.array([True, False, False, True], dtype='bool').reshape((5, 3)).clip(4.35, i)))
except Exception as e: print(type(e).__name__, e)
print('@51.14')
try:
    print(repr(b.startswith(b'a,b,c').count(b'\\'.join([b, b'\x00\xff'[:]]))))
except Exception as e: print(type(e).__name__, e)
print('@51.15')
try:
    print(repr(np.prod((np.array([-6.0, 3.553, -0.0, -8.0], dtype='float32') ^ np.array([0, 7, 1, 2], dtype='uint16')))))
except Exception as e: print(type(e).__name__, e)
print('@51.16')
try:
    print(repr(np.int64(2)))
except Exception as e: print(type(e).__name__, e)
print('@51.17')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@51.18')
try:
    x %= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@52.0')
try:
    q = set(range(4))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@52.1')
try:
    i = -84265820975421446297
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@52.2')
try:
    a = np.expand_dims(np.round(np.array([[-5.0, -2.3], [-6.1, -1.3]], dtype='float32'), 1), 1)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@52.3')
try:
    z = np.max(np.negative(np.array([[9, -8]], dtype='int32')))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@52.4')
try:
    t = tuple(',czAz.A'.casefold())
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@52.5')
try:
    l = [i, -2]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@52.6')
try:
    b = (b'0' + bytes([233, 1]))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@52.7')
try:
    l *= 4
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@52.8')
try:
    print((dict(zip(b.strip('1_'), list(range(7, 3, 2)))) | (a | dict([(b, 'TitleCase words HERE'), (7, None)]))))
except Exception as e: print(type(e).__name__, e)
print('@52.9')
try:
    print(repr((ascii('0😀cC9zxß') in ('ßCy' or '²'))))
except Exception as e: print(type(e).__name__, e)
print('@52.10')
try:
    print(repr(frozenset([v * v for v in []])))
except Exception as e: print(type(e).__name__, e)
print('@52.11')
try:
    print(repr(a[None]))
except Exception as e: print(type(e).__name__, e)
print('@52.12')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@52.13')
try:
    i <<= 31
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@52.14')
try:
    print(repr({k: [v] for k, v in zip([], [b'42', b'abc', None, False])}))
except Exception as e: print(type(e).__name__, e)
print('@52.15')
try:
    print(repr((b + b)))
except Exception as e: print(type(e).__name__, e)
print('@52.16')
try:
    print(repr((np.int8(-3) << 4)))
except Exception as e: print(type(e).__name__, e)
print('@52.17')
try:
    print(l)
except Exception as e: print(type(e).__name__, e)
print('@52.18')
try:
    print(b'a 0\x001'.decode())
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@53.0')
try:
    l = [u + v for u in [-1, -3089159339439365163991264, 9007199254740992] for v in ([-5e-324, -6234415308148.693, 0.1, None, -2.5] + [False, 6.4266467781061105e-12, 91540084916]) if u != v]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@53.1')
try:
    a = (~np.array([[8, 1, 1]], dtype='int64').reshape(()))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@53.2')
try:
    q = {False, True, True, False, False}.difference([4, 1, -2]).intersection([3, 5, 4, 0], {True, True, False, True, True})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@53.3')
try:
    c = a
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@53.4')
try:
    t = divmod(-0.0, False)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@53.5')
try:
    z = (abs(np.uint64(4)) % np.int64(-9223372036854775808))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@53.6')
try:
    x = 1000000000000000.0
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@53.7')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@53.8')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
print('@53.9')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@53.10')
try:
    print(repr(bool((np.uint8(11) << -1))))
except Exception as e: print(type(e).__name__, e)
print('@53.11')
try:
    print(repr(0))
except Exception as e: print(type(e).__name__, e)
print('@53.12')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@53.13')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@53.14')
try:
    print(repr(list('ÀÉÎ')))
except Exception as e: print(type(e).__name__, e)
print('@53.15')
try:
    print({str(k): v for k, v in {v: v * 2 for v in [-2, 0, 3]}.items() if v}.items())
except Exception as e: print(type(e).__name__, e)
print('@53.16')
try:
    print(repr((-np.array([[-2.37, 1.523, -5.284]], dtype='float64'))))
except Exception as e: print(type(e).__name__, e)
print('@53.17')
try:
    print(min(["'", 'naïve café']))
except Exception as e: print(type(e).__name__, e)
print('@53.18')
try:
    print([[3] * 2 for _ in range(0)])
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@54.0')
try:
    v = [int(v) for v in [int(v) for v in [False, False, False]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@54.1')
try:
    q = {v % 2 for v in v}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@54.2')
try:
    z = np.int64(-2)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@54.3')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@54.4')
try:
    l = list(enumerate([1e+17, False, n, False, -8], ('8.y0x' ^ -100000000000000000000)))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@54.5')
try:
    c = (-88.602 + np.argsort(np.array([4, 4, 7], dtype='uint8'), kind='stable'))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@54.6')
try:
    a = np.array([11, -8, -5], dtype='int8')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@54.7')
try:
    a.fill(abs(2.2250738585072014e-308))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@54.8')
try:
    z += 100000000000000000000
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@54.9')
try:
    print('😀AB.xa'.strip('zCBAßß9_8'.ljust(12, 'A')))
except Exception as e: print(type(e).__name__, e)
print('@54.10')
try:
    l.sort(key=str, reverse=False)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@54.11')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@54.12')
try:
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@54.13')
try:
    print(repr('0x1F'))
except Exception as e: print(type(e).__name__, e)
print('@54.14')
try:
    a <<= 5
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@54.15')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@54.16')
try:
    print(repr(str(abs(-1916234.4076970306))))
except Exception as e: print(type(e).__name__, e)
print('@54.17')
try:
    z *= np.sum(np.array(9, dtype='uint8'), dtype='int32')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@54.18')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@55.0')
try:
    c = np.stack([np.concatenate([np.array([[-5, -7, 0]], dtype='int64'), np.array([127, 1, 3], dtype='int8')]), (np.array([5.09, -5.04, -6.7], dtype='float32') >= 35.0)], axis=0)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@55.1')
try:
    s = max(b'\xff0B'.decode('utf-8', 'replace'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@55.2')
try:
    i = ((-4 - -4) ^ (True & 10))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@55.3')
try:
    q = {True, False, True}.symmetric_difference([128, 9223372036854775807])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@55.4')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@55.5')
try:
    x = math.isqrt(math.hypot(-1, 71.8))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@55.6')
try:
    b = b'\x00\xff'[::]
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@55.7')
try:
    print(max(s)[-4:6])
except Exception as e: print(type(e).__name__, e)
print('@55.8')
try:
    s %= b
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@55.9')
try:
    print(repr('%d' % max(np.isnan(np.int64(3)), np.int64(10))))
except Exception as e: print(type(e).__name__, e)
print('@55.10')
try:
    print(repr(dict([((), {}), (2, -129)])))
except Exception as e: print(type(e).__name__, e)
print('@55.11')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@55.12')
try:
    print(repr(np.random.default_rng(6).permutation(0)))
except Exception as e: print(type(e).__name__, e)
print('@55.13')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@55.14')
try:
    print((i << 8))
except Exception as e: print(type(e).__name__, e)
print('@55.15')
try:
    print(repr(math.floor((0.3).is_integer())))
except Exception as e: print(type(e).__name__, e)
print('@55.16')
try:
    s += '{0}{1}{0}'.format(x, '1e5')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@55.17')
try:
    print(repr('naïve café'.upper().partition('😀').count('1ß'.encode('ascii', 'replace'))))
except Exception as e: print(type(e).__name__, e)
print('@55.18')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@56.0')
try:
    i = len(255)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@56.1')
try:
    l = list(map(abs, [3, 5, 0]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@56.2')
try:
    b = b'  x '
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@56.3')
try:
    q = ({-99.6968, -8.398771715741896e-05, 5.039} & {i, 100})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@56.4')
try:
    z = np.uint16(0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@56.5')
try:
    c = np.array([-8, -5, -5], dtype='int32')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@56.6')
try:
    d = dict([({9.949513572059084e+19, -562577654915.4459, -51.8, 1e+308, 54.34}, {}), (7, l)])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@56.7')
try:
    l += l
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@56.8')
try:
    print(repr(tuple(q)))
except Exception as e: print(type(e).__name__, e)
print('@56.9')
try:
    print(repr(np.where(np.array([0, 6, 3], dtype='uint8'), c, 74379027612.42422).T))
except Exception as e: print(type(e).__name__, e)
print('@56.10')
try:
    print(repr(8))
except Exception as e: print(type(e).__name__, e)
print('@56.11')
try:
    print(repr((i == -5583.638663243751)))
except Exception as e: print(type(e).__name__, e)
print('@56.12')
try:
    del d[-1]
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@56.13')
try:
    del l[3]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@56.14')
try:
    q -= set().symmetric_difference([round(v, 17) for v in [7, 5, 1, 0, 3]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@56.15')
try:
    print(repr((15271058182496673 if True else -1)))
except Exception as e: print(type(e).__name__, e)
print('@56.16')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
print('@56.17')
try:
    del l[-1]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@56.18')
try:
    print(repr(np.random.RandomState(4).permutation(np.array([[12, 7, 65535], [0, 6, 10]], dtype='uint16'))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@57.0')
try:
    i = 6
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@57.1')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@57.2')
try:
    t = (i, n, 83810676178488162070879, 9007199254740992)[-2:]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@57.3')
try:
    v = [-60.0, 2, -707210]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@57.4')
try:
    q = {7, n, 2, n, 2}.difference([-100000000000000000000, 11])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@57.5')
try:
    b = b''
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@57.6')
try:
    c = (abs(np.array([2, 10, 9, 1, 0, 1, 2, 1, 10, 11, 9, 0], dtype='uint32')) & np.array(7, dtype='uint64').cumsum())
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@57.7')
try:
    print(False)
except Exception as e: print(type(e).__name__, e)
print('@57.8')
try:
    print(repr('Hello, World'.rstrip('é').encode('ascii', 'replace')))
except Exception as e: print(type(e).__name__, e)
print('@57.9')
try:
    print(-9448891045761915673537480)
except Exception as e: print(type(e).__name__, e)
print('@57.10')
try:
    v, w = [v for v in range(7, 1) if v % 2][:2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@57.11')
try:
    print('1e5'.isidentifier())
except Exception as e: print(type(e).__name__, e)
print('@57.12')
try:
    print(np.array([4294967295, 10, 7, 1, 4, 1, 8, 6, 0, 4294967295, 8, 1], dtype='uint32').encode('latin-1'))
except Exception as e: print(type(e).__name__, e)
print('@57.13')
try:
    print(repr(chr(-129)))
except Exception as e: print(type(e).__name__, e)
print('@57.14')
try:
    print(np.random.RandomState(5).rand(3, 2))
except Exception as e: print(type(e).__name__, e)
print('@57.15')
try:
    i &= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@57.16')
try:
    print(repr({False: None, True: 4, False: 5, False: 8}))
except Exception as e: print(type(e).__name__, e)
print('@57.17')
try:
    i **= 0
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@57.18')
try:
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@58.0')
try:
    a = (np.array(12, dtype='uint16') ** np.argsort(np.array(7, dtype='int64'), axis=None, kind='stable'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@58.1')
try:
    l = [v if v else False for v in (-2, 3)]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@58.2')
try:
    i = -686212678727759153142904
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@58.3')
try:
    b = repr('a,b,,c').encode('latin-1')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@58.4')
try:
    c = np.concatenate([np.array([0, -5, 7, 1, -9], dtype='int32'), np.array([9, 1, 1, 5, 1], dtype='uint16')]).astype(int)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@58.5')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@58.6')
try:
    v = [-v for v in [v * v for v in [4, 5, 2, 7]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@58.7')
try:
    print(repr((b'a', -7334407069012026.0, None, n)))
except Exception as e: print(type(e).__name__, e)
print('@58.8')
try:
    print(repr(np.stack([a, a], axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@58.9')
try:
    print(repr({0: '\u200b\u2028'}[n]))
except Exception as e: print(type(e).__name__, e)
print('@58.10')
try:
    print(repr(((None is None) % (False % -95.0))))
except Exception as e: print(type(e).__name__, e)
print('@58.11')
try:
    print(repr(-181.08177264352855))
except Exception as e: print(type(e).__name__, e)
print('@58.12')
try:
    print(repr('_x1'.replace(repr('日本語'.title()), ''.ljust(0, '0').rstrip('B'), 2)))
except Exception as e: print(type(e).__name__, e)
print('@58.13')
try:
    i //= int('\x00\x7f', 2)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@58.14')
try:
    i *= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@58.15')
try:
    print(repr('a,b,,c'.encode('ascii', 'replace').replace(b'A'.find(b','), b)))
except Exception as e: print(type(e).__name__, e)
print('@58.16')
try:
    *v, w = []
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@58.17')
try:
    i //= 4403081168140285613
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@58.18')
try:
    print(repr(np.random.RandomState(3).randint(divmod(100000000000000000000, 3)[False], i, size=3)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@59.0')
try:
    q = frozenset([round(v, 2) for v in [True, False]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@59.1')
try:
    x = math.modf(math.copysign(False, 2))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@59.2')
try:
    z = (-round(np.uint16(65535), 3))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@59.3')
try:
    v = ([v for v in range(3, 6) if v % 2] + [-v for v in [True, True, True]])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@59.4')
try:
    a = np.array([0, 6], dtype='uint32')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@59.5')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@59.6')
try:
    l = [{'-7': b'abc', '"': 3.8, 'ß': 0}, *[u + v for u in [] for v in [1e400, float('inf')] if u != v]]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@59.7')
try:
    print(repr(3))
except Exception as e: print(type(e).__name__, e)
print('@59.8')
try:
    print(repr(dict(zip('ΩΩ_Ω- cc', l)).copy()))
except Exception as e: print(type(e).__name__, e)
print('@59.9')
try:
    print(repr(len([v for v in l if v])))
except Exception as e: print(type(e).__name__, e)
print('@59.10')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@59.11')
try:
    print(repr(np.round(np.sin(np.clip(np.asarray(v, dtype='uint16'), -3, 3)), 5)))
except Exception as e: print(type(e).__name__, e)
print('@59.12')
try:
    print(n)
except Exception as e: print(type(e).__name__, e)
print('@59.13')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@59.14')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@59.15')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@59.16')
try:
    print(b'\xc3\xa9')
except Exception as e: print(type(e).__name__, e)
print('@59.17')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@59.18')
try:
    print(divmod(z, (z << 0)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@60.0')
try:
    z = round(np.uint64(1), 17)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@60.1')
try:
    v = [float(v) for v in []]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@60.2')
try:
    c = (np.percentile(np.array([[-4, -1], [-2, 10]], dtype='int16'), 0) ^ np.argsort(np.array([[0, -9]], dtype='int64'), axis=-1, kind='stable'))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@60.3')
try:
    b = b'0 cbaa'[:]
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@60.4')
try:
    q = (({0, 4, 32768} ^ {True, True, True}) & set(range(6)))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@60.5')
try:
    a = np.array([[4, 0], [3, 8]], dtype='uint16')[[7, -2], 2:4:]
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@60.6')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@60.7')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@60.8')
try:
    print(repr(np.array([[-32767, 8], [11, -6]], dtype='int16')))
except Exception as e: print(type(e).__name__, e)
print('@60.9')
try:
    print(list(map(lambda v: v + n, [True, False])))
except Exception as e: print(type(e).__name__, e)
print('@60.10')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@60.11')
try:
    k = a[5]; k += 1
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@60.12')
try:
    v, w = v[:2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@60.13')
try:
    print(repr(({11.8, 38.87, -1368332003438286.2, -0.6188613901192668, 10.396756312131128}.union(([] + [-1])) ^ q)))
except Exception as e: print(type(e).__name__, e)
print('@60.14')
try:
    q.add(True)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@60.15')
try:
    q.discard(n)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@60.16')
try:
    a[...] += (18446744073709551615 >> 64)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@60.17')
try:
    a[np.stack([np.array([[8, 10], [1, 8]], dtype='uint8'), np.array([[np.inf, -0.98], [np.inf, 7.4]], dtype='float32')], axis=2) <= 1] = -48455967915146078585
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@60.18')
try:
    print(repr(max('Cz'.strip(' 3.5 '))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@61.0')
try:
    l = list(b' 1aB')
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@61.1')
try:
    q = set([-v for v in [False, False]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@61.2')
try:
    t = ('1e5'.partition('b') * 5)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@61.3')
try:
    a = np.take(np.array([-8.3], dtype='float64'), [2, 1], axis=1).take([-2, 2])
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@61.4')
try:
    c = (max('tab\there') * 3)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@61.5')
try:
    d = dict(a={'': -1234.5, 'ß\nBé 8yß': 4}, b=b'a,b,c')
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@61.6')
try:
    v = [float(v) for v in [7, -63513.05079329039, -82259218999]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@61.7')
try:
    print(v)
except Exception as e: print(type(e).__name__, e)
print('@61.8')
try:
    a **= 3
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@61.9')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@61.10')
try:
    print((t or {True: 18446744073709551615}))
except Exception as e: print(type(e).__name__, e)
print('@61.11')
try:
    a[3, ...] += any(v > 4 for v in [-2, 1, 7, 1, -2])
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@61.12')
try:
    print(repr(np.int64((9 + len(None)))))
except Exception as e: print(type(e).__name__, e)
print('@61.13')
try:
    v += [v * v for v in v]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@61.14')
try:
    d.update({v: v * 2 for v in [round(v, 3) for v in [False, (-1, 2, 1), False, False]]})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@61.15')
try:
    print((np.array([4.7, -6.2, -2.3, -4.72, -3.22], dtype='float64').clip(11, 0) < 87.0).copy())
except Exception as e: print(type(e).__name__, e)
print('@61.16')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@61.17')
try:
    print(repr((chr(1114111) or '.'.join(['1 😀9']))))
except Exception as e: print(type(e).__name__, e)
print('@61.18')
try:
    k = a.reshape(-1); k[1] = -10640964802424735643958
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@62.0')
try:
    x = float(',1AC\n')
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@62.1')
try:
    v = [3, 1, 5, 1, 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@62.2')
try:
    s = ''
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@62.3')
try:
    b = b''.join([b'a', b'\xc3\xa9']).count(b'\x80\xff')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@62.4')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@62.5')
try:
    q = {v % n for v in v}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@62.6')
try:
    a = np.repeat(np.array([11, 8, 7, 1], dtype='uint64'), 6, axis=0)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@62.7')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@62.8')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@62.9')
try:
    print(repr((np.array([11], dtype='int16') >> -1)))
except Exception as e: print(type(e).__name__, e)
print('@62.10')
try:
    print(repr(-1))
except Exception as e: print(type(e).__name__, e)
print('@62.11')
try:
    q -= {11, n, True, n, n}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@62.12')
try:
    print(repr((b,).count(1)))
except Exception as e: print(type(e).__name__, e)
print('@62.13')
try:
    print((~np.int64(0).item()))
except Exception as e: print(type(e).__name__, e)
print('@62.14')
try:
    print(repr((int(np.int64(-1)) < n)))
except Exception as e: print(type(e).__name__, e)
print('@62.15')
try:
    s %= False
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@62.16')
try:
    x /= True
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@62.17')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@62.18')
try:
    print(repr('Σίσυφος'))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@63.0')
try:
    z = np.float64(4.0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@63.1')
try:
    i = (5).bit_count()
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@63.2')
try:
    c = np.array([[1e-300, -6.15, 0.95], [-9.0, 5.102, -0.65]], dtype='float32')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@63.3')
try:
    l = ([None] * 6)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@63.4')
try:
    d = {v: v * 2 for v in [2147483647, -9223372036854775808, 255]}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@63.5')
try:
    t = tuple(oct(i))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@63.6')
try:
    v = [v for v in range(1, 5) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@63.7')
try:
    print(z.item())
except Exception as e: print(type(e).__name__, e)
print('@63.8')
try:
    print(repr(('日本語'.expandtabs(3) + '\u200b\u2028'.strip())))
except Exception as e: print(type(e).__name__, e)
print('@63.9')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@63.10')
try:
    z *= (np.expand_dims(c, None) ** np.array([[6, 0, 11], [0, 6, 5]], dtype='int16'))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@63.11')
try:
    print(((np.uint8(10) << 3) << 2))
except Exception as e: print(type(e).__name__, e)
print('@63.12')
try:
    print(repr((b'1' * 5)))
except Exception as e: print(type(e).__name__, e)
print('@63.13')
try:
    print(repr(b'abab'))
except Exception as e: print(type(e).__name__, e)
print('@63.14')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@63.15')
try:
    for k, w in enumerate(v): v = [w] + v[:k]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@63.16')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@63.17')
try:
    print(repr(str(np.array([np.hstack([np.array([[8.0, 0.217, -6.3], [-2.78, -np.inf, -8.47]], dtype='float64'), np.array([[-8.0, 0.9, 3.0], [-7.72, 0.81, -3.59]], dtype='float64')]), np.array([[-6.7, 5e-324, -2.444]], dtype='float64')[4, ...]]))))
except Exception as e: print(type(e).__name__, e)
print('@63.18')
try:
    print((set() * '😀👍'))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@64.0')
try:
    q = frozenset([True])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@64.1')
try:
    b = (b'42'.join([b'abab', b'\\']) * 2)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@64.2')
try:
    d = dict(a=[0.5, 1e400], b=b'a,b,c')
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@64.3')
try:
    s = b.decode()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@64.4')
try:
    t = (*['x=1\ny=2\r\nz', s, '😀👍'], None)[0:2:-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@64.5')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@64.6')
try:
    a = (np.array([], dtype='uint8') ** np.array(12, dtype='int16'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@64.7')
try:
    print(repr(np.array([[4]], dtype='uint16').nbytes))
except Exception as e: print(type(e).__name__, e)
print('@64.8')
try:
    print(repr(np.transpose(a)))
except Exception as e: print(type(e).__name__, e)
print('@64.9')
try:
    q.discard((-2 - n))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@64.10')
try:
    print(repr(b'c c0b\x00'))
except Exception as e: print(type(e).__name__, e)
print('@64.11')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@64.12')
try:
    print(repr(np.int16(n)))
except Exception as e: print(type(e).__name__, e)
print('@64.13')
try:
    print(str(-1.0512520196115483e-11))
except Exception as e: print(type(e).__name__, e)
print('@64.14')
try:
    print(((a / np.array([], dtype='uint64')) >> 32))
except Exception as e: print(type(e).__name__, e)
print('@64.15')
try:
    print(repr(hex(n)))
except Exception as e: print(type(e).__name__, e)
print('@64.16')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@64.17')
try:
    print(repr(np.array_equal((~np.array(-3.4, dtype='float64')), np.median(np.array([], dtype='int64'), axis=1))))
except Exception as e: print(type(e).__name__, e)
print('@64.18')
try:
    print(repr(list(map(abs, ([-2, True, 5, 1] + [True, 10, n])))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@65.0')
try:
    a = np.array([[7, 2, 1], [6, 2, 11]], dtype='uint16').astype('int16')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@65.1')
try:
    q = (frozenset([True]) ^ {v for v in {-7, 255, -98765432109876543210987654321} if v})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@65.2')
try:
    d = {str(k): v for k, v in {2: None, 5: None, 7: True, 0: 0.1}.items() if v}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@65.3')
try:
    b = ('\n.1bx9'.encode('latin-1') * 1)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@65.4')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@65.5')
try:
    s = '{:{}}'.format(2, 6)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@65.6')
try:
    v = [False, -9223372036854775809, True]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@65.7')
try:
    s *= 5
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@65.8')
try:
    print(repr(np.array([[10, 4294967295, 1], [2, 7, 5]], dtype='uint32')))
except Exception as e: print(type(e).__name__, e)
print('@65.9')
try:
    print(repr(sorted(v, reverse=False)))
except Exception as e: print(type(e).__name__, e)
print('@65.10')
try:
    print(v)
except Exception as e: print(type(e).__name__, e)
print('@65.11')
try:
    d.popitem()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@65.12')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@65.13')
try:
    print(a.itemsize)
except Exception as e: print(type(e).__name__, e)
print('@65.14')
try:
    print([n, -703364128428.188, -51.421][-2:-4:])
except Exception as e: print(type(e).__name__, e)
print('@65.15')
try:
    print(repr('²'.split()))
except Exception as e: print(type(e).__name__, e)
print('@65.16')
try:
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@65.17')
try:
    print(repr(-2147483648))
except Exception as e: print(type(e).__name__, e)
print('@65.18')
try:
    s += (0 * ' ')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@66.0')
try:
    z = bool(bool(np.int16(-1)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@66.1')
try:
    x = round(-95.2136, 2)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@66.2')
try:
    q = set()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@66.3')
try:
    l = list(enumerate([v * 2 for v in [95.3481, x, -2]], pow(0, 3, -8)))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@66.4')
try:
    v = [-v for v in ([] + [7, 2, 5])]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@66.5')
try:
    b = (b'  x '.count(b'\\') + b'\x00\xff'.count(b' bb'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@66.6')
try:
    c = np.bincount(np.array([3]), minlength=2)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@66.7')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@66.8')
try:
    x **= 5
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@66.9')
try:
    print(repr(max(int('日'), (+False), -48)))
except Exception as e: print(type(e).__name__, e)
print('@66.10')
try:
    print(repr(np.array([8, 3], dtype='uint64')))
except Exception as e: print(type(e).__name__, e)
print('@66.11')
try:
    print(repr((b, x)))
except Exception as e: print(type(e).__name__, e)
print('@66.12')
try:
    print(repr(((~-9) / len(range(9223372036854775807, 11, 5)))))
except Exception as e: print(type(e).__name__, e)
print('@66.13')
try:
    l.append(q)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@66.14')
try:
    print(repr(set(range(3))))
except Exception as e: print(type(e).__name__, e)
print('@66.15')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@66.16')
try:
    l, *_ = sorted(q), tuple(v for v in [])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@66.17')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@66.18')
try:
    print(repr({'a': False, 'a,b,,c': b, '😀zABA': -719225.8052243874, 'abab': 32768}))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@67.0')
try:
    i = len(range(abs(8), [False, b'\x00B', 2, -5024998330900526030347].count(None), 3))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@67.1')
try:
    l = sorted(list(range(3, 0, 0)))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@67.2')
try:
    s = '.😀'.ljust(8, 'é').replace(b'42'.decode(), 'xzß,😀x'.upper(), -2)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@67.3')
try:
    a = np.clip(np.array([0.9, 2.62, -8.33, 8.54], dtype='float64'), False, float('nan'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@67.4')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@67.5')
try:
    c = a
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@67.6')
try:
    v = [False]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@67.7')
try:
    a += c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@67.8')
try:
    print(repr('Bß'.lstrip().partition('é')[n]))
except Exception as e: print(type(e).__name__, e)
print('@67.9')
try:
    k = a[None]; k += 1
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@67.10')
try:
    del l[2]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@67.11')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@67.12')
try:
    print(repr('_x1'.startswith('0')))
except Exception as e: print(type(e).__name__, e)
print('@67.13')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@67.14')
try:
    print(repr(np.flatnonzero(np.argmin(np.array([10, 0, 9, 12], dtype='uint64'), axis=1))))
except Exception as e: print(type(e).__name__, e)
print('@67.15')
try:
    print((b"'".strip() * 4))
except Exception as e: print(type(e).__name__, e)
print('@67.16')
try:
    print(np.histogram((np.array([np.nan, -1.0, 8.355, -5.13], dtype='float64') << 2), bins=v))
except Exception as e: print(type(e).__name__, e)
print('@67.17')
try:
    print(repr(a.all(axis=1, keepdims=False).itemsize))
except Exception as e: print(type(e).__name__, e)
print('@67.18')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@68.0')
try:
    l = sorted(sorted(['b y 1_', 'for', '%d', '\x00\x7f'], key=str), key=str)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@68.1')
try:
    x = divmod(-23.9921, 470827.7835519954)[(-8.834331316212145e+17 < False)]
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@68.2')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@68.3')
try:
    a = np.zeros_like(np.array([1, -2, 0, 12, -2147483648], dtype='int32').swapaxes(2, 0))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@68.4')
try:
    z = np.argmax(np.argwhere(np.array([True, True, False, False, True], dtype='bool')))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@68.5')
try:
    b = (b'\xff\xffa' + b"'").count(b'Line\nTwo\r\n')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@68.6')
try:
    t = ((False, False, False, False) + (2, -8, 128, -1))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@68.7')
try:
    l[:] = [False, False, True, True]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@68.8')
try:
    print(repr(t[n]))
except Exception as e: print(type(e).__name__, e)
print('@68.9')
try:
    z **= 0
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@68.10')
try:
    print(repr(np.subtract(np.uint16(11), n)))
except Exception as e: print(type(e).__name__, e)
print('@68.11')
try:
    print(repr((3.14159 ** np.array([2, 7, 12, 8, 9], dtype='uint32'))))
except Exception as e: print(type(e).__name__, e)
print('@68.12')
try:
    print(repr(-1.2029613128333728e-13))
except Exception as e: print(type(e).__name__, e)
print('@68.13')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@68.14')
try:
    x += math.prod([76527053183972])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@68.15')
try:
    print(repr(np.int16('\\n'.count('ß'))))
except Exception as e: print(type(e).__name__, e)
print('@68.16')
try:
    print((n and 'ß'.count('.')))
except Exception as e: print(type(e).__name__, e)
print('@68.17')
try:
    print(repr(None))
except Exception as e: print(type(e).__name__, e)
print('@68.18')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@69.0')
try:
    s = (' 3.5 ' + {True: 1.7976931348623157e+308, True: b'abc', True: -5275170057934.988, True: 9}).ljust(12, '.')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@69.1')
try:
    v = [v * v for v in [v for v in range(0, 3) if v % 2]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@69.2')
try:
    z = (np.float64(True) == True)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@69.3')
try:
    c = np.array([[-8, -2147483648], [-2, -4], [6, -4]], dtype='int32')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@69.4')
try:
    t = divmod(8.782081402170712e-09, 0.5)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@69.5')
try:
    l = [b'\xc3\xa9', *[v for v in [np.array([[-7.0, -3.0], [8.67, -7.95], [4.8, -5.6]], dtype='float64')] if v]]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@69.6')
try:
    q = set()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@69.7')
try:
    print(((127 ^ -2) - '{0}'.count('日')))
except Exception as e: print(type(e).__name__, e)
print('@69.8')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@69.9')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@69.10')
try:
    print(repr(np.array([True, False], dtype='bool')[7, ...]))
except Exception as e: print(type(e).__name__, e)
print('@69.11')
try:
    print(repr({**dict.fromkeys(s), s: 4.35}))
except Exception as e: print(type(e).__name__, e)
print('@69.12')
try:
    print(repr(hash(()) == hash(divmod(2, 902804415))))
except Exception as e: print(type(e).__name__, e)
print('@69.13')
try:
    print([*sorted({True}), *(True, False)[:]])
except Exception as e: print(type(e).__name__, e)
print('@69.14')
try:
    print(repr({v % 1 for v in [0, 2, 5]}))
except Exception as e: print(type(e).__name__, e)
print('@69.15')
try:
    print(repr(bytes(0)))
except Exception as e: print(type(e).__name__, e)
print('@69.16')
try:
    print(repr(np.random.default_rng(5).permutation(6)))
except Exception as e: print(type(e).__name__, e)
print('@69.17')
try:
    print(repr(set()))
except Exception as e: print(type(e).__name__, e)
print('@69.18')
try:
    print(repr(float((-128, -129))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@70.0')
try:
    l = sorted({7, 7, 0, 1}.difference([-4508631590.6970005, -8.258961793152528, 1.0, -1.0, 1e+17]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@70.1')
try:
    z = divmod(np.int64(3), (np.int16(-5) & np.float64(-0.8)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@70.2')
try:
    a = np.repeat((-3 // np.array(-9, dtype='int64')), 2, axis=0)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@70.3')
try:
    q = ({4, 0, 2, 2}.intersection([1, 2, 1, 0], {2, 3, 7}) - set(range(5)))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@70.4')
try:
    x = (len('İi') ** 1)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@70.5')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@70.6')
try:
    i = '😀 \nΩyé'
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@70.7')
try:
    print(np.repeat(a, 3, axis=1))
except Exception as e: print(type(e).__name__, e)
print('@70.8')
try:
    print(repr(bytes([])[:]))
except Exception as e: print(type(e).__name__, e)
print('@70.9')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@70.10')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@70.11')
try:
    l += l
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@70.12')
try:
    print(n)
except Exception as e: print(type(e).__name__, e)
print('@70.13')
try:
    i |= n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@70.14')
try:
    print(repr(bin(n).ljust(0, 'Ω')))
except Exception as e: print(type(e).__name__, e)
print('@70.15')
try:
    print(repr(a.strides))
except Exception as e: print(type(e).__name__, e)
print('@70.16')
try:
    print(repr((np.float64(1.0) > -1)))
except Exception as e: print(type(e).__name__, e)
print('@70.17')
try:
    print(56166.26390091348)
except Exception as e: print(type(e).__name__, e)
print('@70.18')
try:
    print(repr(sum(False)))
except Exception as e: print(type(e).__name__, e)
