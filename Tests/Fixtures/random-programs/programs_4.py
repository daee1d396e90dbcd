import math
import numpy as np
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@0.0')
try:
    v = [1]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@0.1')
try:
    q = {-2147483648, False, 0, 5, -0.0}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@0.2')
try:
    s = (1 * ',')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@0.3')
try:
    x = math.fsum([float(v) for v in []])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@0.4')
try:
    d = dict(zip(s.replace('ÀÉÎ', 'straße', 0), [[2] * 0 for _ in range(5)]))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@0.5')
try:
    i = (len([None]) & 5)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@0.6')
try:
    a = (np.array([[-6.4, 6.0, -2.0]], dtype='float64').copy() - np.transpose(np.array([[4, 12, 2]], dtype='int64')))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@0.7')
try:
    i //= max(v)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@0.8')
try:
    print(repr(b'\xc3\xa9'))
except Exception as e: print(type(e).__name__, e)
print('@0.9')
try:
    print(repr(123456.789 in (np.array([4.0, -0.09, -7.4], dtype='float64') + np.array([[9, 9, 0]], dtype='uint8'))))
except Exception as e: print(type(e).__name__, e)
print('@0.10')
try:
    print(np.allclose(a, ((a << 31) | a.clip(1000, -2))))
except Exception as e: print(type(e).__name__, e)
print('@0.11')
try:
    print(repr(math.comb(2, 0)))
except Exception as e: print(type(e).__name__, e)
print('@0.12')
try:
    a.sort()
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@0.13')
try:
    print(repr(sorted([2, 5, 2], key=abs).count(None)))
except Exception as e: print(type(e).__name__, e)
print('@0.14')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@0.15')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@0.16')
try:
    print(repr((b'a,b,c' + b'abc')))
except Exception as e: print(type(e).__name__, e)
print('@0.17')
try:
    print(repr((() + ((x,) + (350957.92891377164, 0.2, 1e+22, 28.0)))))
except Exception as e: print(type(e).__name__, e)
print('@0.18')
try:
    print(((9).bit_length() == max([False, 5, -1])))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@1.0')
try:
    s = (format(255, '{>+23_.3n') or 'AAAAAAAAAAAAAAAAAAAA')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@1.1')
try:
    z = np.array([6.4, np.nan, 1e16, -7.42, -7.9], dtype='float64')[np.array([True, False])].min()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@1.2')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@1.3')
try:
    q = set().intersection([round(v, 0) for v in [1e+17, 0.1, -2.5]], {True, True})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@1.4')
try:
    d = dict.fromkeys('xy0b8😀A\n'.removesuffix(''))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@1.5')
try:
    a = np.flatnonzero(np.array([1, -32767, 6, -32767, 0], dtype='int16'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@1.6')
try:
    x = ((-0.09753320227647694 + 7.502949898225205e-09) if 'it\'s "q"'.istitle() else 3.14159)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@1.7')
try:
    print(repr([]))
except Exception as e: print(type(e).__name__, e)
print('@1.8')
try:
    print(repr(repr(np.float32(-2.9))))
except Exception as e: print(type(e).__name__, e)
print('@1.9')
try:
    print(repr(repr(n)))
except Exception as e: print(type(e).__name__, e)
print('@1.10')
try:
    print((-1 < x < n))
except Exception as e: print(type(e).__name__, e)
print('@1.11')
try:
    print('  padded ')
except Exception as e: print(type(e).__name__, e)
print('@1.12')
try:
    q.update([round(v, -1) for v in [v for v in range(-1, 3) if v % 2]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@1.13')
try:
    print(repr(hash(np.float64(4.9))))
except Exception as e: print(type(e).__name__, e)
print('@1.14')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@1.15')
try:
    print(repr((b',\x001B\x00'.join([b',b  \xff', b'\xc3\xa9']) * 2)))
except Exception as e: print(type(e).__name__, e)
print('@1.16')
try:
    print(repr(float(n)))
except Exception as e: print(type(e).__name__, e)
print('@1.17')
try:
    d.pop(s.join(hex(n)), bytes([x, x, x, x]))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@1.18')
try:
    print(repr(max(s).removesuffix(s)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@2.0')
try:
    d = dict(zip(format(3.898951618539468e-05, '+.10F'), list(reversed([6544.0839100785, -0.0]))))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@2.1')
try:
    x = 6.236147134015065e-05
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@2.2')
try:
    z = int(round(np.float64(-6.0), 1))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@2.3')
try:
    b = b'1b'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@2.4')
try:
    i = 9
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@2.5')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@2.6')
try:
    t = ([None], None, None)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@2.7')
try:
    d[2] = isinstance(1e400, (str, float))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@2.8')
try:
    print(repr(({v: i for i, v in enumerate([73.6925, x, 1e+17, 774.9717972220986])} in (-5, n))))
except Exception as e: print(type(e).__name__, e)
print('@2.9')
try:
    d.pop(-1)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@2.10')
try:
    i //= n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@2.11')
try:
    print(repr(any(v > 3.14159 for v in [x, 41.09716173601596, 1e+23, 0.045])))
except Exception as e: print(type(e).__name__, e)
print('@2.12')
try:
    print(repr(((x + n) % x)))
except Exception as e: print(type(e).__name__, e)
print('@2.13')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@2.14')
try:
    x **= 3
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@2.15')
try:
    d.pop(n)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@2.16')
try:
    print(repr((False + '8C -Ω.')))
except Exception as e: print(type(e).__name__, e)
print('@2.17')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@2.18')
try:
    print(repr({-2}))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@3.0')
try:
    d = dict.fromkeys([None, False], [1e+17, 36.919, float('-inf'), 2.2250738585072014e-308])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@3.1')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@3.2')
try:
    s = str(b'  AA')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@3.3')
try:
    q = set()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@3.4')
try:
    a = np.reshape(np.percentile(np.array([False], dtype='bool'), [100, 100], axis=1), ())
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@3.5')
try:
    z = a[4]
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@3.6')
try:
    x = math.hypot(n, 2.5)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@3.7')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
print('@3.8')
try:
    q.add(sum([1.23e-07, False, False, True]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@3.9')
try:
    print(repr(sum([n])))
except Exception as e: print(type(e).__name__, e)
print('@3.10')
try:
    print(list((None, 40352848405, None, -9223372036854775808)))
except Exception as e: print(type(e).__name__, e)
print('@3.11')
try:
    print(repr('aaaa'.center(1, ' ')))
except Exception as e: print(type(e).__name__, e)
print('@3.12')
try:
    print(repr(sum(range(n, 2))))
except Exception as e: print(type(e).__name__, e)
print('@3.13')
try:
    print(repr(b'abab'.count(b'Line\nTwo\r\n').hex().split('\n', n)))
except Exception as e: print(type(e).__name__, e)
print('@3.14')
try:
    print((np.array([[-6], [-8]], dtype='int64') << 1))
except Exception as e: print(type(e).__name__, e)
print('@3.15')
try:
    q.update(([3, False, 18446744073709551615] + [n, x, 4.39120669535527e-09]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@3.16')
try:
    print(repr(np.random.default_rng(6).uniform(n, x, 0)))
except Exception as e: print(type(e).__name__, e)
print('@3.17')
try:
    s += (6 * 'é')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@3.18')
try:
    print(np.random.RandomState(3).randint(4, 6, size=(3, 1)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@4.0')
try:
    t = (None, 100000000000000000000)[-3:]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@4.1')
try:
    z = abs(np.bool(False))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@4.2')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@4.3')
try:
    i = hash((n % 11))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@4.4')
try:
    s = ('١٢٣' % 4)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@4.5')
try:
    c = np.array([1, 5, -9223372036854775807, 2], dtype='int64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@4.6')
try:
    l = set([-3.5]).symmetric_difference(([7, n, 1, 5, 2] + [False, True, True, True]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@4.7')
try:
    print(repr(dict({}).values()))
except Exception as e: print(type(e).__name__, e)
print('@4.8')
try:
    z -= z
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@4.9')
try:
    print(repr(float('\x00\x7f')))
except Exception as e: print(type(e).__name__, e)
print('@4.10')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@4.11')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@4.12')
try:
    s *= 0
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@4.13')
try:
    print(len(range(max(n, 10, 1), s.rfind('B', 4), 1)))
except Exception as e: print(type(e).__name__, e)
print('@4.14')
try:
    print(repr(list(range(0))[:-4]))
except Exception as e: print(type(e).__name__, e)
print('@4.15')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@4.16')
try:
    print(s.encode('ascii', 'replace'))
except Exception as e: print(type(e).__name__, e)
print('@4.17')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@4.18')
try:
    print(repr((set() | ({v for v in set() if v} | {2, 128}))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@5.0')
try:
    s = (b'\xff'.decode('latin-1') or format(-3, 'e'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@5.1')
try:
    d = dict.fromkeys([2, 4], {})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@5.2')
try:
    i = int('yyé'[4], 2)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@5.3')
try:
    t = tuple([])
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@5.4')
try:
    x = round(round(1e-05, 3), 0)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@5.5')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@5.6')
try:
    l = list(range(2, 2, n))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@5.7')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@5.8')
try:
    print(repr(np.histogram(np.array([-0.883, np.inf, -1.872, np.inf, -7.72, 1.0, -3.0, -np.inf, -4.363, -6.35, 2.264, 5.788], dtype='float64'), bins=[])))
except Exception as e: print(type(e).__name__, e)
print('@5.9')
try:
    print(repr(np.unique((np.array([[7, -32767], [3, -6]], dtype='int16') ^ np.array([1e200, 8.4, 0.8, -0.0], dtype='float64')).prod(axis=0, keepdims=True))))
except Exception as e: print(type(e).__name__, e)
print('@5.10')
try:
    print(repr(dict(-50.2831)))
except Exception as e: print(type(e).__name__, e)
print('@5.11')
try:
    s *= 2
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@5.12')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
print('@5.13')
try:
    print(dict.fromkeys(s))
except Exception as e: print(type(e).__name__, e)
print('@5.14')
try:
    x /= True
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@5.15')
try:
    print(np.random.default_rng(1).choice(3, 5))
except Exception as e: print(type(e).__name__, e)
print('@5.16')
try:
    print(repr(np.array([5.56, 3.0, -4.0], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@5.17')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@5.18')
try:
    print(repr(np.logical_and(np.argwhere(np.array([[8.74, 1e16, -6.329]], dtype='float64')), True).reshape(())))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@6.0')
try:
    c = np.array([[np.inf, -0.0, 2.962], [1e200, 7.398, -8.333]], dtype='float64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@6.1')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@6.2')
try:
    l = list(map(lambda v: v + 2, [int(v) for v in [3, -1, n]]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@6.3')
try:
    v = [-5813903.734983381, -4.0, 2.2250738585072014e-308, 2341.582821537607]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@6.4')
try:
    s = 'it\'s "q"'.rstrip('A').partition('日')[n]
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@6.5')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@6.6')
try:
    b = bytes([65, n])[:0]
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@6.7')
try:
    print(repr(793164323))
except Exception as e: print(type(e).__name__, e)
print('@6.8')
try:
    print(np.where((c | np.array([[-7, -6, 7], [-2, -127, -9]], dtype='int8')), c, -0.5))
except Exception as e: print(type(e).__name__, e)
print('@6.9')
try:
    print(repr(bytes([1114111, 0])))
except Exception as e: print(type(e).__name__, e)
print('@6.10')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@6.11')
try:
    print(repr(np.random.RandomState(3).permutation(3)))
except Exception as e: print(type(e).__name__, e)
print('@6.12')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
print('@6.13')
try:
    print(repr(np.random.RandomState(4).choice(3, 6, p=[0.2, 0.3, 0.5])))
except Exception as e: print(type(e).__name__, e)
print('@6.14')
try:
    print(repr('ß8Cz'))
except Exception as e: print(type(e).__name__, e)
print('@6.15')
try:
    print(tuple(max('c').replace('😀', 'cß')))
except Exception as e: print(type(e).__name__, e)
print('@6.16')
try:
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@6.17')
try:
    print(repr((-4385948000807669.0, -100000000000000000000, -2)[::-1]))
except Exception as e: print(type(e).__name__, e)
print('@6.18')
try:
    print(repr((-np.int32(4))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@7.0')
try:
    b = b' 10'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@7.1')
try:
    d = {3: None, 1: '😀Aéz😀.z'}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@7.2')
try:
    v = [float(v) for v in [9007199254740992, -1000, -2]][:]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@7.3')
try:
    i = 100
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@7.4')
try:
    c = max('abab').isalpha()
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@7.5')
try:
    t = tuple('Ω😀'.strip('\n.b \n0'))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@7.6')
try:
    q = (({i, 5, 11} | {i}) & ({2, -1, -1} - {2, 7, 2}))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@7.7')
try:
    *v, w = [-v for v in []][::]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@7.8')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@7.9')
try:
    print(repr(np.float64(1)))
except Exception as e: print(type(e).__name__, e)
print('@7.10')
try:
    print(repr(np.array(np.repeat(np.array(3, dtype='int32'), 0, axis=-1), dtype=float)))
except Exception as e: print(type(e).__name__, e)
print('@7.11')
try:
    print(repr(np.array([5.0, -0.0, 4.006, 0.74, -5.5], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@7.12')
try:
    i -= True
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@7.13')
try:
    print(repr(1e+22))
except Exception as e: print(type(e).__name__, e)
print('@7.14')
try:
    v, w = [float('inf'), -1e+100, 0.2, -2.5][:2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@7.15')
try:
    print(repr(np.array([3, 0])))
except Exception as e: print(type(e).__name__, e)
print('@7.16')
try:
    print(repr(np.clip(np.array([11, 1, 6, 0, 0], dtype='uint64'), float('-inf'), False)))
except Exception as e: print(type(e).__name__, e)
print('@7.17')
try:
    *v, w = [-v for v in [v * v for v in v]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@7.18')
try:
    print(repr([-v for v in [v * v for v in v]]))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@8.0')
try:
    i = abs(-5)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@8.1')
try:
    x = min(round(1e+23, 17), i)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@8.2')
try:
    b = bytes(6)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@8.3')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@8.4')
try:
    q = {True, True, False, True}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@8.5')
try:
    c = np.bincount(np.array([4, 6, 3]), minlength=2)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@8.6')
try:
    s = b.decode('latin-1').join(b'\xffA,A\x80'.hex())
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@8.7')
try:
    print(b)
except Exception as e: print(type(e).__name__, e)
print('@8.8')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@8.9')
try:
    print(repr((+((None, n) is None))))
except Exception as e: print(type(e).__name__, e)
print('@8.10')
try:
    print(repr(np.int32(-2147483648).item()))
except Exception as e: print(type(e).__name__, e)
print('@8.11')
try:
    print(repr(slice(4, None)))
except Exception as e: print(type(e).__name__, e)
print('@8.12')
try:
    i &= int(b.decode('latin-1'), 0)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@8.13')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@8.14')
try:
    x += i
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@8.15')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@8.16')
try:
    q.remove(7)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@8.17')
try:
    x /= 'it\'s "q"'.startswith('日')
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@8.18')
try:
    print(np.clip(c, -8, x))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@9.0')
try:
    x = sum(([734082653138136203921] + [1, 0]))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@9.1')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@9.2')
try:
    l = list(b'c\x80')
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@9.3')
try:
    a = (np.argsort(np.array([[6, 12, 12]], dtype='uint16'), kind='stable') + np.array([[2, 0, 0]], dtype='int8'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@9.4')
try:
    v = ([] + [5, n, 1, 2, 3])[::]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@9.5')
try:
    t = ('a', n)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@9.6')
try:
    q = {v % n for v in [-v for v in [7, 3, n]]}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@9.7')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@9.8')
try:
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@9.9')
try:
    a[n] = np.uint8(12)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@9.10')
try:
    a /= x
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@9.11')
try:
    print(repr(b'0b'.count(b'42')))
except Exception as e: print(type(e).__name__, e)
print('@9.12')
try:
    print(repr(np.random.default_rng(2).choice(a, size=4)))
except Exception as e: print(type(e).__name__, e)
print('@9.13')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@9.14')
try:
    print(repr(math.factorial(2)))
except Exception as e: print(type(e).__name__, e)
print('@9.15')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@9.16')
try:
    print(repr(sorted(np.repeat(np.array([[0, 255, 8]], dtype='uint8'), 4, axis=0).sum(0))))
except Exception as e: print(type(e).__name__, e)
print('@9.17')
try:
    print(repr(np.histogram(np.array([[255, 9, 9]], dtype='uint8'), bins=1)))
except Exception as e: print(type(e).__name__, e)
print('@9.18')
try:
    v += [int(v) for v in v]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@10.0')
try:
    z = ((-np.uint64(3)) << 0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@10.1')
try:
    a = np.argsort(np.array([-1, 1, -9], dtype='int64'), axis=1, kind='stable').swapaxes(1, 2)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@10.2')
try:
    l = sorted([2, 7, 7][1:], key=abs)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@10.3')
try:
    x = min(-5e-324, 40706912897)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@10.4')
try:
    d = dict(a=False, b={"'": False, '\x00\x7f': 6.920646532050011e-10, 'Ωc98ß_b': np.array([1e-300, -4.0, -0.99], dtype='float64'), '日本語': x})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@10.5')
try:
    s = str(math.fmod(8, x))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@10.6')
try:
    q = ({v % -1 for v in []} | ({-1, -2, False} | {1, -1, 3}))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@10.7')
try:
    print(repr(np.round(np.sin(np.clip((~a), -3, 3)), 5)))
except Exception as e: print(type(e).__name__, e)
print('@10.8')
try:
    q.remove(-1)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@10.9')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@10.10')
try:
    print(repr(hex(-5).strip()))
except Exception as e: print(type(e).__name__, e)
print('@10.11')
try:
    del l[3:]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@10.12')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@10.13')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@10.14')
try:
    print(repr((frozenset([int(v) for v in [False, False]]) == {v for v in q if v})))
except Exception as e: print(type(e).__name__, e)
print('@10.15')
try:
    print(d)
except Exception as e: print(type(e).__name__, e)
print('@10.16')
try:
    print(repr('Σίσυφος'.removeprefix('日')))
except Exception as e: print(type(e).__name__, e)
print('@10.17')
try:
    z += math.isqrt(8)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@10.18')
try:
    print(repr(6918136754548))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@11.0')
try:
    q = {-2, False, False, 5, float('-inf')}.symmetric_difference([v for v in range(2, 0) if v % 2])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@11.1')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@11.2')
try:
    x = (divmod(5e-324, n)[False] if ('Ω' not in '1Ω8') else n)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@11.3')
try:
    c = np.clip((np.array([4.5, np.nan, 7.478], dtype='float64') >> 65), False, 1e400)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@11.4')
try:
    i = 88429631965628
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@11.5')
try:
    v = ([float('nan'), x, x] + [70117449097134427117134, 256, n, 4])[2:0]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@11.6')
try:
    l = list(map(abs, [v for v in range(5, 5) if v % 2]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@11.7')
try:
    print(repr(c.shape))
except Exception as e: print(type(e).__name__, e)
print('@11.8')
try:
    q.update([round(v, 17) for v in v])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@11.9')
try:
    print(repr(repr((2 * 'A'))))
except Exception as e: print(type(e).__name__, e)
print('@11.10')
try:
    print(repr(np.where(c == max(True, True), (c + np.cumsum(np.array([-2147483647, -5, -2], dtype='int32'), axis=2)), np.mean(c, axis=0, dtype='uint8'))))
except Exception as e: print(type(e).__name__, e)
print('@11.11')
try:
    print(repr(np.random.RandomState(4).randint(0, 3, 0, dtype='int32')))
except Exception as e: print(type(e).__name__, e)
print('@11.12')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@11.13')
try:
    print(repr(tuple([93.1, x, 3.14159, 71907001349052.56, 8.795912060962046e-12])))
except Exception as e: print(type(e).__name__, e)
print('@11.14')
try:
    print(repr(np.random.default_rng(2).uniform(5, 10, 3)))
except Exception as e: print(type(e).__name__, e)
print('@11.15')
try:
    print(repr([[5] * 5 for _ in range(1)]))
except Exception as e: print(type(e).__name__, e)
print('@11.16')
try:
    print(np.sum(np.array([], dtype='float64'), axis=0))
except Exception as e: print(type(e).__name__, e)
print('@11.17')
try:
    print(repr((3, -2.5, b'A')[::-1]))
except Exception as e: print(type(e).__name__, e)
print('@11.18')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@12.0')
try:
    a = np.mod(np.array([[7.12, 1e16, 1e16], [-4.329, -8.055, 4.0]], dtype='float64'), -1234.5)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@12.1')
try:
    x = (-2 / False)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@12.2')
try:
    s = 'Hello, World'.removeprefix(',')[::]
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@12.3')
try:
    t = divmod(10, 2.5)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@12.4')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@12.5')
try:
    b = None
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@12.6')
try:
    q = set([-v for v in [False, False, False, False]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@12.7')
try:
    a[4] = np.prod(a)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@12.8')
try:
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@12.9')
try:
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@12.10')
try:
    print(repr(([b'abc'] * 4)))
except Exception as e: print(type(e).__name__, e)
print('@12.11')
try:
    x /= '0 BzAC'.isdigit()
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@12.12')
try:
    print(repr(float(n)))
except Exception as e: print(type(e).__name__, e)
print('@12.13')
try:
    print(repr(b.hex().islower()))
except Exception as e: print(type(e).__name__, e)
print('@12.14')
try:
    print(repr(abs((np.float32(3.0) - True))))
except Exception as e: print(type(e).__name__, e)
print('@12.15')
try:
    print(repr(((q ^ set()) ^ q)))
except Exception as e: print(type(e).__name__, e)
print('@12.16')
try:
    print(repr('%.3f' % (-np.uint64(11))))
except Exception as e: print(type(e).__name__, e)
print('@12.17')
try:
    x //= (x + 10)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@12.18')
try:
    print(repr(hash(n)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@13.0')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@13.1')
try:
    c = np.array(np.array([[-2.013, -7.4], [3.92, 1e16]], dtype='float64'), dtype='float32')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@13.2')
try:
    l = list(range(5))[:]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@13.3')
try:
    s = ('Hello, World' or '  padded ')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@13.4')
try:
    q = ({4.3141343474686054e+17, 1e+308, 2.675} & {128, n}).union([2, -3.511777964784135, False])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@13.5')
try:
    v = [round(v, -1) for v in [v * v for v in [n, -2, 4, n, n]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@13.6')
try:
    t = (s, '_x1')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@13.7')
try:
    print(repr(('%d' % n).isnumeric()))
except Exception as e: print(type(e).__name__, e)
print('@13.8')
try:
    print(repr(math.ceil(math.fmod(3.0876373539188374e-06, n))))
except Exception as e: print(type(e).__name__, e)
print('@13.9')
try:
    print(repr((s or '1cß1_\n'.rjust(20))))
except Exception as e: print(type(e).__name__, e)
print('@13.10')
try:
    v[2] += (1.0 <= n)
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@13.11')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@13.12')
try:
    s %= list(b'b\xff')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@13.13')
try:
    print(repr(abs(c).astype(int)))
except Exception as e: print(type(e).__name__, e)
print('@13.14')
try:
    print(repr(format(41.41275684747288, ' #.0f')))
except Exception as e: print(type(e).__name__, e)
print('@13.15')
try:
    l += list({2: b'', -1: b'abc', 3: -1, n: 2}.items())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@13.16')
try:
    print(repr((b''.strip() < bytes([233, 1]))))
except Exception as e: print(type(e).__name__, e)
print('@13.17')
try:
    print(dict(zip('abab'.zfill(12), l)))
except Exception as e: print(type(e).__name__, e)
print('@13.18')
try:
    q.remove(2)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@14.0')
try:
    c = np.flatnonzero(np.array([[1, 12, 10]], dtype='uint64').T)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@14.1')
try:
    b = b'\xff'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@14.2')
try:
    d = dict(a=None, b=71383039019775)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@14.3')
try:
    i = -5
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@14.4')
try:
    l = list(zip([b'a,b,c', -3358875.8268442475], ascii('\nΩ1é')))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@14.5')
try:
    z = float(abs(np.int64(8)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@14.6')
try:
    q = (({-7, i, 5} ^ {4, 0, 2, 2, 4}) | ({308178144.1611997, 2.675, 6.597437674360251e-08} ^ {1, 2, 3, 0}))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@14.7')
try:
    print(repr('_00,c0'.lower()))
except Exception as e: print(type(e).__name__, e)
print('@14.8')
try:
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@14.9')
try:
    print((-5 ** 3))
except Exception as e: print(type(e).__name__, e)
print('@14.10')
try:
    print(repr(np.float64(-6.42)))
except Exception as e: print(type(e).__name__, e)
print('@14.11')
try:
    i %= len(1.23e-07)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@14.12')
try:
    print([w := 2, w + 1, w * 2])
except Exception as e: print(type(e).__name__, e)
print('@14.13')
try:
    q |= set(range(6))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@14.14')
try:
    print(repr(ascii('BC8 c-ß0')))
except Exception as e: print(type(e).__name__, e)
print('@14.15')
try:
    print(f'{z:+14.3e}')
except Exception as e: print(type(e).__name__, e)
print('@14.16')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@14.17')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@14.18')
try:
    del d[-1]
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@15.0')
try:
    c = np.array([5, 0, 1, 0], dtype='uint32')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@15.1')
try:
    t = divmod(3.5331507014294417e-07, False)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@15.2')
try:
    i = sum([int(v) for v in [True, 0.0, -6]])
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@15.3')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@15.4')
try:
    s = b'A\xff'.decode('utf-8', 'replace').lstrip()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@15.5')
try:
    q = {v for v in {True, True, True, False} if v}.difference([float(v) for v in [-4477127047951101254555035, i]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@15.6')
try:
    z = np.bool_(7)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@15.7')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@15.8')
try:
    print(repr((i ** 1)))
except Exception as e: print(type(e).__name__, e)
print('@15.9')
try:
    print(repr(int(np.transpose(np.array([5, 4, 0, 10], dtype='uint16')))))
except Exception as e: print(type(e).__name__, e)
print('@15.10')
try:
    print(repr(list(s)))
except Exception as e: print(type(e).__name__, e)
print('@15.11')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@15.12')
try:
    print(q)
except Exception as e: print(type(e).__name__, e)
print('@15.13')
try:
    print(repr(c.tolist()))
except Exception as e: print(type(e).__name__, e)
print('@15.14')
try:
    print(repr(np.array([[7, -7], [1, 2]], dtype='int8')))
except Exception as e: print(type(e).__name__, e)
print('@15.15')
try:
    z *= np.bincount(np.array([1, 4, 5], dtype='uint8'), weights=np.array([2, 0, 1]))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@15.16')
try:
    print(repr(np.random.RandomState(1).permutation(3)))
except Exception as e: print(type(e).__name__, e)
print('@15.17')
try:
    print(np.array([3, -5, 1, -2], dtype='int32'))
except Exception as e: print(type(e).__name__, e)
print('@15.18')
try:
    z *= np.eye(3, dtype='float32')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@16.0')
try:
    c = np.expand_dims((np.array([0, 8, 6, 8, 1], dtype='uint8') * 0), -1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@16.1')
try:
    t = tuple('.8cy.,'.upper())
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@16.2')
try:
    b = 'it\'s "q"'.encode('ascii', 'replace').startswith((b'a' * 0))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@16.3')
try:
    v = [-v for v in [float('nan'), True, 9]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@16.4')
try:
    z = (43.5 // c[-1])
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@16.5')
try:
    l = [1000]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@16.6')
try:
    x = 46.0
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@16.7')
try:
    print(repr(('Ω8Ay'.index(' ') in ({4294967296, 12345678901234567890, -3, 256, 255}.symmetric_difference([]) & {3, 2, 3, 7}.union(v)))))
except Exception as e: print(type(e).__name__, e)
print('@16.8')
try:
    print(repr(c.itemsize))
except Exception as e: print(type(e).__name__, e)
print('@16.9')
try:
    *v, w = [float(v) for v in [True, 5, -4, 6]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@16.10')
try:
    print(repr('CA'.swapcase()))
except Exception as e: print(type(e).__name__, e)
print('@16.11')
try:
    print(repr(np.all(c, axis=0, keepdims=False)))
except Exception as e: print(type(e).__name__, e)
print('@16.12')
try:
    print(repr([v for v in np.reshape(c, (0, 3))]))
except Exception as e: print(type(e).__name__, e)
print('@16.13')
try:
    print(format(-1408971015, ''))
except Exception as e: print(type(e).__name__, e)
print('@16.14')
try:
    print(np.argsort(c, axis=None, kind='stable'))
except Exception as e: print(type(e).__name__, e)
print('@16.15')
try:
    z //= math.copysign(1, -7071.664756424354)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@16.16')
try:
    *v, w = ([-2, True, 5] + v)
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@16.17')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@16.18')
try:
    print(any([4.35, x, -0.008796117269347677, -6.953606945853179e+16]))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@17.0')
try:
    q = (set() & {2.675, 62.65037350461191, 0.0001, 2.675, 5e-324}).union([round(v, 5) for v in [1, 7]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@17.1')
try:
    i = 'bA😀_c'.find(' 3.5 '.replace('abab', 'Σίσυφος', 3))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@17.2')
try:
    a = np.asarray([v * v for v in [12345678901234567890, -2147483648, float('-inf'), 1]], dtype=bool)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@17.3')
try:
    z = (a.var() > True)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@17.4')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@17.5')
try:
    b = (b'a,b,c'.count(b'\xc3\xa9') + b'a,b,c'.count(b'B\xffb'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@17.6')
try:
    l = list(map(abs, [i, 3, -8, -8748530796044957]))[-4:]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@17.7')
try:
    print(repr(set(range(0))))
except Exception as e: print(type(e).__name__, e)
print('@17.8')
try:
    a[2] = (-np.array([10, 1, 5, 5], dtype='uint32').std())
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@17.9')
try:
    print(repr(np.random.RandomState(3).randint(0, 4, 6, dtype='uint32')))
except Exception as e: print(type(e).__name__, e)
print('@17.10')
try:
    print(repr(np.array([-np.inf, 6.0, 1.66, 7.1], dtype='float64').tolist()))
except Exception as e: print(type(e).__name__, e)
print('@17.11')
try:
    print(False)
except Exception as e: print(type(e).__name__, e)
print('@17.12')
try:
    print(repr({v: v * 2 for v in [int(v) for v in []]}))
except Exception as e: print(type(e).__name__, e)
print('@17.13')
try:
    del l[-6:1]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@17.14')
try:
    print(repr(q.upper()))
except Exception as e: print(type(e).__name__, e)
print('@17.15')
try:
    print('naïve café'.isalpha())
except Exception as e: print(type(e).__name__, e)
print('@17.16')
try:
    q.update([n, n, 1, n, n])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@17.17')
try:
    print(repr(format(1e+16, '#.0n').replace('.', '1..0')))
except Exception as e: print(type(e).__name__, e)
print('@17.18')
try:
    i **= 2
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@18.0')
try:
    s = chr((-7 // -9))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@18.1')
try:
    q = {0, True, False}.intersection([3, 1], {False, False, True, False}).difference([-1, 1000, 9223372036854775807, -128, -9223372036854775808])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@18.2')
try:
    l = s.rsplit()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@18.3')
try:
    c = ((np.array([1], dtype='uint16') ** np.array([[[-8.0, 3.36, -6.66], [np.nan, -1.56, 5e-324]], [[6.9, 8.0, -2.0], [-1.59, -7.1, -2.0]]], dtype='float32')) ** np.uint32(6))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@18.4')
try:
    t = (divmod(2, False) + (True, True, True))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@18.5')
try:
    d = {v: v * 2 for v in ([] + [2, 4, 0, 1])}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@18.6')
try:
    n = -1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@18.7')
try:
    print(repr(type(c[0])))
except Exception as e: print(type(e).__name__, e)
print('@18.8')
try:
    print(repr(np.int32(12).item()))
except Exception as e: print(type(e).__name__, e)
print('@18.9')
try:
    print(repr(s.strip()))
except Exception as e: print(type(e).__name__, e)
print('@18.10')
try:
    print(math.factorial(0))
except Exception as e: print(type(e).__name__, e)
print('@18.11')
try:
    q.discard(9007199254740992)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@18.12')
try:
    print((n * n))
except Exception as e: print(type(e).__name__, e)
print('@18.13')
try:
    print(repr(('AAAAAAAAAAAAAAAAAAAA' if [-30968181077754.965, True, 1e+23, n] else '--').encode()))
except Exception as e: print(type(e).__name__, e)
print('@18.14')
try:
    del l[n]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@18.15')
try:
    print(dict.fromkeys(l, d))
except Exception as e: print(type(e).__name__, e)
print('@18.16')
try:
    print(repr((c & c)))
except Exception as e: print(type(e).__name__, e)
print('@18.17')
try:
    print((-1 < False < n))
except Exception as e: print(type(e).__name__, e)
print('@18.18')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@19.0')
try:
    z = int(np.int16(8))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@19.1')
try:
    l = [None, None, None, None, None]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@19.2')
try:
    q = frozenset([int(v) for v in []])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@19.3')
try:
    v = [int(v) for v in [True, False, False, True, True][:-1]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@19.4')
try:
    b = '{:14.2e}'.format(3).encode('latin-1')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@19.5')
try:
    t = ('ß', -9)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@19.6')
try:
    x = 5.674808985894217e-13
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@19.7')
try:
    print(repr(min(0, 12)))
except Exception as e: print(type(e).__name__, e)
print('@19.8')
try:
    print(repr(sum(np.array([-9223372036854775808], dtype='int64'))))
except Exception as e: print(type(e).__name__, e)
print('@19.9')
try:
    print(repr('  padded '.isdigit()))
except Exception as e: print(type(e).__name__, e)
print('@19.10')
try:
    print(-2)
except Exception as e: print(type(e).__name__, e)
print('@19.11')
try:
    print(math.gcd(pow(-1, 0), ord(',')))
except Exception as e: print(type(e).__name__, e)
print('@19.12')
try:
    print(repr([None, 4]))
except Exception as e: print(type(e).__name__, e)
print('@19.13')
try:
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@19.14')
try:
    print(repr(format(8.746164446892641e-07, '.1e')))
except Exception as e: print(type(e).__name__, e)
print('@19.15')
try:
    print(repr(list(filter(None, [{'it\'s "q"': -1, 5: 2}, '8Axzab0ß', -2, -958758389719.3428]))))
except Exception as e: print(type(e).__name__, e)
print('@19.16')
try:
    print(repr((np.uint32(1) // np.array([-32768, -9, 12, 6, -9], dtype='int16')).cumsum()))
except Exception as e: print(type(e).__name__, e)
print('@19.17')
try:
    print(np.dot(np.array([-9, 0, 6, -2], dtype='int64'), np.array([-3, 4, -9223372036854775808, 11, 0], dtype='int64')).squeeze())
except Exception as e: print(type(e).__name__, e)
print('@19.18')
try:
    print(l)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@20.0')
try:
    i = ((-3 // 830613240) - (-2 << 1))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@20.1')
try:
    s = 'z-yCb'.partition('A')[4].strip('0x-'.upper())
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@20.2')
try:
    l = list(''.lower())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@20.3')
try:
    d = dict([(i, True), (-2, s)])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@20.4')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@20.5')
try:
    z = np.int16(12)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@20.6')
try:
    b = bytes([]).upper()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@20.7')
try:
    print(np.nonzero(np.array([], dtype='uint16')))
except Exception as e: print(type(e).__name__, e)
print('@20.8')
try:
    print(d)
except Exception as e: print(type(e).__name__, e)
print('@20.9')
try:
    l[:] = (s + s)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@20.10')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@20.11')
try:
    i **= 11
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@20.12')
try:
    print(repr(range(float(z))))
except Exception as e: print(type(e).__name__, e)
print('@20.13')
try:
    l[n] = 'b\n,c9_,b.'.partition('\n')[-1]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@20.14')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@20.15')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@20.16')
try:
    z -= z
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@20.17')
try:
    print(repr(b''.decode('utf-8', 'replace')))
except Exception as e: print(type(e).__name__, e)
print('@20.18')
try:
    print(repr((np.float64(-5.4) > -24.066)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@21.0')
try:
    b = b'Abcb0'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@21.1')
try:
    a = np.array([False], dtype='bool')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@21.2')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@21.3')
try:
    s = oct((128 or -9))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@21.4')
try:
    x = (False - float(s))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@21.5')
try:
    l = (list(range(2))[::] * 3)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@21.6')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@21.7')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
print('@21.8')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@21.9')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@21.10')
try:
    s *= 6
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@21.11')
try:
    print(repr(format(7, '*^-#14.10f').isupper()))
except Exception as e: print(type(e).__name__, e)
print('@21.12')
try:
    l.sort(key=str, reverse=False)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@21.13')
try:
    print([float('-inf'), x, -90.0, x, 0.0001])
except Exception as e: print(type(e).__name__, e)
print('@21.14')
try:
    print('8-')
except Exception as e: print(type(e).__name__, e)
print('@21.15')
try:
    print(repr(np.float32(5.48)))
except Exception as e: print(type(e).__name__, e)
print('@21.16')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@21.17')
try:
    x += False
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@21.18')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@22.0')
try:
    l = list(zip(list(zip([1000, 8], 'x=1\ny=2\r\nz')), str(float('inf'))))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@22.1')
try:
    z = divmod(bool(np.uint8(1)), (False + np.uint32(8)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@22.2')
try:
    d = dict(a=-2147483648, b=True)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@22.3')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@22.4')
try:
    b = b'abab'.decode('utf-8', 'replace').encode('ascii', 'replace')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@22.5')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@22.6')
try:
    q = set([2, float('-inf'), 48.93])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@22.7')
try:
    print(repr((frozenset([int(v) for v in [-75708273775888, 10]]) ^ {4, 9, -8435630761693242.0, 21214575675974167484}.intersection(([False, True, True, True] + [True, False]), q))))
except Exception as e: print(type(e).__name__, e)
print('@22.8')
try:
    print(repr(type(np.int8(-8))))
except Exception as e: print(type(e).__name__, e)
print('@22.9')
try:
    print((b'Line\nTwo\r\n', b'\xc3\xa9', b))
except Exception as e: print(type(e).__name__, e)
print('@22.10')
try:
    print((b' c'.upper() + b'0'.count(b))[:])
except Exception as e: print(type(e).__name__, e)
print('@22.11')
try:
    print(repr({v: v * 2 for v in [-1234.5, float('inf'), -66.9, 1e400]}))
except Exception as e: print(type(e).__name__, e)
print('@22.12')
try:
    l[1:] = [w := 2, w + 1, w * 2]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@22.13')
try:
    print('ÀÉÎ'.split(' '))
except Exception as e: print(type(e).__name__, e)
print('@22.14')
try:
    i |= sum([7, True, 0.5])
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@22.15')
try:
    i &= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@22.16')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@22.17')
try:
    print(np.subtract(np.array([[-9459302986.9686, 1e400], [True, False, {False, False, False}]]), np.array([-0.0], dtype='float64').clip(1644634899737071173899, True)).copy())
except Exception as e: print(type(e).__name__, e)
print('@22.18')
try:
    print(repr(np.array([0, 0, 0, 5, 11], dtype='uint32').std()))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@23.0')
try:
    s = ('%s' % (2,)).lower()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@23.1')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@23.2')
try:
    x = ([n, 3, 0.3333333333333333].index(None) ** -1)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@23.3')
try:
    c = np.array([[float(v) for v in []], [1e400, 1e-07, 2]])
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@23.4')
try:
    l = [w := 0, w + 1, w * 2][:2:1]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@23.5')
try:
    z = np.uint8(11).astype('int64')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@23.6')
try:
    t = tuple(v for v in [[n] * 0 for _ in range(5)])
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@23.7')
try:
    z += math.hypot(-8, True)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@23.8')
try:
    print(repr((c & c)))
except Exception as e: print(type(e).__name__, e)
print('@23.9')
try:
    l.sort(key=str, reverse=(-1 != n))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@23.10')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@23.11')
try:
    print(max(np.array([[2, -2147483647], [3, -2147483648], [0, -8]], dtype='int32')))
except Exception as e: print(type(e).__name__, e)
print('@23.12')
try:
    s %= (b'\x80',)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@23.13')
try:
    print(repr((-np.float64(1.5))))
except Exception as e: print(type(e).__name__, e)
print('@23.14')
try:
    print(repr(format(n, '14o')))
except Exception as e: print(type(e).__name__, e)
print('@23.15')
try:
    print(next(iter(([True] * 6)), n))
except Exception as e: print(type(e).__name__, e)
print('@23.16')
try:
    print(np.dot(np.array([[4], [-5], [2]], dtype='int8'), np.array([[1], [10]], dtype='uint32')))
except Exception as e: print(type(e).__name__, e)
print('@23.17')
try:
    print(repr(float('1_000')))
except Exception as e: print(type(e).__name__, e)
print('@23.18')
try:
    print(repr(set(range(0))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@24.0')
try:
    a = np.argsort(np.array([[-4, 7, -6], [5, -2147483647, 1]], dtype='int32'), axis=None, kind='stable')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@24.1')
try:
    q = set(range(4))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@24.2')
try:
    s = format(math.isqrt(2), '.1g')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@24.3')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@24.4')
try:
    z = np.int64((-6983395602107 * -9))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@24.5')
try:
    v = (([n, n, -1, 5, n] + [0]) + [-v for v in [4.35]])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@24.6')
try:
    b = b'BAAA'.split((b'1c' * 3))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@24.7')
try:
    print(repr([z, np.prod(np.array([[-7, 11, 4], [8, 1, -9223372036854775807]], dtype='int64'))]))
except Exception as e: print(type(e).__name__, e)
print('@24.8')
try:
    s %= (-6468209491732604.0 * 34.6027)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@24.9')
try:
    print(repr(np.array([[[0.72, -0.248, -5.0], [-2.0, np.inf, -2.94]], [[-7.3, 5e-324, 5.62], [0.4, -0.79, 7.7]]], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@24.10')
try:
    print(repr(bool(b)))
except Exception as e: print(type(e).__name__, e)
print('@24.11')
try:
    print(np.array(v))
except Exception as e: print(type(e).__name__, e)
print('@24.12')
try:
    print(repr(divmod(len(8), n)[(-2 < True < n)]))
except Exception as e: print(type(e).__name__, e)
print('@24.13')
try:
    print(list(zip([b'\xff ', b, b'\xc3\xa9', b'a,b,c'], s)).copy())
except Exception as e: print(type(e).__name__, e)
print('@24.14')
try:
    q.add(sum(range(1, 5)))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@24.15')
try:
    a[2, ...] += math.fsum([-5e-324, 4, n, -3.7379881805962035e-07, True])
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@24.16')
try:
    print((True, True, False))
except Exception as e: print(type(e).__name__, e)
print('@24.17')
try:
    print(repr(round(3.14159, 0)))
except Exception as e: print(type(e).__name__, e)
print('@24.18')
try:
    print(repr(b'a0'))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@25.0')
try:
    z = np.float64(-1.0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@25.1')
try:
    x = math.sqrt(11)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@25.2')
try:
    s = bin((-1283587516654 % 3))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@25.3')
try:
    d = {'ß 09 8 1.': 2.2250738585072014e-308}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@25.4')
try:
    c = np.argsort(np.array(0, dtype='uint32'), axis=0, kind='stable').transpose()
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@25.5')
try:
    l = ['éß-9,'][5:6:-5]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@25.6')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@25.7')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@25.8')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@25.9')
try:
    print(repr([int(v) for v in [5, 5, 1, 2]]))
except Exception as e: print(type(e).__name__, e)
print('@25.10')
try:
    print(repr(s.replace('ß ', 'AAAAAAAAAAAAAAAAAAAA', n)))
except Exception as e: print(type(e).__name__, e)
print('@25.11')
try:
    d.pop(-2)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@25.12')
try:
    d[(() >= (0.3,))] = math.sqrt(1000000000000000000)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@25.13')
try:
    print(repr(np.sum(c, dtype=bool)))
except Exception as e: print(type(e).__name__, e)
print('@25.14')
try:
    l[6:4] = s
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@25.15')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@25.16')
try:
    print(repr([*list(True), *tuple(v for v in l)]))
except Exception as e: print(type(e).__name__, e)
print('@25.17')
try:
    z += (256 << 0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@25.18')
try:
    print(repr(np.float32(False)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@26.0')
try:
    q = ({12345678901234567890, False, -98765432109876543210987654321, True} ^ set()).difference([False, True, False, False, False])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@26.1')
try:
    s = ('TitleCase words HERE' or 'x=1\ny=2\r\nz'.format(None))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@26.2')
try:
    l = []
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@26.3')
try:
    a = (np.count_nonzero(np.array([[4, -5, 10], [2, 6, 7]], dtype='int64'), axis=0) << 7)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@26.4')
try:
    x = -0.022589336380688985
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@26.5')
try:
    v = [float(v) for v in [7.51236927832945e-10, x, x, False]][0:6]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@26.6')
try:
    c = np.bincount(np.array([0]), weights=np.array([2, 4, 1]))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@26.7')
try:
    x **= 0
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@26.8')
try:
    print(repr(b'a'))
except Exception as e: print(type(e).__name__, e)
print('@26.9')
try:
    print(repr((min(x, True) % math.fmod(98972.27064234983, 344171257))))
except Exception as e: print(type(e).__name__, e)
print('@26.10')
try:
    print(repr(np.trunc(np.float64(4.7))))
except Exception as e: print(type(e).__name__, e)
print('@26.11')
try:
    print(repr(2))
except Exception as e: print(type(e).__name__, e)
print('@26.12')
try:
    print(repr(hash(max([2, 4][:]))))
except Exception as e: print(type(e).__name__, e)
print('@26.13')
try:
    print(repr({v % 7 for v in (v + [256, 12, -4, 5])}))
except Exception as e: print(type(e).__name__, e)
print('@26.14')
try:
    print(repr({divmod(np.uint64(1), np.uint8(10)): 1}))
except Exception as e: print(type(e).__name__, e)
print('@26.15')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@26.16')
try:
    print(repr(np.array([[False, True]], dtype='bool')))
except Exception as e: print(type(e).__name__, e)
print('@26.17')
try:
    print(repr(np.nonzero(np.array([np.int16(-1000), -4]))))
except Exception as e: print(type(e).__name__, e)
print('@26.18')
try:
    q.discard({True, 100000000000000000000, True}.issubset(l))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@27.0')
try:
    v = ([round(v, 1) for v in []] + [85.5, 1e+22, 2.675])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@27.1')
try:
    c = np.array(np.expm1(np.array([0.0, -0.0, float('inf'), float('-inf'), float('nan')], dtype='float64')), dtype='int8')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@27.2')
try:
    q = set(v)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@27.3')
try:
    a = np.array([[-7.6, -7.94, -2.0], [2.64, -8.0, 7.3]], dtype='float64')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@27.4')
try:
    s = repr(f"{{{'0_a0.😀Ab'[::5]}}}")
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@27.5')
try:
    b = bytes(v)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@27.6')
try:
    i = int('A')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@27.7')
try:
    a &= a
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@27.8')
try:
    print(repr(b.replace(b, b)))
except Exception as e: print(type(e).__name__, e)
print('@27.9')
try:
    print(5)
except Exception as e: print(type(e).__name__, e)
print('@27.10')
try:
    print(repr((np.int32(-3) + np.uint8(2)).dtype))
except Exception as e: print(type(e).__name__, e)
print('@27.11')
try:
    print(repr(isinstance(max(np.int64(1), np.uint64(0)), (int, float))))
except Exception as e: print(type(e).__name__, e)
print('@27.12')
try:
    print(repr(3))
except Exception as e: print(type(e).__name__, e)
print('@27.13')
try:
    v.sort()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@27.14')
try:
    print((q.intersection((v + [24.0945, 1e+17, 1e+23, -0.0010663766650905982, -4.981673892843217e+19]), set()) ^ set()))
except Exception as e: print(type(e).__name__, e)
print('@27.15')
try:
    print(repr(np.array([-9223372036854775808, -2, 1], dtype='int64').squeeze()))
except Exception as e: print(type(e).__name__, e)
print('@27.16')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
print('@27.17')
try:
    s *= 3
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@27.18')
try:
    print(np.array([[-2147483648, -8, 8], [2147483647, 1, -2147483647]], dtype='int32').tolist())
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@28.0')
try:
    i = pow(-29884526858299545950254, 0)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@28.1')
try:
    t = (True, None, {78756926.51158525})[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@28.2')
try:
    c = np.array(8, dtype='uint8')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@28.3')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@28.4')
try:
    x = -18.0018
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@28.5')
try:
    z = (c.std() << 1)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@28.6')
try:
    l = [{}, ',  ']
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@28.7')
try:
    print(repr(np.int64(-1)))
except Exception as e: print(type(e).__name__, e)
print('@28.8')
try:
    print('{:{w}.{p}f}'.format(-89.259, w=4, p=3))
except Exception as e: print(type(e).__name__, e)
print('@28.9')
try:
    l[7] = '\nx B_bA8'
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@28.10')
try:
    a.sort()
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@28.11')
try:
    print(repr(len(a)))
except Exception as e: print(type(e).__name__, e)
print('@28.12')
try:
    print(repr('a'.join(['\x00\x7f', '\n,-.az-_', 'Ǆ', 'TitleCase words HERE']).partition('\n')[5]))
except Exception as e: print(type(e).__name__, e)
print('@28.13')
try:
    print(np.histogram(c, bins=3))
except Exception as e: print(type(e).__name__, e)
print('@28.14')
try:
    print(repr(len([True])))
except Exception as e: print(type(e).__name__, e)
print('@28.15')
try:
    print(repr(str('\x00\x7f')))
except Exception as e: print(type(e).__name__, e)
print('@28.16')
try:
    x //= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@28.17')
try:
    z **= 5
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@28.18')
try:
    print(repr(np.flatnonzero(np.array([0, 6, 0, 1, 8, 11, 5, 3, 3, 1, 1, 11], dtype='uint16'))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@29.0')
try:
    d = ({str(k): v for k, v in {}.items() if v} | {2: None, -2: b'\x80b ', -2: 2}.copy())
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@29.1')
try:
    t = divmod(2, 3)[6:-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@29.2')
try:
    b = bytes(6).startswith(b'a'.count(b'42'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@29.3')
try:
    v = [-2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@29.4')
try:
    x = 'CaC,\nßéB'
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@29.5')
try:
    q = {False, True}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@29.6')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@29.7')
try:
    print(repr(str(2)))
except Exception as e: print(type(e).__name__, e)
print('@29.8')
try:
    print(n)
except Exception as e: print(type(e).__name__, e)
print('@29.9')
try:
    print(repr(frozenset(v)))
except Exception as e: print(type(e).__name__, e)
print('@29.10')
try:
    print(repr(np.array([1], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@29.11')
try:
    print(repr('9ßA'.lower().islower()))
except Exception as e: print(type(e).__name__, e)
print('@29.12')
try:
    print(repr(np.hstack([np.max(np.array([2], dtype='uint64'), axis=(-1, 0)), np.array([v, [4]])])))
except Exception as e: print(type(e).__name__, e)
print('@29.13')
try:
    print(repr(len(np.array(v))))
except Exception as e: print(type(e).__name__, e)
print('@29.14')
try:
    print(repr(slice(n, n)))
except Exception as e: print(type(e).__name__, e)
print('@29.15')
try:
    x **= 5
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@29.16')
try:
    print(repr(round(n, 3)))
except Exception as e: print(type(e).__name__, e)
print('@29.17')
try:
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@29.18')
try:
    print(repr('{a[0]} {b!s:>6}'.format(a=[b'abab'], b=False)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@30.0')
try:
    q = frozenset([v * v for v in [2, 7]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@30.1')
try:
    c = np.sum(np.isnan(np.array([1, 11], dtype='uint64')), dtype='uint64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@30.2')
try:
    z = max(np.int8(6), np.float64(9.0)).astype('float64')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@30.3')
try:
    t = '日本語'.rpartition('B')[:]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@30.4')
try:
    b = b'cA\x00\x000b'.join([b'', b'\xffb  ,']).join([b'\x80B\x00,b ', bytes([1114112, 1])])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@30.5')
try:
    l = [-8, -89267009, -6983440653001611397187478, 6619966, 2]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@30.6')
try:
    d = c
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@30.7')
try:
    print(repr((~c).shape))
except Exception as e: print(type(e).__name__, e)
print('@30.8')
try:
    print(repr([v * v for v in [-917645219412.9436, -2, 4.190626323540281e-11]]))
except Exception as e: print(type(e).__name__, e)
print('@30.9')
try:
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@30.10')
try:
    print(repr(len(None)))
except Exception as e: print(type(e).__name__, e)
print('@30.11')
try:
    print(repr([v for v in range(2, 3) if v % 2]))
except Exception as e: print(type(e).__name__, e)
print('@30.12')
try:
    print(repr(-644326579475974427287405))
except Exception as e: print(type(e).__name__, e)
print('@30.13')
try:
    z -= z
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@30.14')
try:
    print(((min({-1, 2}, 10) ^ len(range(12, -601509371667461774, 1))) or '"'.count('日')))
except Exception as e: print(type(e).__name__, e)
print('@30.15')
try:
    print(repr((12 * 10)))
except Exception as e: print(type(e).__name__, e)
print('@30.16')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@30.17')
try:
    print(repr((tuple(('8yΩ-' + 'ÀÉÎ')) >= '١٢٣'.rpartition(','))))
except Exception as e: print(type(e).__name__, e)
print('@30.18')
try:
    print(repr(int('b')))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@31.0')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@31.1')
try:
    b = b'abab'.upper().join([(b'42' + b'bBA\x00aB'), b'abab'.find(b'c')])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@31.2')
try:
    i = (n & (~-6))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@31.3')
try:
    s = format(True, '{>.0s')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@31.4')
try:
    l = [v if v else None for v in (() * 6)]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@31.5')
try:
    v = (([6, n, True, 18446744073709551616] + [1, 3, n, -6, n]) + [])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@31.6')
try:
    d = {**{i: 4, 41060621890013403167125: {n, n, n}, 7: False}, 'BAy0ab': None}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@31.7')
try:
    print(repr([v for v in (False.squeeze() @ np.count_nonzero(np.array([-6.452, -0.9, 0.54], dtype='float64'), axis=0))]))
except Exception as e: print(type(e).__name__, e)
print('@31.8')
try:
    print(repr(isinstance((np.argmax(np.array([[8, -1, 6]], dtype='int32')) & np.argmax(np.array([[1, 1, 12]], dtype='int64'))), (int, float))))
except Exception as e: print(type(e).__name__, e)
print('@31.9')
try:
    print(repr(np.uint32(8)))
except Exception as e: print(type(e).__name__, e)
print('@31.10')
try:
    print(repr(np.concatenate((np.flatnonzero(np.vstack([np.array([[False, True, False]], dtype='bool'), np.array([[2, 2, 8]], dtype='uint16')])), np.transpose(np.ones_like(np.array([12, 10, 1], dtype='uint32'), dtype='float64'))), axis=2)))
except Exception as e: print(type(e).__name__, e)
print('@31.11')
try:
    print(repr(type(oct(3))))
except Exception as e: print(type(e).__name__, e)
print('@31.12')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@31.13')
try:
    print(repr((n).bit_count()))
except Exception as e: print(type(e).__name__, e)
print('@31.14')
try:
    print(repr(np.array([[1]], dtype='int64').item(-2)))
except Exception as e: print(type(e).__name__, e)
print('@31.15')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@31.16')
try:
    print(repr(list(filter(None, l))[np.float64(n)]))
except Exception as e: print(type(e).__name__, e)
print('@31.17')
try:
    print(repr(np.random.RandomState(5).choice(3, 2, replace=False)))
except Exception as e: print(type(e).__name__, e)
print('@31.18')
try:
    print(repr({False: i, True: False, False: None, True: None}))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@32.0')
try:
    d = {v: v * 2 for v in [-841218633, 3, -1000][1:]}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@32.1')
try:
    t = '100%'.rstrip('ß').partition('ß')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@32.2')
try:
    s = 'tab\there'.center(5, 'ß')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@32.3')
try:
    b = b'42'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@32.4')
try:
    v = [1, 7, 4265474029071715503819219, 72975433460]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@32.5')
try:
    l = sorted(sorted([], key=str), key=str)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@32.6')
try:
    i = (lambda n: n * 7)(len("'"))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@32.7')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@32.8')
try:
    print((np.vstack([np.array(np.nan, dtype='float64'), np.array([-5.0, -8.8, 1e-300, -4.2, -0.22], dtype='float64')]) + np.array([0.63, 7.29, -4.46, 6.84, 1.0], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@32.9')
try:
    print(repr(np.array(7.2, dtype='float64').max()))
except Exception as e: print(type(e).__name__, e)
print('@32.10')
try:
    l, *_ = l, 'ß.\nΩx😀'.format(b',a')
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@32.11')
try:
    print(repr(np.repeat((np.array([True, False, False, True, False], dtype='bool') ** np.array([-6.2, -6.8, -6.4, -1.0, -3.0], dtype='float64')), 5, axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@32.12')
try:
    print(repr((-((True / np.array([1e16, -4.19, 1e16, 1e16, -4.973], dtype='float64')) ** 3))))
except Exception as e: print(type(e).__name__, e)
print('@32.13')
try:
    print(repr(range(1, (i + i), 1)))
except Exception as e: print(type(e).__name__, e)
print('@32.14')
try:
    print(repr(len(np.clip(np.array([[1, -9], [-6, -1], [-2, 9223372036854775807]], dtype='int64'), 9, True))))
except Exception as e: print(type(e).__name__, e)
print('@32.15')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@32.16')
try:
    print(repr(float(s)))
except Exception as e: print(type(e).__name__, e)
print('@32.17')
try:
    print(t)
except Exception as e: print(type(e).__name__, e)
print('@32.18')
try:
    print(np.random.RandomState(3).permutation(np.array([-8, -2, 3, 11, 5], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@33.0')
try:
    t = ((-2, 1, 30.517)[::-1] + (*['aaaa', 'a,b,,c', '_x1'], -3))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@33.1')
try:
    q = (({True, 2, False, 2, -38956434} ^ {False, True, False, False, True}) | ({-0.0, 1000000000000000.0} ^ {-9, 3}))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@33.2')
try:
    i = round(-729739751869352981755358, 1)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@33.3')
try:
    x = (math.comb(4, 4) // 3002.8243192448144)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@33.4')
try:
    d = ({90880216775750079704: True}.copy() | {False: x, 4: 'straße', 'x=1\ny=2\r\nz': False})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@33.5')
try:
    s = '\nAbaBßBC'.removesuffix(' 3.5 ').removeprefix('b')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@33.6')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@33.7')
try:
    print(repr(np.array(np.array([[[3.0, 6.7, 0.0], [7.0, -6.66, 7.8]], [[4.29, -8.2, 2.0], [6.03, -5.6, 5e-324]]], dtype='float32'), dtype=int)))
except Exception as e: print(type(e).__name__, e)
print('@33.8')
try:
    print(repr(-2.5))
except Exception as e: print(type(e).__name__, e)
print('@33.9')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@33.10')
try:
    print(repr(np.random.RandomState(0).randn(6)))
except Exception as e: print(type(e).__name__, e)
print('@33.11')
try:
    print(repr(['9,', s, b'\\', i]))
except Exception as e: print(type(e).__name__, e)
print('@33.12')
try:
    x += 5.594080313078855e-10
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@33.13')
try:
    q.add(b'  x '[4])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@33.14')
try:
    print(repr(np.repeat(np.array([[[2, 4, 10], [6, 0, 5]], [[12, 4294967295, 8], [6, 12, 1]]], dtype='uint32'), 4, axis=-1)))
except Exception as e: print(type(e).__name__, e)
print('@33.15')
try:
    print(repr(slice(0, None)))
except Exception as e: print(type(e).__name__, e)
print('@33.16')
try:
    s %= x
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@33.17')
try:
    print(float(np.array([[[3, -5, 4], [9223372036854775807, 12, 0]], [[9, -4, 11], [6, 7, -8]]], dtype='int64').take([n, 1])))
except Exception as e: print(type(e).__name__, e)
print('@33.18')
try:
    print(repr(list(np.array([[[5.28, -1.37, 6.087], [3.3, -8.73, np.inf]], [[-5.9, -9.0, -0.966], [-5.0, 1e200, -np.inf]]], dtype='float32'))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@34.0')
try:
    z = np.array([[[True], [False]], [[True], [False]]], dtype='bool').var()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@34.1')
try:
    c = np.var(np.array([[[6, 7, 2], [9, 1, 0]], [[3, 5, 3], [7, 0, 0]]], dtype='uint64')[1], axis=1, ddof=True)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@34.2')
try:
    d = {'c1-x 8C': 3, '-0': 7.4, '-xxz': 6.077903528088105e-05}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@34.3')
try:
    v = [9223372036854775808, 12345678901234567890, -289294260115930929289, -154525614253379708213]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@34.4')
try:
    q = ({-8.896421583383919e-05}.union([]) | {v % 4 for v in v})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@34.5')
try:
    l = list({False: b'BA', False: ' yaΩb,'}.items())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@34.6')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@34.7')
try:
    z += (False or False)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@34.8')
try:
    a.sort(axis=-1)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@34.9')
try:
    print((True / np.dot(np.array([[[65535, 10, 9], [2, 0, 3]], [[1, 65535, 6], [8, 65535, 8]]], dtype='uint16'), c)))
except Exception as e: print(type(e).__name__, e)
print('@34.10')
try:
    print(np.random.RandomState(5).randint(3, 1, size=(2, 3)))
except Exception as e: print(type(e).__name__, e)
print('@34.11')
try:
    print(repr('%d' % (np.logical_not(z) & abs(z))))
except Exception as e: print(type(e).__name__, e)
print('@34.12')
try:
    print(repr('Σίσυφος'.casefold()))
except Exception as e: print(type(e).__name__, e)
print('@34.13')
try:
    l.remove('İi'.partition('b'))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@34.14')
try:
    print(repr(dict.fromkeys(l, 4)))
except Exception as e: print(type(e).__name__, e)
print('@34.15')
try:
    print([v for v in np.array([[[1, 1, -7], [11, 10, 0]], [[12, 5, 8], [8, 4, 0]]], dtype='int64').swapaxes(None, -1)])
except Exception as e: print(type(e).__name__, e)
print('@34.16')
try:
    print(np.random.default_rng(3).choice(3, 4, replace=False))
except Exception as e: print(type(e).__name__, e)
print('@34.17')
try:
    print(repr(str((-0.0007210918015902874 // 5021762397094477865549848))))
except Exception as e: print(type(e).__name__, e)
print('@34.18')
try:
    print(v)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@35.0')
try:
    z = np.trunc(np.array([[6, 6], [12, 11], [0, -5]], dtype='int16').mean())
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@35.1')
try:
    c = (np.array([[-5.46, 7.0, -2.07], [1e-300, 1.735, 3.31]], dtype='float64') // z)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@35.2')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@35.3')
try:
    l = [type(v).__name__ for v in list(range(n, 0, 4))]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@35.4')
try:
    t = (*list({}.values()), 20739553836)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@35.5')
try:
    i = None
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@35.6')
try:
    v = [int(v) for v in [float('inf'), -16.0, n]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@35.7')
try:
    for k, w in enumerate([np.array([[[3.671, 1e200, -4.0], [-6.8, -np.inf, -7.111]], [[-3.8, 8.83, 7.292], [5.0, 8.2, 5.2]]], dtype='float64')]): v = [w] + v[:k]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@35.8')
try:
    print(np.sort(np.bincount(np.array([4]), minlength=5).round(1))[::-1].tolist())
except Exception as e: print(type(e).__name__, e)
print('@35.9')
try:
    v.sort()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@35.10')
try:
    print([round(v, 3) for v in v])
except Exception as e: print(type(e).__name__, e)
print('@35.11')
try:
    v, w = ([round(v, 17) for v in [-2.02805115210702e+16, 50.1, 0.1]] + v)[:2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@35.12')
try:
    print(repr(-77875974261277.22))
except Exception as e: print(type(e).__name__, e)
print('@35.13')
try:
    print(repr((-1234.5,)))
except Exception as e: print(type(e).__name__, e)
print('@35.14')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@35.15')
try:
    print(repr('42'.encode()))
except Exception as e: print(type(e).__name__, e)
print('@35.16')
try:
    print(repr('for'.ljust(8, ' ').rsplit()))
except Exception as e: print(type(e).__name__, e)
print('@35.17')
try:
    print(math.isclose(7, False))
except Exception as e: print(type(e).__name__, e)
print('@35.18')
try:
    print(repr([n, n, 128]))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@36.0')
try:
    t = divmod(int('Ω'), 2)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@36.1')
try:
    l = list(t)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@36.2')
try:
    x = ('\\n'.count(' ') ** 3)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@36.3')
try:
    i = (set() | hash(11))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@36.4')
try:
    v = [v * v for v in [x, 102.53597063664022, i]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@36.5')
try:
    z = (~np.bool(True))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@36.6')
try:
    q = {-128, 255}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@36.7')
try:
    print(repr(b'abc'.join([b'B1'.join([b'\xc3\xa9', b'Ab']), b'abc']).decode('latin-1')))
except Exception as e: print(type(e).__name__, e)
print('@36.8')
try:
    print(repr(0.0))
except Exception as e: print(type(e).__name__, e)
print('@36.9')
try:
    print(repr(np.max(np.std(np.array([-4, -8, 0, 0, 0, 1, -9, -9223372036854775808, -8, -9223372036854775808, 9223372036854775807, -9223372036854775808], dtype='int64').flatten(), axis=None, ddof=True), axis=0, keepdims=True)))
except Exception as e: print(type(e).__name__, e)
print('@36.10')
try:
    print((({8} | q) - {-7.19756622161579e-09, 42.49, -7.649479216107373e+19, 1.0, -1e+100}))
except Exception as e: print(type(e).__name__, e)
print('@36.11')
try:
    print(repr([int(v) for v in [x]]))
except Exception as e: print(type(e).__name__, e)
print('@36.12')
try:
    print(repr(np.histogram(np.bincount((np.array(10, dtype='uint64') - np.array(9, dtype='uint64'))), bins=1)))
except Exception as e: print(type(e).__name__, e)
print('@36.13')
try:
    print((b'0B0ca\xff' * 3).decode('utf-8', 'replace'))
except Exception as e: print(type(e).__name__, e)
print('@36.14')
try:
    print(repr(round(range(7, (i).bit_count(), 2)[2], 5)))
except Exception as e: print(type(e).__name__, e)
print('@36.15')
try:
    print(repr(np.argmin(np.array(2.29, dtype='float64'))))
except Exception as e: print(type(e).__name__, e)
print('@36.16')
try:
    l.extend(l)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@36.17')
try:
    print(((i - 'y.,'.find('{}')) << 8))
except Exception as e: print(type(e).__name__, e)
print('@36.18')
try:
    print(repr(repr('\u200b\u2028').lower()))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@37.0')
try:
    b = 'a'.encode().split(b'10'.split(b'\xc3\xa9'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@37.1')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@37.2')
try:
    z = np.uint16(5)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@37.3')
try:
    t = ('aé9AΩB' or '-').partition('é')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@37.4')
try:
    q = {-3.3365180263304798e-06, float('nan'), 1e400, -5.021597173531273e+18, 1e+22}.symmetric_difference([-4614467776474724606, 3]).intersection([float(v) for v in [n, n]], {n, n})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@37.5')
try:
    x = -1.5216246270408473e+19
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@37.6')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@37.7')
try:
    z -= np.uint32(4294967295)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@37.8')
try:
    x //= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@37.9')
try:
    x /= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@37.10')
try:
    z //= n
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@37.11')
try:
    print(repr(math.fsum([v * v for v in [7, 2]])))
except Exception as e: print(type(e).__name__, e)
print('@37.12')
try:
    i ^= 'é'.lstrip().isupper()
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@37.13')
try:
    x **= 3
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@37.14')
try:
    print(repr(np.array([12, 0, 6, 2], dtype='uint64')))
except Exception as e: print(type(e).__name__, e)
print('@37.15')
try:
    print(repr(list(range(4, 2, 3))))
except Exception as e: print(type(e).__name__, e)
print('@37.16')
try:
    print(b'\xc3\xa9'.split(b'  x ').strip()[0:4])
except Exception as e: print(type(e).__name__, e)
print('@37.17')
try:
    print(repr([int(v) for v in [-2, 589331172017886572115219, 2]]))
except Exception as e: print(type(e).__name__, e)
print('@37.18')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@38.0')
try:
    q = {False, False, True}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@38.1')
try:
    i = ((11 + 100000000000000000000) % (11).bit_count())
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@38.2')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@38.3')
try:
    v = [int(v) for v in [v for v in range(2, 6) if v % 2]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@38.4')
try:
    z = np.int64(-2)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@38.5')
try:
    t = (b'\x001c', b'0c\x00')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@38.6')
try:
    b = "'".encode('latin-1').join([bytes([float('-inf'), True, n, n, 596.3898064094913]), b','.replace(b'Line\nTwo\r\n', b'a,b,c')])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@38.7')
try:
    print(repr(np.random.RandomState(6).rand(3, 6)))
except Exception as e: print(type(e).__name__, e)
print('@38.8')
try:
    print((0 in b''))
except Exception as e: print(type(e).__name__, e)
print('@38.9')
try:
    print(repr((('{a[0]} {b!s:>6}'.format(a=['-7', '😀👍', '{}'], b=-1) + 'naïve café'.capitalize()) * 4)))
except Exception as e: print(type(e).__name__, e)
print('@38.10')
try:
    print(b'a,b,c'.decode().splitlines())
except Exception as e: print(type(e).__name__, e)
print('@38.11')
try:
    print(np.take(np.array([np.inf], dtype='float64').repeat(3), [0, 5], axis=-1).astype('uint16'))
except Exception as e: print(type(e).__name__, e)
print('@38.12')
try:
    print((np.argsort(np.squeeze(np.array([-9223372036854775808], dtype='int64'), axis=0), axis=-1, kind='stable') & np.vstack([(np.array([True, False, False], dtype='bool') ^ np.array([11, -3, -2], dtype='int32')), (np.array(-6, dtype='int8') ^ np.array([11, 0, 7], dtype='uint32'))])))
except Exception as e: print(type(e).__name__, e)
print('@38.13')
try:
    print(repr(math.sqrt(6)))
except Exception as e: print(type(e).__name__, e)
print('@38.14')
try:
    print(repr(np.uint32(5)))
except Exception as e: print(type(e).__name__, e)
print('@38.15')
try:
    z //= 1e+16
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@38.16')
try:
    v.sort()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@38.17')
try:
    print(np.argsort(np.array([2, -1, -128], dtype='int8'), axis=2, kind='stable'))
except Exception as e: print(type(e).__name__, e)
print('@38.18')
try:
    q.update(v)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@39.0')
try:
    l = sorted([5, None], key=str)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@39.1')
try:
    x = float(b'42'.hex())
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@39.2')
try:
    b = b'a'.join([False.join([b'cA', b'\x00\xff']), b'abab'.strip()])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@39.3')
try:
    c = np.array([4, 7, 1], dtype='uint64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@39.4')
try:
    d = {'a': b'\x00\xff', '½': 'ayéBB', '%d': None, 'İi': -63580510225490145665}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@39.5')
try:
    i = divmod((717897987691852588770249 ** 5), int('Ω'))['-7'.islower()]
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@39.6')
try:
    v = [v * v for v in [float('-inf'), -7, 7]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@39.7')
try:
    x //= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@39.8')
try:
    print(repr(np.array([[-8.0], [1e-300]], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@39.9')
try:
    print(repr(min(sorted([], key=len))))
except Exception as e: print(type(e).__name__, e)
print('@39.10')
try:
    i -= False
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@39.11')
try:
    l, *_ = list(zip(list(filter(lambda v: v > 7, [2, -2, False])), '--'.title())), -896.8251842652073
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@39.12')
try:
    print(repr('naïve café'.strip()))
except Exception as e: print(type(e).__name__, e)
print('@39.13')
try:
    print(x)
except Exception as e: print(type(e).__name__, e)
print('@39.14')
try:
    print(repr('1z'.isprintable()))
except Exception as e: print(type(e).__name__, e)
print('@39.15')
try:
    print((7 in b''))
except Exception as e: print(type(e).__name__, e)
print('@39.16')
try:
    l[:-2] = '😀-\n'.rstrip('😀').rjust(12)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@39.17')
try:
    print(repr(np.array([[-32767, -2, -32768], [2, 8, -4]], dtype='int16')))
except Exception as e: print(type(e).__name__, e)
print('@39.18')
try:
    print(np.random.RandomState(3).randint(0, 0, 1, dtype='uint32'))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@40.0')
try:
    d = dict([([0.5, 63.16, -6958.969142730087, -3537641945331833.0], -1), (1, {True: -260179442006139})])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@40.1')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@40.2')
try:
    i = ([] and int('-8ßé8x\n', 36))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@40.3')
try:
    z = np.array([2.0, 7.8], dtype='float64')[-2].item()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@40.4')
try:
    a = np.array([[-9, 2], [8, 0], [2, -3]], dtype='int32')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@40.5')
try:
    b = ('%.*f' % (3, -11.9261)).encode('ascii', 'replace')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@40.6')
try:
    s = b'\\'.hex()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@40.7')
try:
    print(np.uint16(1))
except Exception as e: print(type(e).__name__, e)
print('@40.8')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@40.9')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@40.10')
try:
    print(repr(list(range(0))[-3:-3:-1]))
except Exception as e: print(type(e).__name__, e)
print('@40.11')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@40.12')
try:
    d.pop(1)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@40.13')
try:
    print(np.power(np.array([[7.0, np.nan], [1.0, 5e-324], [8.068, 1.98]], dtype='float64'), -36575064820339.055))
except Exception as e: print(type(e).__name__, e)
print('@40.14')
try:
    s *= 0
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@40.15')
try:
    print(repr(s.islower()))
except Exception as e: print(type(e).__name__, e)
print('@40.16')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@40.17')
try:
    i += ord(',')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@40.18')
try:
    print(tuple(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@41.0')
try:
    s = (2 % (4 / 2))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@41.1')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@41.2')
try:
    t = tuple(s.casefold())
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@41.3')
try:
    q = frozenset([5, 4, 2.2250738585072014e-308])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@41.4')
try:
    i = 7
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@41.5')
try:
    x = (12.0).is_integer()
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@41.6')
try:
    v = [-v for v in [v * v for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@41.7')
try:
    print(repr(np.sum(np.array([0, 8, 0, 9], dtype='int64'))))
except Exception as e: print(type(e).__name__, e)
print('@41.8')
try:
    print(repr(np.mean(np.array([6.574, -6.81, 2.72, 3.0], dtype='float64'), axis=(0, 0))[n]))
except Exception as e: print(type(e).__name__, e)
print('@41.9')
try:
    q.discard(round(681848065860238750685, 5))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@41.10')
try:
    print(repr(abs(n)))
except Exception as e: print(type(e).__name__, e)
print('@41.11')
try:
    print(repr(np.random.RandomState(5).randn(3)))
except Exception as e: print(type(e).__name__, e)
print('@41.12')
try:
    print(repr((lambda n: n * 2)(n)))
except Exception as e: print(type(e).__name__, e)
print('@41.13')
try:
    print(bytes(5).replace(b'a'.find(b',\x80 \xffB\x80'), s.encode('ascii', 'replace')).decode())
except Exception as e: print(type(e).__name__, e)
print('@41.14')
try:
    print(repr([True, True, False, False, True]))
except Exception as e: print(type(e).__name__, e)
print('@41.15')
try:
    x //= math.hypot(2.675, 5)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@41.16')
try:
    print(repr('²'.removeprefix('😀')))
except Exception as e: print(type(e).__name__, e)
print('@41.17')
try:
    print(repr(len(None)))
except Exception as e: print(type(e).__name__, e)
print('@41.18')
try:
    print(t)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@42.0')
try:
    i = int(max(False, True))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@42.1')
try:
    d = {**dict.fromkeys('1zAß_Bß'), 'Aa1éAcC.'.strip(): [None]}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@42.2')
try:
    v = [round(v, 1) for v in ([True, True] + [-808601550587, i, i, np.array([[-1, 4], [11, 0], [-1, 1]], dtype='int16')])]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@42.3')
try:
    b = bytes(4)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@42.4')
try:
    x = min(1e+23, 9223372036854775807)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@42.5')
try:
    c = (np.where(None == i, np.array([[5], [-9223372036854775807], [-8]], dtype='int64'), np.array([[9, 0], [12, 1], [1, 2]], dtype='uint8')) ** True)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@42.6')
try:
    z = (np.array([[10, 1], [7, 4294967295], [1, 1]], dtype='uint32') <= -5e-324).mean()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@42.7')
try:
    i &= (9223372036854775807 - (-3 * -1))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@42.8')
try:
    print(int('😀'))
except Exception as e: print(type(e).__name__, e)
print('@42.9')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@42.10')
try:
    *v, w = v
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@42.11')
try:
    print(repr(format(i, '23n').islower()))
except Exception as e: print(type(e).__name__, e)
print('@42.12')
try:
    i <<= 65
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@42.13')
try:
    print(repr(({-1.0, float('nan'), x, 9.565905781630901e+16} & {5})))
except Exception as e: print(type(e).__name__, e)
print('@42.14')
try:
    print(repr(np.uint8(5)))
except Exception as e: print(type(e).__name__, e)
print('@42.15')
try:
    print(repr(max(i, i)))
except Exception as e: print(type(e).__name__, e)
print('@42.16')
try:
    print(repr(range(-1, i, 4)))
except Exception as e: print(type(e).__name__, e)
print('@42.17')
try:
    print(divmod((False + z), abs(np.float64(8.9))))
except Exception as e: print(type(e).__name__, e)
print('@42.18')
try:
    print(repr(list(c)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@43.0')
try:
    c = (-np.array([7, -2147483647, -2147483648, -4, 6, 0, 6, -3, -3, 0, -3, 3], dtype='int32'))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@43.1')
try:
    x = max(([9007199254740992.0, 2182322432051801319] + [0, -2]))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@43.2')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@43.3')
try:
    v = [v for v in range(2, 1) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@43.4')
try:
    q = set()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@43.5')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@43.6')
try:
    d = dict(a={}, b=b'a,b,c')
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@43.7')
try:
    print(repr([{True: ' 8A80', False: 255}, *q]))
except Exception as e: print(type(e).__name__, e)
print('@43.8')
try:
    print(2)
except Exception as e: print(type(e).__name__, e)
print('@43.9')
try:
    print(repr((-9223372036854775808 if 0.2 else None)))
except Exception as e: print(type(e).__name__, e)
print('@43.10')
try:
    print(True)
except Exception as e: print(type(e).__name__, e)
print('@43.11')
try:
    print(repr(np.allclose(np.array([7, 0, 3, 0, 1, 0, 9, 7, 11, 1, 7, 0], dtype='uint8'), a)))
except Exception as e: print(type(e).__name__, e)
print('@43.12')
try:
    print(np.int64(12))
except Exception as e: print(type(e).__name__, e)
print('@43.13')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@43.14')
try:
    print(repr(np.add(a, 56.7403)))
except Exception as e: print(type(e).__name__, e)
print('@43.15')
try:
    print(np.histogram((np.array([0, 10, 4, -8, -8, 0, 8, -9, 1, 10, 9, 1], dtype='int64') ** x), bins=3, density=True))
except Exception as e: print(type(e).__name__, e)
print('@43.16')
try:
    a -= np.bincount(c).cumsum()
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@43.17')
try:
    print(repr(format(n, '*<8.0s')))
except Exception as e: print(type(e).__name__, e)
print('@43.18')
try:
    print(repr((11 + np.float64(-8.0))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@44.0')
try:
    s = '{a[0]} {b!s:>6}'.format(a=['straße', 'abc', '_9é', 'straße'], b=True)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@44.1')
try:
    t = (-2,)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@44.2')
try:
    l = list(b'  x '.join([b'', b'Line\nTwo\r\n']))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@44.3')
try:
    d = dict({'TitleCase words HERE': 4.35, 'a': None}.copy())
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@44.4')
try:
    z = np.float32(np.inf).astype('float32')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@44.5')
try:
    v = (([] + [True, False, True, False]) + [round(v, 5) for v in [9, -80238781, 1000, 10]])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@44.6')
try:
    i = hash(10)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@44.7')
try:
    print(repr((i / -38393113)))
except Exception as e: print(type(e).__name__, e)
print('@44.8')
try:
    i >>= 7
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@44.9')
try:
    print(repr(((set() == {float('-inf'), -93327218136.34106, 9007199254740992.0, -9.461072695328092e-09}) and 'for'.isdecimal())))
except Exception as e: print(type(e).__name__, e)
print('@44.10')
try:
    print(11)
except Exception as e: print(type(e).__name__, e)
print('@44.11')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@44.12')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
print('@44.13')
try:
    print(repr(np.array([1e-300, 5.4, 1e16, -4.32, 5.57], dtype='float64').repeat(5)))
except Exception as e: print(type(e).__name__, e)
print('@44.14')
try:
    print(repr(np.random.default_rng(4).permutation(np.array([1, 0, 10, -5, 5], dtype='int32'))))
except Exception as e: print(type(e).__name__, e)
print('@44.15')
try:
    print(repr(b'\\'.upper()))
except Exception as e: print(type(e).__name__, e)
print('@44.16')
try:
    print(repr(np.array([[11, 1], [1, 4]], dtype='uint16')))
except Exception as e: print(type(e).__name__, e)
print('@44.17')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@44.18')
try:
    print(repr(hash('{0}'.count('😀'))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@45.0')
try:
    b = b'\\'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@45.1')
try:
    q = {1, 1}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@45.2')
try:
    a = np.array([-2147483648, 0, 10], dtype='int32').reshape(-1)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@45.3')
try:
    v = [v * v for v in [2, -2][:]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@45.4')
try:
    c = np.expand_dims(np.array([], dtype='uint16'), 1).repeat(2)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@45.5')
try:
    l = list({'1_000': None})
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@45.6')
try:
    z = np.uint64(1)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@45.7')
try:
    print(repr(bin(11).strip('b'.partition('\n')[2])))
except Exception as e: print(type(e).__name__, e)
print('@45.8')
try:
    print(repr({False, True, True, False}))
except Exception as e: print(type(e).__name__, e)
print('@45.9')
try:
    print(1e+100)
except Exception as e: print(type(e).__name__, e)
print('@45.10')
try:
    print(repr(0))
except Exception as e: print(type(e).__name__, e)
print('@45.11')
try:
    print(repr('Ω_C8'.replace(repr(b).replace('0', repr(7)), 'b'.join([' 3.5 ', '', '-7']).casefold(), 1)))
except Exception as e: print(type(e).__name__, e)
print('@45.12')
try:
    q -= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@45.13')
try:
    z += int(0.3333333333333333)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@45.14')
try:
    z += -8
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@45.15')
try:
    q.discard((-129 * 9007199254740993))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@45.16')
try:
    print(repr(6899434779376.869))
except Exception as e: print(type(e).__name__, e)
print('@45.17')
try:
    print(repr(np.round(c, 3)))
except Exception as e: print(type(e).__name__, e)
print('@45.18')
try:
    v, w = v[:2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@46.0')
try:
    x = ({'AAAAAAAAAAAAAAAAAAAA': 0, -2147483648: 8} - math.hypot(-2, 1))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@46.1')
try:
    c = [True, False, False]
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@46.2')
try:
    i = round((-6 >> 7), 5)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@46.3')
try:
    t = divmod(x, 0.3333333333333333)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@46.4')
try:
    d = {str(k): v for k, v in ({True: 'ß', False: None} | {{5, -2, 3, 2}: True, b'abc': None, i: False}).items() if v}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@46.5')
try:
    n = -1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@46.6')
try:
    v = [int(v) for v in [v * v for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@46.7')
try:
    print(range(np.uint64(9).astype('uint32').item()))
except Exception as e: print(type(e).__name__, e)
print('@46.8')
try:
    print(x)
except Exception as e: print(type(e).__name__, e)
print('@46.9')
try:
    print('\u200b\u2028')
except Exception as e: print(type(e).__name__, e)
print('@46.10')
try:
    v[n] += (-2147483648 >> 31)
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@46.11')
try:
    v, w = [-1000, -92.8, 4, -1][:-4][:2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@46.12')
try:
    d |= d.copy()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@46.13')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@46.14')
try:
    print(x in (c > True))
except Exception as e: print(type(e).__name__, e)
print('@46.15')
try:
    print(repr(divmod(x, 1e+16)[-2]))
except Exception as e: print(type(e).__name__, e)
print('@46.16')
try:
    print(repr(np.count_nonzero(c, axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@46.17')
try:
    print(repr(pow(n, 0, 6)))
except Exception as e: print(type(e).__name__, e)
print('@46.18')
try:
    i ^= (x != False)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@47.0')
try:
    q = {v for v in {2} if v}.symmetric_difference([True][-3:0])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@47.1')
try:
    x = max(788135860.9895517, True)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@47.2')
try:
    b = bytes([0, 82297498])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@47.3')
try:
    c = np.array([6, 0, 0, 7], dtype='uint8')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@47.4')
try:
    s = str(1e+17)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@47.5')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@47.6')
try:
    l = ([1] * 2)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@47.7')
try:
    print(repr(['1Cx😀8', 'y😀.-😀01b-', s]))
except Exception as e: print(type(e).__name__, e)
print('@47.8')
try:
    print(s.lower())
except Exception as e: print(type(e).__name__, e)
print('@47.9')
try:
    print(repr('it\'s "q"'.isupper()))
except Exception as e: print(type(e).__name__, e)
print('@47.10')
try:
    print(repr(1))
except Exception as e: print(type(e).__name__, e)
print('@47.11')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@47.12')
try:
    l.insert(n, n)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@47.13')
try:
    print(max(abs(np.int32(2)), np.array([11, 0, 5, 12], dtype='uint64')[n]))
except Exception as e: print(type(e).__name__, e)
print('@47.14')
try:
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@47.15')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@47.16')
try:
    q.discard(math.factorial(3))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@47.17')
try:
    print([['é', 'B', 'Σίσυφος', '{}', s], *list(b"'")])
except Exception as e: print(type(e).__name__, e)
print('@47.18')
try:
    print(repr(c.nbytes))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@48.0')
try:
    z = np.float32(63.53)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@48.1')
try:
    i = range(0, 'AAAAAAAAAAAAAAAAAAAA'.rfind('😀', 5), 1)[2]
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@48.2')
try:
    d = {v: i for i, v in enumerate([True, False, False, False, True])}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@48.3')
try:
    t = (b'42', -5.806)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@48.4')
try:
    a = np.repeat(np.array([[[5, 7, 2], [8, 1, 7]], [[0, 12, 11], [7, 3, 7]]], dtype='uint64').astype('uint64'), 1, axis=1)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@48.5')
try:
    s = '.y,,.8BΩ,'.lstrip().strip()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@48.6')
try:
    v = ([round(v, 5) for v in [True, True, False]] + [-v for v in [-3.4448184214040993e-05, 1e+22]])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@48.7')
try:
    print(repr(s.rstrip('Ω').encode('latin-1')))
except Exception as e: print(type(e).__name__, e)
print('@48.8')
try:
    print(repr(math.ceil((-0.0 ** 1))))
except Exception as e: print(type(e).__name__, e)
print('@48.9')
try:
    print(repr(isinstance(z, (int, float))))
except Exception as e: print(type(e).__name__, e)
print('@48.10')
try:
    print(repr(np.dtype('uint8')))
except Exception as e: print(type(e).__name__, e)
print('@48.11')
try:
    print(repr(bin(len(1))))
except Exception as e: print(type(e).__name__, e)
print('@48.12')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@48.13')
try:
    print(repr(a.center(1).partition('ß')[1]))
except Exception as e: print(type(e).__name__, e)
print('@48.14')
try:
    a.fill(float(i))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@48.15')
try:
    print(repr(abs(-9329661876)))
except Exception as e: print(type(e).__name__, e)
print('@48.16')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@48.17')
try:
    print(repr(123456.789))
except Exception as e: print(type(e).__name__, e)
print('@48.18')
try:
    print((np.array([[[5, 6, 11], [3, 3, 6]], [[4, 0, 5], [10, 0, 1]]], dtype='uint8') // np.uint8(7)).size)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@49.0')
try:
    v = [v * v for v in ([False, True, True, False, True] + [8])]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@49.1')
try:
    i = (548543572218 and (4 ** 2))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@49.2')
try:
    t = {True, False, False, True}
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@49.3')
try:
    s = chr(8364).lower()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@49.4')
try:
    x = float((6 >> 8))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@49.5')
try:
    b = bytes(1)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@49.6')
try:
    c = i
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@49.7')
try:
    print(repr({v: v * 2 for v in v}))
except Exception as e: print(type(e).__name__, e)
print('@49.8')
try:
    print(np.array([0, 4, 7, 127], dtype='int8'))
except Exception as e: print(type(e).__name__, e)
print('@49.9')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@49.10')
try:
    print(np.random.default_rng(4).integers(0, size=(6, 5)))
except Exception as e: print(type(e).__name__, e)
print('@49.11')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@49.12')
try:
    print(repr(np.array([4, 255, 0, 1], dtype='uint8')))
except Exception as e: print(type(e).__name__, e)
print('@49.13')
try:
    print(repr(s.encode('latin-1').count(b.split(b))))
except Exception as e: print(type(e).__name__, e)
print('@49.14')
try:
    print(np.concatenate((c, c), axis=2))
except Exception as e: print(type(e).__name__, e)
print('@49.15')
try:
    print(repr(({True: i, True: x, [None, False]: None} | {[]: b'Ab', False: s})['a']))
except Exception as e: print(type(e).__name__, e)
print('@49.16')
try:
    i &= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@49.17')
try:
    x //= (x % math.copysign(x, 4))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@49.18')
try:
    print(repr(sorted([' 3.5 '], reverse=('B' not in 'straße'))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@50.0')
try:
    i = 1
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@50.1')
try:
    x = math.copysign(i, -2)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@50.2')
try:
    n = -1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@50.3')
try:
    q = ({True} & {-5e-324, 2.2988473815398923e-08}).intersection([False, -5927673366471.993, True], (set() ^ {4, 1}))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@50.4')
try:
    c = np.array([2, -9223372036854775807, -4], dtype='int64').repeat(3)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@50.5')
try:
    t = (-2, -1, -2, n)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@50.6')
try:
    d = dict(zip('Ǆ'[1], ([b'\x00\xff'] * 4)))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@50.7')
try:
    print(repr(min([-v for v in [True, False]])))
except Exception as e: print(type(e).__name__, e)
print('@50.8')
try:
    print(np.round(np.log1p(np.clip(np.array([1, 0, 1], dtype='int32'), -3, 3)), 5))
except Exception as e: print(type(e).__name__, e)
print('@50.9')
try:
    d[4] = t
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@50.10')
try:
    print(repr(np.issubdtype(c.dtype, np.integer)))
except Exception as e: print(type(e).__name__, e)
print('@50.11')
try:
    print(abs('Hello, World'))
except Exception as e: print(type(e).__name__, e)
print('@50.12')
try:
    print(repr(np.random.default_rng(1).integers(-2, b'Line\nTwo\r\n'.startswith(b'a,b,c'), size=4)))
except Exception as e: print(type(e).__name__, e)
print('@50.13')
try:
    print(repr(max(np.int64(-2), np.bool(True))))
except Exception as e: print(type(e).__name__, e)
print('@50.14')
try:
    print(repr((False, '0😀ß.')))
except Exception as e: print(type(e).__name__, e)
print('@50.15')
try:
    print(repr(np.transpose(np.array([9, 12, 12], dtype='uint8'))))
except Exception as e: print(type(e).__name__, e)
print('@50.16')
try:
    print(repr(np.array([x, 0.3333333333333333]).dtype))
except Exception as e: print(type(e).__name__, e)
print('@50.17')
try:
    print(repr([int(v) for v in [i, 3]]))
except Exception as e: print(type(e).__name__, e)
print('@50.18')
try:
    q &= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@51.0')
try:
    d = {v: v * 2 for v in [][3:-2]}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@51.1')
try:
    s = '0x1F'.expandtabs(6).upper()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@51.2')
try:
    x = math.gcd(['😀👍'].index(2), 'straße'.rfind('b', 0))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@51.3')
try:
    l = list(map(lambda v: v + 1, [v for v in range(4, 2) if v % 2]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@51.4')
try:
    t = tuple(s.swapcase())
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@51.5')
try:
    q = {False}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@51.6')
try:
    i = s.count(' ')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@51.7')
try:
    print([[r * c for c in range(4)] for r in range(3)])
except Exception as e: print(type(e).__name__, e)
print('@51.8')
try:
    q &= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@51.9')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@51.10')
try:
    i <<= 63
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@51.11')
try:
    print(x)
except Exception as e: print(type(e).__name__, e)
print('@51.12')
try:
    print(5)
except Exception as e: print(type(e).__name__, e)
print('@51.13')
try:
    print(list(range(1, 5, 2)))
except Exception as e: print(type(e).__name__, e)
print('@51.14')
try:
    print(repr(5))
except Exception as e: print(type(e).__name__, e)
print('@51.15')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@51.16')
try:
    print(repr(max([False, False, True][-6::], default=[False, [{3: b"'", 4: 11}]])))
except Exception as e: print(type(e).__name__, e)
print('@51.17')
try:
    print(repr('--'[:6].splitlines(True)))
except Exception as e: print(type(e).__name__, e)
print('@51.18')
try:
    x += pow(-3, 4)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@52.0')
try:
    l = [w := 2, w + 1, w * 2]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@52.1')
try:
    t = 'ß'.join(['CßxΩ00Bxc']).rpartition('0')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@52.2')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@52.3')
try:
    s = ('\u200b\u2028' or '100%').strip(str(0.0001))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@52.4')
try:
    q = {256}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@52.5')
try:
    d = {{n: n, 3: 1e+17}: 18446744073709551616}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@52.6')
try:
    z = (np.isfinite(np.int16(-3)) // n)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@52.7')
try:
    s *= 6
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@52.8')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@52.9')
try:
    l.sort(key=str, reverse=('Hello, World' == 'ﬁn'.expandtabs(3)))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@52.10')
try:
    print(repr(float(np.rint(float(np.int16(-32767))))))
except Exception as e: print(type(e).__name__, e)
print('@52.11')
try:
    l.pop(1)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@52.12')
try:
    print(repr(chr(n)))
except Exception as e: print(type(e).__name__, e)
print('@52.13')
try:
    s *= 3
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@52.14')
try:
    print(repr((b'c,' * 6)))
except Exception as e: print(type(e).__name__, e)
print('@52.15')
try:
    print(False)
except Exception as e: print(type(e).__name__, e)
print('@52.16')
try:
    print(n in (np.array([[9223372036854775807, 0, 1], [-6, 4, 5]], dtype='int64') + np.array([[1, 4294967295, 2], [12, 1, 3]], dtype='uint32')).take([n, 3]))
except Exception as e: print(type(e).__name__, e)
print('@52.17')
try:
    print(np.random.RandomState(6).randint(n, 0, size=(-1, 2)))
except Exception as e: print(type(e).__name__, e)
print('@52.18')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@53.0')
try:
    q = {31527635401515094480, 4294967296, 5}.difference([True, True, True]).intersection([-v for v in []], {v for v in {False, True, True} if v})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@53.1')
try:
    t = tuple('1e5')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@53.2')
try:
    a = np.sum((np.array([], dtype='uint16') % np.array([], dtype='float32')), axis=0)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@53.3')
try:
    d = {**{v: i for i, v in enumerate([])}, chr(65): True}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@53.4')
try:
    b = (b'a'[6:] * 5)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@53.5')
try:
    i = ((9 % 330198215610496100350) * (32768 + 0))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@53.6')
try:
    l = [1e400, -95.0]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@53.7')
try:
    print(repr(f'{(~np.uint32(3)):8.17}'))
except Exception as e: print(type(e).__name__, e)
print('@53.8')
try:
    print(np.array([], dtype='uint32'))
except Exception as e: print(type(e).__name__, e)
print('@53.9')
try:
    print(repr([-v for v in [v for v in range(1, 2) if v % 2]]))
except Exception as e: print(type(e).__name__, e)
print('@53.10')
try:
    print((np.argmin(np.array([], dtype='int32')) % np.float64(-0.15649313259899533)))
except Exception as e: print(type(e).__name__, e)
print('@53.11')
try:
    print(repr(math.modf(float('-inf'))))
except Exception as e: print(type(e).__name__, e)
print('@53.12')
try:
    i -= (q == {1, 2, 0})
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@53.13')
try:
    print(-8 in np.array([], dtype='int64'))
except Exception as e: print(type(e).__name__, e)
print('@53.14')
try:
    print(repr(b'\\'))
except Exception as e: print(type(e).__name__, e)
print('@53.15')
try:
    print(repr(abs('_x1')))
except Exception as e: print(type(e).__name__, e)
print('@53.16')
try:
    a[...] = np.isinf(np.int64(-8)).astype('uint8')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@53.17')
try:
    print(())
except Exception as e: print(type(e).__name__, e)
print('@53.18')
try:
    print(hash((-1 % np.int32(8))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@54.0')
try:
    i = 127
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@54.1')
try:
    c = np.zeros_like(np.ravel(np.array([4294967295, 2, 2], dtype='uint32')))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@54.2')
try:
    l = list(map(lambda v: v + 0, [-v for v in [-5, 9]]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@54.3')
try:
    d = dict(zip(repr('ÀÉÎ'), l))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@54.4')
try:
    s = '1.b'.expandtabs(1).expandtabs(0)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@54.5')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@54.6')
try:
    x = 74.244
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@54.7')
try:
    print(sorted(1e400))
except Exception as e: print(type(e).__name__, e)
print('@54.8')
try:
    print(repr([b'\xc3\xa9', b'a', b'a'].count('a,b,,c')))
except Exception as e: print(type(e).__name__, e)
print('@54.9')
try:
    print(repr(b'42'.replace(b'  x ', b'0\x00,01\xff')))
except Exception as e: print(type(e).__name__, e)
print('@54.10')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@54.11')
try:
    a %= 2
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@54.12')
try:
    print(repr(s.splitlines(True)))
except Exception as e: print(type(e).__name__, e)
print('@54.13')
try:
    i &= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@54.14')
try:
    print({5, 1, 2, 1, 5})
except Exception as e: print(type(e).__name__, e)
print('@54.15')
try:
    s %= (x == float('nan'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@54.16')
try:
    i ^= isinstance(b"'", (str, float))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@54.17')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@54.18')
try:
    print(repr(list(map(lambda v: v + 2, [float(v) for v in [v * v for v in [7, 0, -1]]]))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@55.0')
try:
    s = ('%+1.25x' % (0,))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@55.1')
try:
    n = -1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@55.2')
try:
    c = np.concatenate((np.concatenate((np.array([-8.0, 1e16, 5.0, 2.32, 2.3], dtype='float64'), np.array([1], dtype='uint16')), axis=0), np.argmax(np.array([-9223372036854775807], dtype='int64'), axis=0)), axis=-1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@55.3')
try:
    d = dict.fromkeys(list({}), None)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@55.4')
try:
    q = set([-v for v in [True, False]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@55.5')
try:
    b = (bytes([-1, n]) + b'a,b,c')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@55.6')
try:
    x = max([n, n, 7][6:-2:])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@55.7')
try:
    print(np.array([7, 0, 1, 3, 8, 1, 3, 10, 3, 10, 0, 5], dtype='uint8'))
except Exception as e: print(type(e).__name__, e)
print('@55.8')
try:
    print(repr(np.squeeze(np.bincount(c.reshape((2, 3))), axis=None)))
except Exception as e: print(type(e).__name__, e)
print('@55.9')
try:
    print(repr((q - set([x, x, 1.23e-07, 0.0006082256072832955, x]))))
except Exception as e: print(type(e).__name__, e)
print('@55.10')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@55.11')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@55.12')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@55.13')
try:
    print(repr((d / 1e+308)))
except Exception as e: print(type(e).__name__, e)
print('@55.14')
try:
    print(repr(np.greater_equal(c.var(), 8.25619565982467e-05)))
except Exception as e: print(type(e).__name__, e)
print('@55.15')
try:
    s %= [v if v else b for v in (x, n, True, x)]
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@55.16')
try:
    q.remove(1)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@55.17')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
print('@55.18')
try:
    print(repr(s.strip(s)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@56.0')
try:
    a = np.argmax(np.array([[7, 6, 9]], dtype='uint16'), axis=2).all(1)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@56.1')
try:
    s = chr(128512)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@56.2')
try:
    z = np.int64(-2)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@56.3')
try:
    l = 'y,CxxΩa-'.split('.')
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@56.4')
try:
    d = ({**{-460565122300765931103131: 7}, 'straße': '  padded '} | {**{}, s: 0.045})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@56.5')
try:
    q = ({2.6010008312553933e+18, 4.35, 16.4017, -75.431}.symmetric_difference([]) - set([True, False, False]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@56.6')
try:
    b = '--'.title().encode('ascii', 'replace')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@56.7')
try:
    a *= math.hypot(1e+23, False)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@56.8')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@56.9')
try:
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@56.10')
try:
    print(('B' not in s))
except Exception as e: print(type(e).__name__, e)
print('@56.11')
try:
    print(repr(np.random.default_rng(6).integers(0, 4, 3, dtype='int32', endpoint=False)))
except Exception as e: print(type(e).__name__, e)
print('@56.12')
try:
    print(repr(np.uint64(50813882962182526767529).item()))
except Exception as e: print(type(e).__name__, e)
print('@56.13')
try:
    print(-5292201)
except Exception as e: print(type(e).__name__, e)
print('@56.14')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@56.15')
try:
    print(repr(np.array([[-7, 1, -9]], dtype='int32')))
except Exception as e: print(type(e).__name__, e)
print('@56.16')
try:
    q.add((b < b''))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@56.17')
try:
    np.random.RandomState(5).shuffle(a)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@56.18')
try:
    z += (lambda n: n * 7)(-9223372036854775808)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@57.0')
try:
    q = {2.565563381984006e-08}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@57.1')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@57.2')
try:
    s = (0.0 == dict(zip('"', [2, -1, n, n, n])))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@57.3')
try:
    i = len(s)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@57.4')
try:
    a = np.array(8, dtype='int8')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@57.5')
try:
    x = ((-2.2250738585072014e-308) % (6.759588539521799e-07).is_integer())
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@57.6')
try:
    b = b'\x00\xff'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@57.7')
try:
    print(repr(((False, True) * 0)))
except Exception as e: print(type(e).__name__, e)
print('@57.8')
try:
    s += s.partition('\n')[3]
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@57.9')
try:
    s %= (i % 8)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@57.10')
try:
    print(np.where(np.array([False, True, False, True], dtype='bool')))
except Exception as e: print(type(e).__name__, e)
print('@57.11')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@57.12')
try:
    print(repr(np.array(-4, dtype='int16')))
except Exception as e: print(type(e).__name__, e)
print('@57.13')
try:
    print(np.int64(int('z_A.é_9-A'.strip())))
except Exception as e: print(type(e).__name__, e)
print('@57.14')
try:
    print(repr([-v for v in [n, -2, -1234.5]]))
except Exception as e: print(type(e).__name__, e)
print('@57.15')
try:
    print(repr(list(filter(lambda v: v > x, [1000000000000000.0, x]))))
except Exception as e: print(type(e).__name__, e)
print('@57.16')
try:
    print(b)
except Exception as e: print(type(e).__name__, e)
print('@57.17')
try:
    print(min(([True, -0.0, True, i] + [False, True])))
except Exception as e: print(type(e).__name__, e)
print('@57.18')
try:
    a.sort()
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@58.0')
try:
    d = {True: 0.00054850220113978}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@58.1')
try:
    a = np.array([True], dtype='bool')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@58.2')
try:
    c = (b'\\'.decode() < ('abc' if True else '1_000'))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@58.3')
try:
    z = (np.array([], dtype='float64').std() & (np.uint32(4) & np.int64(-8)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@58.4')
try:
    t = tuple(sorted([v * v for v in [False, True, True, []]]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@58.5')
try:
    l = [v for v in [True] if v]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@58.6')
try:
    v = ([9][:-5] + [float(v) for v in [47351150794171699889788, -4.256]])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@58.7')
try:
    d.popitem()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@58.8')
try:
    print(repr(np.where(c.squeeze())))
except Exception as e: print(type(e).__name__, e)
print('@58.9')
try:
    *v, w = [v for v in range(5, 1) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@58.10')
try:
    d.setdefault(-2, {**d, 'é\n-\n': 29.54})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@58.11')
try:
    print(repr(np.var(b'c,\xff,Bb'.squeeze(), axis=1, ddof=True)))
except Exception as e: print(type(e).__name__, e)
print('@58.12')
try:
    print(repr((c ** 3)))
except Exception as e: print(type(e).__name__, e)
print('@58.13')
try:
    z *= a
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@58.14')
try:
    d.setdefault(1, 7)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@58.15')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@58.16')
try:
    print(abs(bool(z)))
except Exception as e: print(type(e).__name__, e)
print('@58.17')
try:
    v[7] += (16.0).as_integer_ratio()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@58.18')
try:
    print(repr(oct(-8).endswith((',', b'\x80\xffAB1c'.hex()))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@59.0')
try:
    l = list(range(1))[:-4]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@59.1')
try:
    z = np.float64(5.0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@59.2')
try:
    v = [v for v in range(0, 2) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@59.3')
try:
    c = np.prod(np.var(np.array([[[4.5, -4.0, 5.106], [-1.7, -2.0, -7.355]], [[7.0, 7.87, 5.051], [5e-324, -6.44, 5.0]]], dtype='float64'), axis=-1, keepdims=False), axis=1, keepdims=True)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@59.4')
try:
    b = '0'.encode().strip()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@59.5')
try:
    q = {v for v in {-5, 1536, 11}.union([]) if v}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@59.6')
try:
    s = '😀'.join(sorted('ßΩ'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@59.7')
try:
    print(repr(((q | q) | q.union([7]))))
except Exception as e: print(type(e).__name__, e)
print('@59.8')
try:
    z **= 2
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@59.9')
try:
    s += str(-33.87).strip(s)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@59.10')
try:
    print(abs(z))
except Exception as e: print(type(e).__name__, e)
print('@59.11')
try:
    print((math.fmod(-1e+100, 2) if s.removesuffix(s).isupper() else 9007199254740992.0))
except Exception as e: print(type(e).__name__, e)
print('@59.12')
try:
    print(repr(sorted(c)))
except Exception as e: print(type(e).__name__, e)
print('@59.13')
try:
    print(repr(s.join('for'.upper())))
except Exception as e: print(type(e).__name__, e)
print('@59.14')
try:
    z -= np.float64(math.comb(2, 6))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@59.15')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@59.16')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@59.17')
try:
    print(np.argsort(np.array([[[7, 1, 11], [1, 1, 12]], [[5, 11, 1], [8, 9, 2]]], dtype='uint32'), axis=2, kind='stable'))
except Exception as e: print(type(e).__name__, e)
print('@59.18')
try:
    print(str(np.percentile(s.encode('latin-1'), 2)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@60.0')
try:
    t = tuple(list(reversed([2147483647, float('inf')])))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@60.1')
try:
    b = b'42'.count(b'\xffBa\x80cA').strip()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@60.2')
try:
    s = format((-43263696659189 // 8), 'b')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@60.3')
try:
    v = [round(v, 17) for v in [round(v, -2) for v in [932956172168909285345303]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@60.4')
try:
    z = ((np.float64(6.85) << 2) * 81.06)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@60.5')
try:
    q = {8, -7, -3}.union([round(v, -1) for v in [7, 3, 1, -1, 1]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@60.6')
try:
    a = (4 in list({False: 8, True: -85367346486.89713, True: 1}.values()))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@60.7')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@60.8')
try:
    print(min(-0.44018073415470016, 9223372036854775808))
except Exception as e: print(type(e).__name__, e)
print('@60.9')
try:
    s += 'a,b,,c'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@60.10')
try:
    print(repr([repr(v) for v in ([False] * 6)]))
except Exception as e: print(type(e).__name__, e)
print('@60.11')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@60.12')
try:
    print(repr(tuple(sorted(v))))
except Exception as e: print(type(e).__name__, e)
print('@60.13')
try:
    print(repr(s.partition('B')[2]))
except Exception as e: print(type(e).__name__, e)
print('@60.14')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@60.15')
try:
    print(repr(list(range(3))[:2]))
except Exception as e: print(type(e).__name__, e)
print('@60.16')
try:
    s += s.rstrip('😀').title()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@60.17')
try:
    print(repr(list(zip([7], s))[2:-4]))
except Exception as e: print(type(e).__name__, e)
print('@60.18')
try:
    print(repr(np.int64(0)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@61.0')
try:
    c = np.squeeze(np.cumsum(np.array([], dtype='int8'), axis=-1), axis=1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@61.1')
try:
    x = float((10 or -100000000000000000000))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@61.2')
try:
    v = [-58.4653, x, 95604351106584806356926]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@61.3')
try:
    d = {{'_x1': 9007199254740993, False: 2.2250738585072014e-308, True: '1e5'}: True}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@61.4')
try:
    z = np.uint32(2).item()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@61.5')
try:
    s = str(['AAAAAAAAAAAAAAAAAAAA'])
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@61.6')
try:
    t = -1
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@61.7')
try:
    print(repr(''.partition('B')[-2]))
except Exception as e: print(type(e).__name__, e)
print('@61.8')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@61.9')
try:
    print(repr(np.median(np.array([], dtype='float64'), axis=2)))
except Exception as e: print(type(e).__name__, e)
print('@61.10')
try:
    print(repr(np.hstack([np.round(np.log1p(np.clip(np.array([5], dtype='int16'), -3, 3)), 5), np.array([], dtype='uint16')]).tolist()))
except Exception as e: print(type(e).__name__, e)
print('@61.11')
try:
    print(range(1, 3))
except Exception as e: print(type(e).__name__, e)
print('@61.12')
try:
    print(v[[False]])
except Exception as e: print(type(e).__name__, e)
print('@61.13')
try:
    print(repr((-z)))
except Exception as e: print(type(e).__name__, e)
print('@61.14')
try:
    print(repr(c.size))
except Exception as e: print(type(e).__name__, e)
print('@61.15')
try:
    d |= {'8yΩ': -1, '%d': s}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@61.16')
try:
    print(str(np.array(-5.87, dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@61.17')
try:
    print(repr(s.istitle()))
except Exception as e: print(type(e).__name__, e)
print('@61.18')
try:
    print(repr(float(c)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@62.0')
try:
    q = frozenset([v for v in range(-2, 3) if v % 2])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@62.1')
try:
    z = round(np.array([-7.0, -8.7, -5.5, 7.0, -4.64, -6.8, -0.0, 5e-324, -1.3, 0.0, 5e-324, -5.0], dtype='float64').all(), 3)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@62.2')
try:
    t = (*sorted([18446744073709551615, 9, -74042118430, 2147483647], key=abs), [None])
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@62.3')
try:
    d = dict({**{8: b'\x00a', 3: b',b,1', 12: b'42', 8808800858422373: 4}, 'CAB': 4})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@62.4')
try:
    x = 79.174
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@62.5')
try:
    v = [int(v) for v in [v * v for v in [True]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@62.6')
try:
    c = np.array([-5.211, 8.87, -0.0, 6.0, 0.563, -7.0, -7.609, 8.281, -4.0, 3.0, -5.37, -0.0], dtype='float64').round(0)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@62.7')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@62.8')
try:
    print(((np.array([-5, 3, 8, 3, 0, 6, 5, 7, -7, -8, 0, -2], dtype='int64') | np.array(11, dtype='int32')) >= 8637849488))
except Exception as e: print(type(e).__name__, e)
print('@62.9')
try:
    print(np.array([[-1000, -1000], [float('-inf'), 6.758572986705556e-11]]))
except Exception as e: print(type(e).__name__, e)
print('@62.10')
try:
    print(repr(np.percentile(np.bitwise_or(np.round(np.tan(np.clip(np.array([6], dtype='int64'), -3, 3)), 5), np.reshape(c, (2, 3))), [50, 0], axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@62.11')
try:
    print(np.array([v, [round(v, 0) for v in [8520706605352997743812, 8, -448644192174203393968716, -2]]]))
except Exception as e: print(type(e).__name__, e)
print('@62.12')
try:
    x += (-3.392482958639078e-08)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@62.13')
try:
    print(repr('tab\there'.isdigit()))
except Exception as e: print(type(e).__name__, e)
print('@62.14')
try:
    print('{:{}}'.format(-1, 4))
except Exception as e: print(type(e).__name__, e)
print('@62.15')
try:
    print(repr(np.random.default_rng(3).choice(5, 3)))
except Exception as e: print(type(e).__name__, e)
print('@62.16')
try:
    x /= 8
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@62.17')
try:
    q |= {True, -1, 8, False}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@62.18')
try:
    print(False)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@63.0')
try:
    d = {v: i for i, v in enumerate([v * 4 for v in [b'a', b'\x80', b'\x80\x80a']])}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@63.1')
try:
    l = sorted(list((b'\\',)), key=lambda v: (str(type(v)), repr(v)), reverse=True)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@63.2')
try:
    z = max(np.bool(False), (~np.int8(9)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@63.3')
try:
    q = set(range(3))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@63.4')
try:
    b = b'bA,0Ac'.count(b'\x00,A\x00').join(['--'.encode('ascii', 'replace'), b'1,a\x00\xff0'.replace(b'42', b'\xc3\xa9')])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@63.5')
try:
    x = math.prod([-v for v in []])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@63.6')
try:
    c = np.repeat(np.sort(np.array([[False, True]], dtype='bool')), 5, axis=-1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@63.7')
try:
    print(repr((np.round(np.array([[1, 7], [6, 12], [11, -5]], dtype='int64'), 1) & c)))
except Exception as e: print(type(e).__name__, e)
print('@63.8')
try:
    print(repr(list({False: 'ß', True: '"', True: b'\xff1\xff'})))
except Exception as e: print(type(e).__name__, e)
print('@63.9')
try:
    l.insert(2, divmod(0, x))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@63.10')
try:
    x += -2
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@63.11')
try:
    print({(np.float64(5.0) + np.uint64(10)): 3})
except Exception as e: print(type(e).__name__, e)
print('@63.12')
try:
    print(repr(np.random.RandomState(0).random_sample(0)))
except Exception as e: print(type(e).__name__, e)
print('@63.13')
try:
    d.setdefault(-2, (3 and 128))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@63.14')
try:
    print(repr(('',)[4]))
except Exception as e: print(type(e).__name__, e)
print('@63.15')
try:
    print(['1e5', b"'", 7][np.int64(11)])
except Exception as e: print(type(e).__name__, e)
print('@63.16')
try:
    print(repr(np.random.RandomState(2).permutation(2)))
except Exception as e: print(type(e).__name__, e)
print('@63.17')
try:
    print(repr(b'abab'))
except Exception as e: print(type(e).__name__, e)
print('@63.18')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@64.0')
try:
    l = list(b"'")
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@64.1')
try:
    a = (-np.zeros_like(np.array([[[-0.0, 7.2, 1e200], [-8.273, -3.4, -7.6]], [[np.inf, 5.81, -6.0], [5.0, 2.04, 0.5]]], dtype='float64')))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@64.2')
try:
    c = {7: ()}
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@64.3')
try:
    t = tuple(l)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@64.4')
try:
    b = bytes(3)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@64.5')
try:
    z = np.uint8(12)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@64.6')
try:
    x = (max(-1, -128) if True else 21177.98363598464)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@64.7')
try:
    l, *_ = b'\x00BA1\x80', any(v > 40846824356581 for v in [False])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@64.8')
try:
    print(repr(a.tolist()))
except Exception as e: print(type(e).__name__, e)
print('@64.9')
try:
    print(np.float64(4.06))
except Exception as e: print(type(e).__name__, e)
print('@64.10')
try:
    print(repr(np.random.RandomState(3).uniform(2, -9071066404747930650641, 2)))
except Exception as e: print(type(e).__name__, e)
print('@64.11')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@64.12')
try:
    print(repr({True: -7}))
except Exception as e: print(type(e).__name__, e)
print('@64.13')
try:
    print(repr(chr(0).rsplit('ß', 2)))
except Exception as e: print(type(e).__name__, e)
print('@64.14')
try:
    print(True)
except Exception as e: print(type(e).__name__, e)
print('@64.15')
try:
    print(repr(list({-2: None}.items()).center(5)))
except Exception as e: print(type(e).__name__, e)
print('@64.16')
try:
    print(repr({**{False: 'tab\there', True: 2.675}, '\n': False}.expandtabs(2)))
except Exception as e: print(type(e).__name__, e)
print('@64.17')
try:
    print(repr({**{**{7: 3, -1: None, 2: {'a,b,,c': 'é', 2: '²', -1: None}}, '8A88cA,x_': b'42'}, '\\n'.rjust(20): -55.901}))
except Exception as e: print(type(e).__name__, e)
print('@64.18')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@65.0')
try:
    i = -9223372036854775808
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@65.1')
try:
    v = [True, False]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@65.2')
try:
    z = np.bool(True)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@65.3')
try:
    s = format(i, '*= 0,f')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@65.4')
try:
    c = (np.array([0, 7, 0], dtype='uint8') - np.array(3, dtype='uint64')).mean(axis=1, keepdims=False)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@65.5')
try:
    l = sorted(([8, 5] + [False, True, -2]), key=abs)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@65.6')
try:
    d = {**dict.fromkeys([b'Line\nTwo\r\n'], True), ' 8c': b'Line\nTwo\r\n'}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@65.7')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@65.8')
try:
    l, *_ = [v * 0 for v in l], {True}.difference([])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@65.9')
try:
    print(repr((c << 2)))
except Exception as e: print(type(e).__name__, e)
print('@65.10')
try:
    s += hex(i).ljust(12, 'A')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@65.11')
try:
    print(np.allclose(np.all(np.array([4, 6, -1], dtype='int64'), axis=(0, 0)), np.ones_like(np.array([5, 8, 5], dtype='int8'), dtype='uint64')))
except Exception as e: print(type(e).__name__, e)
print('@65.12')
try:
    l.insert(4, None)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@65.13')
try:
    print(repr(sorted(l, key=str)))
except Exception as e: print(type(e).__name__, e)
print('@65.14')
try:
    print([s, "'", 'Ǆ', '{}'])
except Exception as e: print(type(e).__name__, e)
print('@65.15')
try:
    print(repr(np.bincount(np.array([0]), weights=np.array([1, 1, 4], dtype='uint8'))))
except Exception as e: print(type(e).__name__, e)
print('@65.16')
try:
    print(dict(zip(s, list(filter(None, [None, None])))))
except Exception as e: print(type(e).__name__, e)
print('@65.17')
try:
    print(repr((np.array(2, dtype='uint16') + c)))
except Exception as e: print(type(e).__name__, e)
print('@65.18')
try:
    z *= c.round(5)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@66.0')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@66.1')
try:
    d = {str(k): v for k, v in {True: None, '日本語': False, n: True}.items() if v}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@66.2')
try:
    t = divmod(-2, 1.5)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@66.3')
try:
    q = {True, True, n, -552370950103304620891, float('-inf')}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@66.4')
try:
    l = [b'Line\nTwo\r\n', b',\x00ba', b'b\xff', b'Ab\x80\x00A\xff']
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@66.5')
try:
    v = ([n, n, 49141855603209, n, 12345678901234567890] + [])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@66.6')
try:
    s = f"{{{l}}}"
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@66.7')
try:
    d.update(dict({'BA9Ω0ΩB_': b'abab', s: s}))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@66.8')
try:
    l += ('tab\there'.strip() + s)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@66.9')
try:
    print(repr(s.upper()))
except Exception as e: print(type(e).__name__, e)
print('@66.10')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@66.11')
try:
    print(s.title().casefold())
except Exception as e: print(type(e).__name__, e)
print('@66.12')
try:
    print(' 3.5 ')
except Exception as e: print(type(e).__name__, e)
print('@66.13')
try:
    print(repr(([False, False, False, True, False] in list(zip([b' ', b'42', b'abc'], t, strict=True)))))
except Exception as e: print(type(e).__name__, e)
print('@66.14')
try:
    print(repr(round(2147483647, 3)))
except Exception as e: print(type(e).__name__, e)
print('@66.15')
try:
    print(repr(np.argsort(np.array([[0.2, 8.7, 2.0]], dtype='float32'), kind='stable')))
except Exception as e: print(type(e).__name__, e)
print('@66.16')
try:
    print(repr(bytes([False, False]).strip()))
except Exception as e: print(type(e).__name__, e)
print('@66.17')
try:
    print(repr({n, n, n}.lower()))
except Exception as e: print(type(e).__name__, e)
print('@66.18')
try:
    v.sort()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@67.0')
try:
    s = 'İi'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@67.1')
try:
    i = ord('A')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@67.2')
try:
    b = ((b'abab' + b'a') * 1)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@67.3')
try:
    t = ()
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@67.4')
try:
    q = set()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@67.5')
try:
    z = np.array([-6, 0], dtype='int64').all()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@67.6')
try:
    d = {True: [1, 2]}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@67.7')
try:
    print(np.array([[11, 10], [10, 5]], dtype='uint16').nbytes)
except Exception as e: print(type(e).__name__, e)
print('@67.8')
try:
    print(repr((-8, s, s)[2]))
except Exception as e: print(type(e).__name__, e)
print('@67.9')
try:
    print(repr(0))
except Exception as e: print(type(e).__name__, e)
print('@67.10')
try:
    print(repr(np.random.default_rng(4).random((2, 2, 2))))
except Exception as e: print(type(e).__name__, e)
print('@67.11')
try:
    print(repr((q - frozenset([-2, 1, 1, -1, 1]))))
except Exception as e: print(type(e).__name__, e)
print('@67.12')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@67.13')
try:
    s *= 2
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@67.14')
try:
    q -= frozenset([i, 8, -7, 1, i]).difference([round(v, 3) for v in [-23.904, 1e+23, -16555330565629.59]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@67.15')
try:
    print(repr(format(math.comb(3, 0), '.0')))
except Exception as e: print(type(e).__name__, e)
print('@67.16')
try:
    print(repr(s.partition('B')[-1].rpartition('é')))
except Exception as e: print(type(e).__name__, e)
print('@67.17')
try:
    print(np.random.RandomState(5).choice((np.array([[False], [True]], dtype='bool') // np.array([4.445, 4.087], dtype='float64')), size=0))
except Exception as e: print(type(e).__name__, e)
print('@67.18')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
