import math
import numpy as np
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@0.0')
try:
    d = {[9007199254740993]: [b'\x00\xff']}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@0.1')
try:
    s = '0x1F'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@0.2')
try:
    l = sorted([d, True, False][-6:], key=abs)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@0.3')
try:
    q = {1e-07, 1, 0, -1.154643172237928e-06}.difference([round(v, 2) for v in [7]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@0.4')
try:
    a = np.array([0, 11, 7, 1, 5, 255, 3, 8, 5, 4, 2, 0], dtype='uint8')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@0.5')
try:
    z = np.int64(-8)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@0.6')
try:
    i = int('0')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@0.7')
try:
    print(repr({True: 2.5}.items()))
except Exception as e: print(type(e).__name__, e)
print('@0.8')
try:
    i ^= callable({3.14159, 502.70594716825843})
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@0.9')
try:
    l += s
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@0.10')
try:
    print(np.array([True, False, True, True, False, True, True, False, False, True, True, False], dtype='bool'))
except Exception as e: print(type(e).__name__, e)
print('@0.11')
try:
    d.setdefault(3, q)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@0.12')
try:
    print(repr(float(s.index(','))))
except Exception as e: print(type(e).__name__, e)
print('@0.13')
try:
    print(repr(dict.fromkeys(list(map(lambda v: v + 4, [])), q)))
except Exception as e: print(type(e).__name__, e)
print('@0.14')
try:
    i <<= 100
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@0.15')
try:
    print(repr(math.floor(float(100000000000000000000))))
except Exception as e: print(type(e).__name__, e)
print('@0.16')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@0.17')
try:
    q.remove(2)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@0.18')
try:
    print(repr(a.ravel()))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@1.0')
try:
    v = [float(v) for v in ([5, 2, 7] + [])]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@1.1')
try:
    t = divmod(717897987691852588770249, '_x1'.find('--'))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@1.2')
try:
    l = ([(' 3.5 ', '0x1F', 'naïve café', 'abab')] * 6)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@1.3')
try:
    c = np.array([[9, 1, 6], [0, 2, 12]], dtype='uint64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@1.4')
try:
    s = 'Ǆ'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@1.5')
try:
    x = 1e+100
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@1.6')
try:
    d = dict([(False, -5), (1, b'\\')])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@1.7')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@1.8')
try:
    print(c.std())
except Exception as e: print(type(e).__name__, e)
print('@1.9')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@1.10')
try:
    x /= (128 | -3)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@1.11')
try:
    print(repr(np.histogram((np.float64(-6.581) % c), bins=3, range=(x, 1))))
except Exception as e: print(type(e).__name__, e)
print('@1.12')
try:
    print(repr(np.expand_dims(c, None)))
except Exception as e: print(type(e).__name__, e)
print('@1.13')
try:
    print(repr([*[None], *(False, False, False)]))
except Exception as e: print(type(e).__name__, e)
print('@1.14')
try:
    del l[:5]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@1.15')
try:
    print(repr(-6))
except Exception as e: print(type(e).__name__, e)
print('@1.16')
try:
    print(repr(np.random.default_rng(5).integers(0, size=(0, 3))))
except Exception as e: print(type(e).__name__, e)
print('@1.17')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@1.18')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@2.0')
try:
    x = -0.5
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@2.1')
try:
    z = np.isfinite(np.bool(True))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@2.2')
try:
    d = dict.fromkeys(sorted([2, -2, -1], key=lambda v: (str(type(v)), repr(v)), reverse=True), None)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@2.3')
try:
    b = b'1\x00A,\x00'.replace(b'abc', b'a').count(b'a'[:5])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@2.4')
try:
    t = tuple(sorted([-2147483648, 24.5, True]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@2.5')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@2.6')
try:
    v = ([int(v) for v in [n, -4, 99592938139984709287568, n, -68013915957307335682]] + [-17.16, 4, n])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@2.7')
try:
    print(np.array([], dtype='float64'))
except Exception as e: print(type(e).__name__, e)
print('@2.8')
try:
    print(repr(format(x, '.1n')))
except Exception as e: print(type(e).__name__, e)
print('@2.9')
try:
    print(repr((12 % np.hstack([np.array([], dtype='int32'), np.array([], dtype='uint16')]))))
except Exception as e: print(type(e).__name__, e)
print('@2.10')
try:
    print(repr({3: n, n: b}))
except Exception as e: print(type(e).__name__, e)
print('@2.11')
try:
    print(repr((np.array([], dtype='uint8') & np.argwhere(np.array([], dtype='bool')))))
except Exception as e: print(type(e).__name__, e)
print('@2.12')
try:
    print(repr(np.array([[n, b, 12], v]).squeeze()))
except Exception as e: print(type(e).__name__, e)
print('@2.13')
try:
    print(repr('cCz1x,'.isspace()))
except Exception as e: print(type(e).__name__, e)
print('@2.14')
try:
    print(np.dot(np.array(9, dtype='uint8'), np.stack([np.array(3, dtype='int8'), np.array([], dtype='int32')], axis=None)))
except Exception as e: print(type(e).__name__, e)
print('@2.15')
try:
    z += True
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@2.16')
try:
    v[-1] += n
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@2.17')
try:
    print(sum('x=1\ny=2\r\nz'))
except Exception as e: print(type(e).__name__, e)
print('@2.18')
try:
    print((np.array([], dtype='uint16') & np.array([0], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@3.0')
try:
    d = {'Ωb éy0': '日本語'}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@3.1')
try:
    x = math.comb(3, 3)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@3.2')
try:
    z = np.float64(-7.0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@3.3')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@3.4')
try:
    l = [{False, 7, -4, n, n}, *[None, None, None].copy()]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@3.5')
try:
    a = np.full_like(np.bincount(np.array([True], dtype='bool')), n)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@3.6')
try:
    s = '日本語'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@3.7')
try:
    x += -6870938489623
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@3.8')
try:
    x /= 1
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@3.9')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@3.10')
try:
    l.append(b'abab'[:0:])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@3.11')
try:
    z += x
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@3.12')
try:
    print(n)
except Exception as e: print(type(e).__name__, e)
print('@3.13')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@3.14')
try:
    a <<= 1
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@3.15')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@3.16')
try:
    print(repr(type(a[n])))
except Exception as e: print(type(e).__name__, e)
print('@3.17')
try:
    print(repr([]))
except Exception as e: print(type(e).__name__, e)
print('@3.18')
try:
    print(float(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@4.0')
try:
    l = list(dict(a=b'\xc3\xa9', b=True).items())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@4.1')
try:
    t = tuple(list(zip(l, (None,), strict=False)))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@4.2')
try:
    b = b'Line\nTwo\r\n'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@4.3')
try:
    a = np.array([8, 1, 5, 4, 1, 12, 5, 9, 8, 0, 2, 11], dtype='uint64')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@4.4')
try:
    i = hash((9 / -2))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@4.5')
try:
    z = (i / (np.float64(-7.0) & np.uint16(3)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@4.6')
try:
    c = np.bincount((np.array([8.3, 1.0, -1.06, 2.93, -8.73, -3.0, -4.0, -7.8, -8.0, -3.0, -3.361, 2.8], dtype='float64') | a))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@4.7')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@4.8')
try:
    l += [v for v in [[3] * 6 for _ in range(1)] if v]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@4.9')
try:
    print('{0}'.startswith('0'))
except Exception as e: print(type(e).__name__, e)
print('@4.10')
try:
    print(repr(chr(1114112)))
except Exception as e: print(type(e).__name__, e)
print('@4.11')
try:
    print(repr([(i, v) for i, v in enumerate(sorted([], key=lambda v: (str(type(v)), repr(v)), reverse=True))]))
except Exception as e: print(type(e).__name__, e)
print('@4.12')
try:
    z //= '²'.find('{0}')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@4.13')
try:
    z //= i
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@4.14')
try:
    i *= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@4.15')
try:
    print(repr(math.fmod(i, i)))
except Exception as e: print(type(e).__name__, e)
print('@4.16')
try:
    print(math.comb(3, 4))
except Exception as e: print(type(e).__name__, e)
print('@4.17')
try:
    z //= (99.86).as_integer_ratio()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@4.18')
try:
    print(l)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@5.0')
try:
    t = ((*['1e5'], None) * 3)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@5.1')
try:
    z = np.int16(pow(4, 5, 10))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@5.2')
try:
    v = [2147483647, 57.0, -6.1079891845921e+17]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@5.3')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@5.4')
try:
    q = {v % 1 for v in []}.intersection(v, {8314580766886.968, -5e-324, -178356513709048.16, 0.1}.copy())
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@5.5')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@5.6')
try:
    b = {0.1, -7.0384182910929916}[:-5:].strip()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@5.7')
try:
    print(repr(np.mean(np.array([3.6, 2.42], dtype='float64'), axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@5.8')
try:
    print(np.array([[12], [3], [4]], dtype='uint32').astype(bool).reshape(-1).swapaxes(None, None))
except Exception as e: print(type(e).__name__, e)
print('@5.9')
try:
    print((np.array([7, 8], dtype='uint32').cumsum() / np.squeeze(np.array([[0], [11], [1]], dtype='uint16'), axis=None)).reshape(3))
except Exception as e: print(type(e).__name__, e)
print('@5.10')
try:
    print(repr((1 in b"'")))
except Exception as e: print(type(e).__name__, e)
print('@5.11')
try:
    i ^= ({True: b'0bB', True: 3, b: '0x1F'} in [-5e-324, float('inf'), -5682836464.963048])
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@5.12')
try:
    v[n] += pow(i, 4, -6)
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@5.13')
try:
    i *= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@5.14')
try:
    v, w = [int(v) for v in v][:2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@5.15')
try:
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@5.16')
try:
    print(repr(('_z\ny' if '_x1' else n)))
except Exception as e: print(type(e).__name__, e)
print('@5.17')
try:
    print(repr('²'.ljust(0, ' ')))
except Exception as e: print(type(e).__name__, e)
print('@5.18')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@6.0')
try:
    x = abs(1e-05)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@6.1')
try:
    b = b'\xffa,,\x80'.split(b'  x ').join([' ac9éA0C'.encode('latin-1'), b'abc'.find(b'abc')])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@6.2')
try:
    v = [round(v, 17) for v in [-v for v in [-1, 3, -3609415718783.9927, -1]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@6.3')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@6.4')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@6.5')
try:
    t = tuple(v for v in [False, True])[::]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@6.6')
try:
    z = np.float64(-1.307)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@6.7')
try:
    print(repr(str((np.array([2.0, -0.1, -2.0], dtype='float64') + np.array([[1, 0, 0], [10, 2, 0]], dtype='uint32')))))
except Exception as e: print(type(e).__name__, e)
print('@6.8')
try:
    x **= 5
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@6.9')
try:
    print(repr(list(zip([b'abab', b'\x80a', b][:0], t, strict=(False or True)))))
except Exception as e: print(type(e).__name__, e)
print('@6.10')
try:
    print(repr(({False: None} | {False: False})))
except Exception as e: print(type(e).__name__, e)
print('@6.11')
try:
    print(('%r|%s' % (n, n)).rpartition(','))
except Exception as e: print(type(e).__name__, e)
print('@6.12')
try:
    x /= (-1 // 255)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@6.13')
try:
    z *= np.array([-1, -7, 6], dtype='int16')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@6.14')
try:
    print(max((True and True), n))
except Exception as e: print(type(e).__name__, e)
print('@6.15')
try:
    print(repr(np.array([[3, 32767, -2], [7, -7, 5]], dtype='int16')[1]))
except Exception as e: print(type(e).__name__, e)
print('@6.16')
try:
    print(repr(np.argmin(np.sort(np.array([[2, 1, 5], [9223372036854775807, 11, -7]], dtype='int64')))))
except Exception as e: print(type(e).__name__, e)
print('@6.17')
try:
    print(repr(np.bitwise_or(z, x)))
except Exception as e: print(type(e).__name__, e)
print('@6.18')
try:
    print(repr(717897987691852588770249 in np.stack([np.array([[8], [3]], dtype='uint32'), np.array([[5, 11, 11], [1, 1, 9]], dtype='uint8')], axis=0)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@7.0')
try:
    d = {'0x1F': False, '-,c-CΩa,ß': 1.0, 'x=1\ny=2\r\nz': None}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@7.1')
try:
    q = {v for v in {59.0, 9007199254740992.0, -1.6308487838900042e+17} if v}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@7.2')
try:
    x = 5e-324
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@7.3')
try:
    s = ('²' * 3)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@7.4')
try:
    a = np.clip((0 * np.array([[0, 7], [-2, -6]], dtype='int32')), -7, 1)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@7.5')
try:
    b = bytes(2)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@7.6')
try:
    v = ([v * v for v in [6]] + [v * v for v in []])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@7.7')
try:
    print(repr('\n'.replace('ﬁn', s, 3)))
except Exception as e: print(type(e).__name__, e)
print('@7.8')
try:
    s %= int(1.5)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@7.9')
try:
    print(repr(hash(np.int64(9))))
except Exception as e: print(type(e).__name__, e)
print('@7.10')
try:
    print(repr(b.count(b'')))
except Exception as e: print(type(e).__name__, e)
print('@7.11')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@7.12')
try:
    a.fill((732710361644732604867965 - -1))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@7.13')
try:
    s %= ('a' == '日本語')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@7.14')
try:
    print(repr(sorted([-9223372036854775809, 9, 41148673039412136853927, -9223372036854775809, -1000], key=abs)[bytes([8364, 3])]))
except Exception as e: print(type(e).__name__, e)
print('@7.15')
try:
    print(repr(type(round(np.float64(-5.5), 1))))
except Exception as e: print(type(e).__name__, e)
print('@7.16')
try:
    print(repr(x.splitlines()))
except Exception as e: print(type(e).__name__, e)
print('@7.17')
try:
    print({abs(np.float64(1.0)): 4})
except Exception as e: print(type(e).__name__, e)
print('@7.18')
try:
    print(repr(np.round(np.log2(np.clip(np.logical_xor(a, 8), -3, 3)), 5)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@8.0')
try:
    z = np.int64((+True))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@8.1')
try:
    t = 'yz..'.partition('é')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@8.2')
try:
    d = {str(k): v for k, v in dict.fromkeys('\\n').items() if v}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@8.3')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@8.4')
try:
    q = ({n, n} ^ {False, False}).copy()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@8.5')
try:
    i = (n ** 2)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@8.6')
try:
    l = (list(d.items()) * 0)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@8.7')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@8.8')
try:
    print(repr(b'a'))
except Exception as e: print(type(e).__name__, e)
print('@8.9')
try:
    print(repr(abs((z << 1))))
except Exception as e: print(type(e).__name__, e)
print('@8.10')
try:
    print(isinstance(np.count_nonzero(np.array([[0, -2, 0]], dtype='int8'), axis=0).std(), (int, float)))
except Exception as e: print(type(e).__name__, e)
print('@8.11')
try:
    z += (n % -51.6)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@8.12')
try:
    print(repr(np.mean(np.array([[11, 4, -1]], dtype='int64'), axis=None, dtype='uint32')))
except Exception as e: print(type(e).__name__, e)
print('@8.13')
try:
    q ^= {1000000000000000.0, 7.960987278581673e+18, 1.0}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@8.14')
try:
    print((b'abc', False))
except Exception as e: print(type(e).__name__, e)
print('@8.15')
try:
    print(repr((9007199254740992).bit_length()))
except Exception as e: print(type(e).__name__, e)
print('@8.16')
try:
    z += (n in {True, True, True, False, True})
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@8.17')
try:
    print(repr(max(-8, n, -4137615251234593130527)))
except Exception as e: print(type(e).__name__, e)
print('@8.18')
try:
    print(repr((d ^ len(('\\n' * 4)))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@9.0')
try:
    l = list(enumerate(sorted([-1.432030790831096e-14, -5224518792390145.0, 5.225893930817813e-07, 0.0001, 5.71965286950471e-15], key=abs), hash(3.859453097116199e+18)))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@9.1')
try:
    q = frozenset([]).copy()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@9.2')
try:
    d = {}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@9.3')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@9.4')
try:
    t = (-2, -1, 2)[::-1][:2]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@9.5')
try:
    c = np.repeat(np.mean(np.array([-2.0, 8.904], dtype='float32'), axis=0, dtype='int8'), 1, axis=-1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@9.6')
try:
    z = np.bool_(-7.504519215555046e-10)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@9.7')
try:
    print(repr(',C1.y'))
except Exception as e: print(type(e).__name__, e)
print('@9.8')
try:
    print(repr(np.dot((np.array([[-2.9, 5.0], [-3.49, 4.5], [1e16, -4.3]], dtype='float32') & np.array([[9, 7]], dtype='uint16')), d.isdigit())))
except Exception as e: print(type(e).__name__, e)
print('@9.9')
try:
    print(repr({False, False, True, False}))
except Exception as e: print(type(e).__name__, e)
print('@9.10')
try:
    print(d)
except Exception as e: print(type(e).__name__, e)
print('@9.11')
try:
    print(repr((z & np.equal(np.uint64(0), True))))
except Exception as e: print(type(e).__name__, e)
print('@9.12')
try:
    print({z: n})
except Exception as e: print(type(e).__name__, e)
print('@9.13')
try:
    q.update([round(v, 17) for v in [-v for v in [n, n]]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@9.14')
try:
    print(repr(abs(((-2444430149296099078 * 32768) % None))))
except Exception as e: print(type(e).__name__, e)
print('@9.15')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@9.16')
try:
    print(True)
except Exception as e: print(type(e).__name__, e)
print('@9.17')
try:
    d.pop(-2)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@9.18')
try:
    print(repr(()))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@10.0')
try:
    v = [int(v) for v in [round(v, 0) for v in [False]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@10.1')
try:
    t = (*[-49.0, 5e-324, 1.6373930821081185e-13, -1234.5], 4)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@10.2')
try:
    x = 3.14159
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@10.3')
try:
    i = (-(-9223372036854775809 and 127))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@10.4')
try:
    q = {i, -1e+100, 9, -7}.union(v).difference([v for v in range(4, 4) if v % 2])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@10.5')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@10.6')
try:
    s = 'a'.removesuffix('ﬁn').removesuffix((3 * 'A'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@10.7')
try:
    print(repr(np.count_nonzero(np.bincount(np.array([3, 3, 3], dtype='uint8'), weights=np.array([2, 6, 3])).astype('int16'), axis=1)))
except Exception as e: print(type(e).__name__, e)
print('@10.8')
try:
    print(repr((s == dict.fromkeys([-8.372618284568709e+16, 12.0, x, x, 0.045], s))))
except Exception as e: print(type(e).__name__, e)
print('@10.9')
try:
    x /= ([True] == [0, -1, 4])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@10.10')
try:
    q.discard((-0.0 if True else -2))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@10.11')
try:
    print(repr((b'\x00\xff'.startswith(b'abc') * 4)))
except Exception as e: print(type(e).__name__, e)
print('@10.12')
try:
    print(repr(np.max(np.array(v))))
except Exception as e: print(type(e).__name__, e)
print('@10.13')
try:
    print(repr(np.random.default_rng(0).random((3, 1))))
except Exception as e: print(type(e).__name__, e)
print('@10.14')
try:
    print([(i, v) for i, v in enumerate((np.array([], dtype='int32').take([5, 1]) / np.array(np.array([1], dtype='uint32'), dtype='float32')))])
except Exception as e: print(type(e).__name__, e)
print('@10.15')
try:
    i %= ('%c%c' % (65, '日')).find('%d'.replace('\\n', '.,,', 2))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@10.16')
try:
    print(repr(np.histogram(np.argmax(np.array([], dtype='int64'), axis=0), bins=5, range=(-12289617.58956082, -2))))
except Exception as e: print(type(e).__name__, e)
print('@10.17')
try:
    print(repr(np.array(0, dtype='uint32')))
except Exception as e: print(type(e).__name__, e)
print('@10.18')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@11.0')
try:
    v = ([False, True] + [10, -1, -67.129])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@11.1')
try:
    x = float((2147483647 ^ 10))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@11.2')
try:
    i = 6
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@11.3')
try:
    a = np.bincount(np.array([-8, -6, 12], dtype='int8'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@11.4')
try:
    q = {i, 100000000000000000000, 2, -3}.difference([True, False]).intersection([int(v) for v in [1, 2, False]], {x, -4.647831825219331e-10, 0.045}.difference([]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@11.5')
try:
    l = [u + v for u in ([0.0, x, 4747927868.383186, -5e-324, 1e+17] + v) for v in v if u != v]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@11.6')
try:
    b = b'\xc3\xa9'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@11.7')
try:
    print(repr(4))
except Exception as e: print(type(e).__name__, e)
print('@11.8')
try:
    print(((False - x) in {4}))
except Exception as e: print(type(e).__name__, e)
print('@11.9')
try:
    x //= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@11.10')
try:
    print(repr(',éa😀 8'.lower().upper()))
except Exception as e: print(type(e).__name__, e)
print('@11.11')
try:
    print(math.isclose(math.floor(x), x))
except Exception as e: print(type(e).__name__, e)
print('@11.12')
try:
    print(repr('-7'.title()))
except Exception as e: print(type(e).__name__, e)
print('@11.13')
try:
    print(repr(('²'.partition('b') + ())))
except Exception as e: print(type(e).__name__, e)
print('@11.14')
try:
    q.discard((7.690658030694726e-12 // 0))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@11.15')
try:
    print(repr(np.stack([np.array([-9, 7, 4], dtype='int8'), np.array([[[-0.321, -0.0, 3.0], [4.876, 1.0, -0.3]], [[-8.0, -2.5, -7.0], [-5.0, -0.0, -3.3]]], dtype='float32')], axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@11.16')
try:
    print(repr(np.array(np.array([0, 7, 5], dtype='int64'), dtype=np.bool_)))
except Exception as e: print(type(e).__name__, e)
print('@11.17')
try:
    print(repr(np.array([5.17, 2.568, 7.73], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@11.18')
try:
    print(repr({v: i for i, v in enumerate(l)}))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@12.0')
try:
    d = {**dict(a=6.034331347470552e+18, b=None), ascii('Ω\n1'): 'AAAAAAAAAAAAAAAAAAAA'}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@12.1')
try:
    b = ' 9😀\n,Cßß0'.encode('latin-1')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@12.2')
try:
    s = ('%s %s' % (None, 3, 2, 7))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@12.3')
try:
    x = ((9.124810986491165e+19 * -45.07) // -3)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@12.4')
try:
    l = []
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@12.5')
try:
    i = -100000000000000000000
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@12.6')
try:
    v = [v * v for v in [-v for v in [False, False, True, True, True]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@12.7')
try:
    print(repr({5, 2, 2}))
except Exception as e: print(type(e).__name__, e)
print('@12.8')
try:
    print(repr('%s' % np.squeeze(np.array([-2.0, -5.0], dtype='float64').repeat(3), axis=1)))
except Exception as e: print(type(e).__name__, e)
print('@12.9')
try:
    s %= (l + l)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@12.10')
try:
    print((tuple(sorted(v)) * 6).decode('latin-1'))
except Exception as e: print(type(e).__name__, e)
print('@12.11')
try:
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@12.12')
try:
    print(repr(l[1]))
except Exception as e: print(type(e).__name__, e)
print('@12.13')
try:
    print(repr(abs(np.float64(5.9)).item()))
except Exception as e: print(type(e).__name__, e)
print('@12.14')
try:
    print(hash(np.int64(-9223372036854775808)))
except Exception as e: print(type(e).__name__, e)
print('@12.15')
try:
    print(np.array([[12, 1], [5, 12]], dtype='uint16').take([-2, -1]))
except Exception as e: print(type(e).__name__, e)
print('@12.16')
try:
    print(repr(b',\x00a'.decode().join(s).lower()))
except Exception as e: print(type(e).__name__, e)
print('@12.17')
try:
    *v, w = [int(v) for v in [v for v in range(-1, 5) if v % 2]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@12.18')
try:
    i <<= 0
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@13.0')
try:
    c = np.concatenate((np.clip(np.array([[0, 9], [-5, 8], [3, -4]], dtype='int32'), 2.45058292469456e-12, 4), np.array([[-8.199, -4.0], [2.644, 4.52], [-0.98, 1.0]], dtype='float64').prod(1)), axis=0)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@13.1')
try:
    z = np.uint32(7)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@13.2')
try:
    d = {True: -9223372036854775809, False: 1, True: b'abc'}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@13.3')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@13.4')
try:
    x = 0.045
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@13.5')
try:
    t = ('²', b'a,b,c', d)[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@13.6')
try:
    l = [{-63736255084244106883: None, True: 'y', '8ßcé': 0.1}, None]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@13.7')
try:
    print(repr((b'bB' * 1)))
except Exception as e: print(type(e).__name__, e)
print('@13.8')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@13.9')
try:
    print(repr((None if (False, False) else {n, 18446744073709551615, 5})))
except Exception as e: print(type(e).__name__, e)
print('@13.10')
try:
    print(repr(dict([(n, 39.484), (n, None)])))
except Exception as e: print(type(e).__name__, e)
print('@13.11')
try:
    print(abs('1e5'))
except Exception as e: print(type(e).__name__, e)
print('@13.12')
try:
    l[:] = [type(v).__name__ for v in [None, x, b'\x80c\x80', b'Line\nTwo\r\n']]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@13.13')
try:
    print(repr(sum(np.array([[-9223372036854775807, 10, -8]], dtype='int64'))))
except Exception as e: print(type(e).__name__, e)
print('@13.14')
try:
    z **= 0
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@13.15')
try:
    print(repr(np.random.RandomState(0).randn(2)))
except Exception as e: print(type(e).__name__, e)
print('@13.16')
try:
    print(repr(float((np.uint16(0) & np.int16(-8)))))
except Exception as e: print(type(e).__name__, e)
print('@13.17')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@13.18')
try:
    d.pop(2)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@14.0')
try:
    i = hash(math.isqrt(-100000000000000000000))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@14.1')
try:
    b = b'abab'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@14.2')
try:
    l = [[0] * 4 for _ in range(4)]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@14.3')
try:
    z = ((np.int16(12) << -2) << 0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@14.4')
try:
    a = np.where(False, np.array([8, 255, 1], dtype='uint8'), -2)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@14.5')
try:
    t = (False, b)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@14.6')
try:
    c = a
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@14.7')
try:
    print(repr(np.count_nonzero(c, axis=1)))
except Exception as e: print(type(e).__name__, e)
print('@14.8')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@14.9')
try:
    print(repr(ord('A')))
except Exception as e: print(type(e).__name__, e)
print('@14.10')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
print('@14.11')
try:
    print(repr(None[sorted(i, key=str)]))
except Exception as e: print(type(e).__name__, e)
print('@14.12')
try:
    print(repr('for'.ljust(0, '日').expandtabs(6)))
except Exception as e: print(type(e).__name__, e)
print('@14.13')
try:
    print(repr(any(['0C__B', 'é', ' 😀_-', 'for', 'abab'])))
except Exception as e: print(type(e).__name__, e)
print('@14.14')
try:
    l[-2:-4] = l
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@14.15')
try:
    z //= math.fsum([1000000000000000.0, -1e+100])
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@14.16')
try:
    print(repr(np.random.default_rng(4).permutation(np.array(False, dtype='bool'))))
except Exception as e: print(type(e).__name__, e)
print('@14.17')
try:
    print(repr(None))
except Exception as e: print(type(e).__name__, e)
print('@14.18')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@15.0')
try:
    c = np.array([[-9223372036854775807, 5], [1, 6]], dtype='int64').transpose().copy()
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@15.1')
try:
    x = float('-inf')
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@15.2')
try:
    s = 'A'.join([]).removesuffix(max(False, 7))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@15.3')
try:
    v = [v for v in range(4, 2) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@15.4')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@15.5')
try:
    b = (b'a,b,c' + b'a')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@15.6')
try:
    a = c.all(axis=None, keepdims=True)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@15.7')
try:
    print([*[True, -129, n, 18446744073709551616, 47600740679449506336138].copy(), *(6, None)])
except Exception as e: print(type(e).__name__, e)
print('@15.8')
try:
    print(repr({str(k): v for k, v in {0: True, 5: n, n: 1, 1: b'  x '}.items() if v}.values()))
except Exception as e: print(type(e).__name__, e)
print('@15.9')
try:
    print(-74.5793)
except Exception as e: print(type(e).__name__, e)
print('@15.10')
try:
    print(repr(len('B90B\nßA')))
except Exception as e: print(type(e).__name__, e)
print('@15.11')
try:
    print(repr({n, 1.7976931348623157e+308, -4781832637013320400049, False}.copy()))
except Exception as e: print(type(e).__name__, e)
print('@15.12')
try:
    print((-2.675))
except Exception as e: print(type(e).__name__, e)
print('@15.13')
try:
    v.sort()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@15.14')
try:
    print(repr(np.min(c.ravel())))
except Exception as e: print(type(e).__name__, e)
print('@15.15')
try:
    print(repr((((5, 2, 0, 1), b) * 4)))
except Exception as e: print(type(e).__name__, e)
print('@15.16')
try:
    print(repr({'😀8Cxzz_😀1': 3, 3: 77.169, True: True, 'İi': True}))
except Exception as e: print(type(e).__name__, e)
print('@15.17')
try:
    print(repr((set(range(6)) & {0, n, n}.symmetric_difference([45.04, x, x]))))
except Exception as e: print(type(e).__name__, e)
print('@15.18')
try:
    print(repr((np.array([[True, False], [True, True]], dtype='bool') / np.array([6, 12], dtype='int64'))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@16.0')
try:
    d = dict.fromkeys(list(zip([False], '"')), 3)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@16.1')
try:
    t = ('01B😀.0', '½', 'z.9ß a😀', '42')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@16.2')
try:
    i = b' '.find(b'a')[2]
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@16.3')
try:
    b = b'abc'.decode().encode('latin-1')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@16.4')
try:
    l = sorted([v * v for v in [False, True]], reverse=(-2 in b'abc'))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@16.5')
try:
    z = (~np.right_shift(np.int8(-4), 9007199254740992))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@16.6')
try:
    q = {2, 2}.union(([i, -7] + [True, True, False, True, True]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@16.7')
try:
    print(repr(-1))
except Exception as e: print(type(e).__name__, e)
print('@16.8')
try:
    print(repr('for'.replace('zxz.aéC,'.casefold(), ('a' if True else '\u200b\u2028'), 2)))
except Exception as e: print(type(e).__name__, e)
print('@16.9')
try:
    print(repr(np.where(np.array([-4, 12, -1, 0, 0], dtype='int64'))))
except Exception as e: print(type(e).__name__, e)
print('@16.10')
try:
    print((q - ({True} ^ set())))
except Exception as e: print(type(e).__name__, e)
print('@16.11')
try:
    l[0:4] = repr({'日本語': b'a,b,c', t: b'abc', '8aCAyyy': 89065371075.36539, 'Ǆ': True})
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@16.12')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@16.13')
try:
    print(repr(dict([(-2, -1), (-2, i)]).get(-8914831595648950248614653)))
except Exception as e: print(type(e).__name__, e)
print('@16.14')
try:
    print(repr(-8.022522978923248e-06))
except Exception as e: print(type(e).__name__, e)
print('@16.15')
try:
    print(((0 + i) & ('céc8b098', -1)))
except Exception as e: print(type(e).__name__, e)
print('@16.16')
try:
    z //= (7 * i)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@16.17')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@16.18')
try:
    print(repr(np.bool(True)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@17.0')
try:
    i = (len(None) // slice(-1, 5, 1).indices(0))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@17.1')
try:
    b = (b' \x001'.startswith(b"'") + b'Line\nTwo\r\n')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@17.2')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@17.3')
try:
    z = abs(divmod(np.int64(6), np.uint64(5)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@17.4')
try:
    x = 45.0
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@17.5')
try:
    a = (-(np.uint32(5) + np.array([3, -8, 6], dtype='int8')))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@17.6')
try:
    d = dict([(False, {}), (n, ())])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@17.7')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@17.8')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@17.9')
try:
    print(repr(np.array(11, dtype='uint32')))
except Exception as e: print(type(e).__name__, e)
print('@17.10')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@17.11')
try:
    print(repr(frozenset([float(v) for v in [n, 7, 4294967296]])))
except Exception as e: print(type(e).__name__, e)
print('@17.12')
try:
    print(repr([x, 7.821315957726344e-12]))
except Exception as e: print(type(e).__name__, e)
print('@17.13')
try:
    print(repr('{0}'))
except Exception as e: print(type(e).__name__, e)
print('@17.14')
try:
    print(repr(np.array([-2147483648, 10, 6], dtype='int32')))
except Exception as e: print(type(e).__name__, e)
print('@17.15')
try:
    print(-3.689867502649047)
except Exception as e: print(type(e).__name__, e)
print('@17.16')
try:
    print(repr(np.array([5, 1, 1], dtype='uint32')))
except Exception as e: print(type(e).__name__, e)
print('@17.17')
try:
    a[a != 0.3333333333333333] = (a // np.flatnonzero(np.array([6.98, 7.0, -2.0, -3.868, -8.0, -6.0, -6.0, 6.582, 1.0, 0.81, 0.0, -1.937], dtype='float64')))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@17.18')
try:
    d.popitem()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@18.0')
try:
    s = '{0}'.replace('ß', str(2.2250738585072014e-308))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@18.1')
try:
    a = np.array([[10, -6], [8, -6]], dtype='int32')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@18.2')
try:
    c = np.bincount(np.array([3, 2, 6], dtype='uint8'), weights=np.array([0]))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@18.3')
try:
    x = math.ceil(math.prod([True]))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@18.4')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@18.5')
try:
    i = divmod(divmod(-9223372036854775808, n)[False], n)[('0cA0 ' in [-2])]
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@18.6')
try:
    z = np.uint8(n)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@18.7')
try:
    print(repr(bool(np.where(np.array([4, 9223372036854775807], dtype='int64') < True, np.array([[False, True], [False, False]], dtype='bool'), np.array([1.53, -0.0], dtype='float64')))))
except Exception as e: print(type(e).__name__, e)
print('@18.8')
try:
    print((*[None, None, None, None], 123456.789))
except Exception as e: print(type(e).__name__, e)
print('@18.9')
try:
    print(repr((range(2, (256 & 1000), 2)[n] and (~2839794460))))
except Exception as e: print(type(e).__name__, e)
print('@18.10')
try:
    z *= c
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@18.11')
try:
    x /= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@18.12')
try:
    print(repr((True ** np.negative(z))))
except Exception as e: print(type(e).__name__, e)
print('@18.13')
try:
    print(repr(int(np.array([[True], [True]], dtype='bool'))))
except Exception as e: print(type(e).__name__, e)
print('@18.14')
try:
    s %= b'Line\nTwo\r\n'.join([b"'", b''])
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@18.15')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@18.16')
try:
    print(repr(z.astype(float)))
except Exception as e: print(type(e).__name__, e)
print('@18.17')
try:
    i %= int(s[6:-5:])
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@18.18')
try:
    print(tuple(v for v in [n, 7, n, 0]))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@19.0')
try:
    d = dict({v: v * 2 for v in [False, False]})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@19.1')
try:
    t = (1164267765217859989, 3, -1, 9007199254740993)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@19.2')
try:
    i = abs((6).bit_count())
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@19.3')
try:
    x = divmod(sum([False, True, True, True, False], -77.5), -95.4)[{False}.issubset([None, None, None, None])]
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@19.4')
try:
    c = np.where(np.array([[-4, 7], [-2, 0], [5, -8]], dtype='int32'), np.bincount(np.array([4, 5, 1], dtype='uint8'), minlength=1), -2147483648)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@19.5')
try:
    l = list(filter(None, [1.0, x, 1000000000000000.0, -1.7793601927352065, {}])).copy()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@19.6')
try:
    b = (b''.join([b' ', b'00\xff\x00A']) * 4)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@19.7')
try:
    d.pop('a,b,,c'.rjust(0), '{:8.6n}'.format(9007199254740992))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@19.8')
try:
    print(repr((c * c)))
except Exception as e: print(type(e).__name__, e)
print('@19.9')
try:
    print(repr((-1.0)))
except Exception as e: print(type(e).__name__, e)
print('@19.10')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@19.11')
try:
    print(repr(np.repeat(np.where(np.array([-6.98], dtype='float64'), True, i), 3, axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@19.12')
try:
    print(repr("'".splitlines()))
except Exception as e: print(type(e).__name__, e)
print('@19.13')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@19.14')
try:
    print(repr((i ** 1)))
except Exception as e: print(type(e).__name__, e)
print('@19.15')
try:
    l += [(i, v) for i, v in enumerate(list(zip(['0x1F', '²', "'"], (1,), strict=True)))]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@19.16')
try:
    print(repr(sorted('Hello, World'.rsplit(), reverse=(b'abc' < b))[:-1]))
except Exception as e: print(type(e).__name__, e)
print('@19.17')
try:
    print(repr(np.random.RandomState(5).permutation(0)))
except Exception as e: print(type(e).__name__, e)
print('@19.18')
try:
    print(repr(32.2))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@20.0')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@20.1')
try:
    s = format((lambda n: n * n)(n), 'é=-1,c')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@20.2')
try:
    l = []
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@20.3')
try:
    c = (np.argmax(np.array([11, 0], dtype='uint32')) / np.array([[10, 0], [4, 1], [8, 12]], dtype='uint32').take([-2, 1]))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@20.4')
try:
    q = (set([]) & frozenset([]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@20.5')
try:
    a = np.bincount(np.array([6]), weights=np.array([3]))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@20.6')
try:
    b = bytes(2).startswith(b'\\')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@20.7')
try:
    print(np.cumsum(np.bincount(np.array([0, 0, 2]), weights=np.array([6, 3, 6], dtype='uint8')), axis=None))
except Exception as e: print(type(e).__name__, e)
print('@20.8')
try:
    l.extend(list({**{-2: b'a,b,c'}, '0': b}))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@20.9')
try:
    print(repr({0, n, 2}.issubset(l)))
except Exception as e: print(type(e).__name__, e)
print('@20.10')
try:
    print(repr(((s, 'a,b,,c'), -20127364563482928477, n)[::-1]))
except Exception as e: print(type(e).__name__, e)
print('@20.11')
try:
    print(repr(math.trunc(1e+22)))
except Exception as e: print(type(e).__name__, e)
print('@20.12')
try:
    print(repr([(4 - np.int64(7)), np.isfinite(np.uint64(2))]))
except Exception as e: print(type(e).__name__, e)
print('@20.13')
try:
    print(n)
except Exception as e: print(type(e).__name__, e)
print('@20.14')
try:
    print(repr(divmod(math.isclose(1e+16, False), False)[(False and False)]))
except Exception as e: print(type(e).__name__, e)
print('@20.15')
try:
    print(8)
except Exception as e: print(type(e).__name__, e)
print('@20.16')
try:
    print(repr(len(b'\xc3\xa9')))
except Exception as e: print(type(e).__name__, e)
print('@20.17')
try:
    print(repr((~b'a')))
except Exception as e: print(type(e).__name__, e)
print('@20.18')
try:
    print(pow(max(256, -8, 18446744073709551616), 5))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@21.0')
try:
    z = np.int16(1)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@21.1')
try:
    s = repr('{}').title()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@21.2')
try:
    i = ((77844976 ** 2) % (lambda n: n * 0)(-5))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@21.3')
try:
    a = (np.array([4, 5, 7, 5, 1, 255, 255, 3, 1, 6, 255, 0], dtype='uint8')[:, None] <= np.unique(np.array([4, 8, 0, 6, 11, 11, 7, 4, 0, 1, 7, 0], dtype='uint16')))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@21.4')
try:
    n = -1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@21.5')
try:
    d = dict.fromkeys(s)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@21.6')
try:
    c = np.ravel(np.any(a, axis=0))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@21.7')
try:
    print(repr(s.expandtabs(0)))
except Exception as e: print(type(e).__name__, e)
print('@21.8')
try:
    print(repr(dict({str(k): v for k, v in dict.fromkeys(n).items() if v})))
except Exception as e: print(type(e).__name__, e)
print('@21.9')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@21.10')
try:
    print(repr('%s' % np.var(np.array([1, 10, -2147483648, -2, 0, -8, 12, -3, -2147483647, 5, -8, -7], dtype='int32'), axis=1, ddof=True)))
except Exception as e: print(type(e).__name__, e)
print('@21.11')
try:
    print(repr(math.gcd(n, i)))
except Exception as e: print(type(e).__name__, e)
print('@21.12')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@21.13')
try:
    z += False
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@21.14')
try:
    a += np.array(-6, dtype='int64').T
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@21.15')
try:
    z **= 3
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@21.16')
try:
    print(repr(len(range(n, -5, 2))))
except Exception as e: print(type(e).__name__, e)
print('@21.17')
try:
    print(repr(list({'__céz,-😀9': b'\xc3\xa9', 'İi': n}.items())))
except Exception as e: print(type(e).__name__, e)
print('@21.18')
try:
    s %= slice(5, 2, 2).indices(1)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@22.0')
try:
    c = np.array([[2.848, 2.901, 6.73]], dtype='float64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@22.1')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@22.2')
try:
    a = np.array([[-v for v in [958069050309, -8]], [v for v in range(5, 2) if v % 2]])
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@22.3')
try:
    z = np.int64(-8)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@22.4')
try:
    v = []
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@22.5')
try:
    i = int('0')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@22.6')
try:
    s = format(1.5, '-#023_.1z')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@22.7')
try:
    print((None,))
except Exception as e: print(type(e).__name__, e)
print('@22.8')
try:
    print(repr((-np.float64(3.873))))
except Exception as e: print(type(e).__name__, e)
print('@22.9')
try:
    print(repr(divmod(float(-92139201291143245), 5e-324)[s.isalnum()]))
except Exception as e: print(type(e).__name__, e)
print('@22.10')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
print('@22.11')
try:
    k = a.reshape(-1); k[1] = math.fsum([255, 231, n, i, i])
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@22.12')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@22.13')
try:
    print(repr(frozenset([-v for v in v])))
except Exception as e: print(type(e).__name__, e)
print('@22.14')
try:
    print(repr(range(n, (~n), 5)[2]))
except Exception as e: print(type(e).__name__, e)
print('@22.15')
try:
    print(repr('straße'.count('a')))
except Exception as e: print(type(e).__name__, e)
print('@22.16')
try:
    i >>= 32
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@22.17')
try:
    print(np.array([6, 0, 0], dtype='uint64'))
except Exception as e: print(type(e).__name__, e)
print('@22.18')
try:
    s += format(-0.0831098900790366, '.25').center(12)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@23.0')
try:
    s = 'z-'.upper()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@23.1')
try:
    d = {12: None, 7: s, 32768: 1.5}.copy()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@23.2')
try:
    z = np.uint8(1)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@23.3')
try:
    c = np.cumsum(np.array([[], [True]]), axis=None)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@23.4')
try:
    a = np.array([1], dtype='uint8')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@23.5')
try:
    q = ({float('-inf')} ^ {0, 0}).union([v * v for v in [-1]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@23.6')
try:
    v = ([-v for v in [False, True, False, False, False]] + [-11.71770009837083, 4.35])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@23.7')
try:
    print(repr('0aybßB-,x'.encode().decode('utf-8', 'replace')))
except Exception as e: print(type(e).__name__, e)
print('@23.8')
try:
    v += (v + [v for v in range(4, 6) if v % 2])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@23.9')
try:
    print(repr((np.array([], dtype='float64') % z)))
except Exception as e: print(type(e).__name__, e)
print('@23.10')
try:
    print(repr(np.reshape(a, (0, 3))))
except Exception as e: print(type(e).__name__, e)
print('@23.11')
try:
    print(repr(np.array([np.int8(-128), 1000000000000000000]).astype('uint32')))
except Exception as e: print(type(e).__name__, e)
print('@23.12')
try:
    print(repr(('_x1'.rjust(12).find(ascii(s)) if (7258752049 <= -6.860720619029066) else ([s, s].count(-35169157901) + -8097618998794473848553628))))
except Exception as e: print(type(e).__name__, e)
print('@23.13')
try:
    print(math.fsum(v))
except Exception as e: print(type(e).__name__, e)
print('@23.14')
try:
    print(repr(({5, 2, 0, 7, 2} | set(range(3)))))
except Exception as e: print(type(e).__name__, e)
print('@23.15')
try:
    q.update([-v for v in v])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@23.16')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@23.17')
try:
    print(repr([2, 1, -2, 3, -2]))
except Exception as e: print(type(e).__name__, e)
print('@23.18')
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@24.0')
try:
    v = [round(v, -1) for v in [v * v for v in [1e+17, 1e-05]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@24.1')
try:
    z = np.argmin(np.any(np.array([[[-2.0, 1e16, 4.13], [-4.69, -0.0, 0.46]], [[-6.0, 2.3, -8.0], [2.83, -8.773, 3.4]]], dtype='float64'), axis=-1))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@24.2')
try:
    t = (None, {'😀👍': -1, '\\n': 10, '²': 1})
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@24.3')
try:
    i = max((727594992 >> 64), ord('.'), (-5000189552478174440765534 or -2147483648))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@24.4')
try:
    q = {False, False}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@24.5')
try:
    x = -685.4737499152457
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@24.6')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@24.7')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@24.8')
try:
    i |= format(0.045, '.17n').rfind('😀', n)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@24.9')
try:
    print((9.308853494127251e+16 * False))
except Exception as e: print(type(e).__name__, e)
print('@24.10')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@24.11')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@24.12')
try:
    v += [float(v) for v in [int(v) for v in [7, n]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@24.13')
try:
    print(repr(np.argsort(np.array([[[9, 4, 0], [4, 10, 2]], [[-2, 0, 3], [-8, -9223372036854775807, 2]]], dtype='int64'), kind='stable').ravel()))
except Exception as e: print(type(e).__name__, e)
print('@24.14')
try:
    z *= ((np.array([[[4294967295, 1, 1], [0, 7, 3]], [[1, 8, 0], [0, 4294967295, 8]]], dtype='uint32') % np.array([[[-6], [-7]], [[1], [4]]], dtype='int32')) + np.flatnonzero(np.array([[2.949, -6.593, -6.2], [-6.4, 3.0, np.nan]], dtype='float64')))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@24.15')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@24.16')
try:
    print(np.array([[[7, -2, 9], [-1, 0, 9]], [[-4, 4, 2], [9, -3, -6]]], dtype='int64').astype('float64'))
except Exception as e: print(type(e).__name__, e)
print('@24.17')
try:
    print(repr('1e5'))
except Exception as e: print(type(e).__name__, e)
print('@24.18')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@25.0')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@25.1')
try:
    s = chr((2 << 32))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@25.2')
try:
    a = (np.array([8.21, -4.0, 4.43, -2.0, 5.7, -2.9, 7.475, -7.42, 2.4, -0.7, -0.3, 1e200], dtype='float64').ravel() - np.array([-7, 1, -9, 6, 10, 9, -7, -8, 5, 0, -8, 3], dtype='int64').copy())
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@25.3')
try:
    z = np.uint16(65535)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@25.4')
try:
    q = {n, 6, 15021027363560139, 9223372036854775808}.copy()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@25.5')
try:
    d = {**dict.fromkeys([-15.45], 5), hex(4): '😀a aΩß😀C'}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@25.6')
try:
    x = (math.prod([True, False, False, False, True])).is_integer()
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@25.7')
try:
    print(d)
except Exception as e: print(type(e).__name__, e)
print('@25.8')
try:
    s %= {}
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@25.9')
try:
    print(repr(np.int32(-8)))
except Exception as e: print(type(e).__name__, e)
print('@25.10')
try:
    z *= a
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@25.11')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@25.12')
try:
    print(repr(math.factorial(4)))
except Exception as e: print(type(e).__name__, e)
print('@25.13')
try:
    print(repr(b'a'))
except Exception as e: print(type(e).__name__, e)
print('@25.14')
try:
    d.update({'a,b,,c': 2})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@25.15')
try:
    print(repr({**d, '': False}.keys()))
except Exception as e: print(type(e).__name__, e)
print('@25.16')
try:
    q.discard(-1)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@25.17')
try:
    print(repr(bool((z < 2))))
except Exception as e: print(type(e).__name__, e)
print('@25.18')
try:
    a %= 2
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@26.0')
try:
    c = (7, 5, 1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@26.1')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@26.2')
try:
    l = [[n] * 6 for _ in range(4)]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@26.3')
try:
    d = {v: v * 2 for v in []}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@26.4')
try:
    t = (*(['Σίσυφος'] * 4), None)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@26.5')
try:
    q = {2}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@26.6')
try:
    z = abs(np.uint8(6))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@26.7')
try:
    print(repr(min(list(map(str, [True, True, True, False, True])))))
except Exception as e: print(type(e).__name__, e)
print('@26.8')
try:
    print(repr(repr((None, None)).rpartition('😀')))
except Exception as e: print(type(e).__name__, e)
print('@26.9')
try:
    print(repr('bΩ😀ßBaC '.encode().strip()))
except Exception as e: print(type(e).__name__, e)
print('@26.10')
try:
    print(max(n, n, sum(range(4, 3))))
except Exception as e: print(type(e).__name__, e)
print('@26.11')
try:
    print(repr(b'0\x80\xff'.strip()))
except Exception as e: print(type(e).__name__, e)
print('@26.12')
try:
    print(repr(2.675 in np.array([-7], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@26.13')
try:
    print(repr(b"'".find(b'abc').decode('latin-1')))
except Exception as e: print(type(e).__name__, e)
print('@26.14')
try:
    print(repr((q - {v % -1 for v in [v * v for v in [False, True, False, True]]})))
except Exception as e: print(type(e).__name__, e)
print('@26.15')
try:
    q -= ({1, n, n, n} ^ q).copy()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@26.16')
try:
    z += (6.170850654560866e+19 * False)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@26.17')
try:
    print(repr(sum(c)))
except Exception as e: print(type(e).__name__, e)
print('@26.18')
try:
    q.update([-v for v in [-8, n, False]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@27.0')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@27.1')
try:
    q = set(range(3))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@27.2')
try:
    i = (round(np.array([[-6.6, 0.449], [1.658, 5.0], [1e16, -6.948]], dtype='float64'), 0)).bit_count()
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@27.3')
try:
    d = dict([(-3, [None, None]), (4, [4, n, 5, 4, 2])])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@27.4')
try:
    s = b'a,b,c'[:].decode('latin-1')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@27.5')
try:
    v = [int(v) for v in [round(v, 5) for v in [True, False]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@27.6')
try:
    b = bytes(1)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@27.7')
try:
    print(d)
except Exception as e: print(type(e).__name__, e)
print('@27.8')
try:
    print(range(n, -1, n))
except Exception as e: print(type(e).__name__, e)
print('@27.9')
try:
    print(len({380703919205860, 18446744073709551616, 4, 11, i}))
except Exception as e: print(type(e).__name__, e)
print('@27.10')
try:
    print(repr(abs(np.array([[-9223372036854775808, 2, 6]], dtype='int64').std())))
except Exception as e: print(type(e).__name__, e)
print('@27.11')
try:
    print(np.isclose(np.concatenate((np.array([0, 11, 0, 5], dtype='int64'), np.array([[-9223372036854775808, -7], [9, -1], [3, 3]], dtype='int64')), axis=1), False))
except Exception as e: print(type(e).__name__, e)
print('@27.12')
try:
    i <<= 64
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@27.13')
try:
    print(repr(['é', 'it\'s "q"', '{}']))
except Exception as e: print(type(e).__name__, e)
print('@27.14')
try:
    print(repr('%.3f' % (-np.float64(-1.996))))
except Exception as e: print(type(e).__name__, e)
print('@27.15')
try:
    print(repr(np.add(np.bool(False), True)))
except Exception as e: print(type(e).__name__, e)
print('@27.16')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@27.17')
try:
    s *= 1
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@27.18')
try:
    i |= hash((-0.0))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@28.0')
try:
    a = np.array([3, 10, 11, 4], dtype='uint32')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@28.1')
try:
    i = min(pow(-4, 5), '{0}'.count('日'))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@28.2')
try:
    z = np.var(np.argsort(a, axis=-1, kind='stable'))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@28.3')
try:
    s = 'é'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@28.4')
try:
    v = [False, False, False]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@28.5')
try:
    d = (dict.fromkeys([b'abc'], True) | dict(a=b'Line\nTwo\r\n', b=None))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@28.6')
try:
    t = tuple(v for v in list(reversed([s, 'a', 'Σίσυφος', 'yzéz', '1_000'])))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@28.7')
try:
    print(a.ravel())
except Exception as e: print(type(e).__name__, e)
print('@28.8')
try:
    print(repr((False if None else 1e-05)))
except Exception as e: print(type(e).__name__, e)
print('@28.9')
try:
    print(repr((z + -50.949)))
except Exception as e: print(type(e).__name__, e)
print('@28.10')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
print('@28.11')
try:
    print(repr(np.var(np.array([4.511, 7.118, -0.0, 0.257], dtype='float64'), axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@28.12')
try:
    print(repr([s, s, 'x=1\ny=2\r\nz', s]))
except Exception as e: print(type(e).__name__, e)
print('@28.13')
try:
    print(np.sort(np.repeat(a, 4, axis=None))[::-1].tolist())
except Exception as e: print(type(e).__name__, e)
print('@28.14')
try:
    print(repr(np.array([8, 7, 8, 11], dtype='uint16')))
except Exception as e: print(type(e).__name__, e)
print('@28.15')
try:
    print(repr(()))
except Exception as e: print(type(e).__name__, e)
print('@28.16')
try:
    z **= 3
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@28.17')
try:
    a <<= 3
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@28.18')
try:
    print(repr((s.rpartition('Ω') >= ())))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@29.0')
try:
    z = np.int64(12)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@29.1')
try:
    a = (np.array([11, 7, 4, 6, 18446744073709551615], dtype='uint64') @ np.array([1.0, 1e-300, 1e16, -1.7, 3.4], dtype='float64')).astype('uint8')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@29.2')
try:
    t = tuple('a'.title())
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@29.3')
try:
    q = {32768, 9223372036854775807, -636288755932680836422, 1e+23}.intersection([1], {405159556645, -1, True, 1e400}).intersection([round(v, 3) for v in [True, False, 6]], {-2, 7}.symmetric_difference([0.3, 10, True]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@29.4')
try:
    c = np.full_like(a, 0)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@29.5')
try:
    v = [v * v for v in [float(v) for v in [9, -6, 1.23e-07]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@29.6')
try:
    x = math.floor(math.fsum([-8.22, -61.82, 0.045]))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@29.7')
try:
    q.remove(-2)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@29.8')
try:
    z **= 5
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@29.9')
try:
    v += [float(v) for v in v]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@29.10')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@29.11')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@29.12')
try:
    print(repr(a.item()))
except Exception as e: print(type(e).__name__, e)
print('@29.13')
try:
    print(repr(np.unique(np.array([-6.29, -2.0, 6.918, 1.676, 6.0], dtype='float64'), return_counts=True)))
except Exception as e: print(type(e).__name__, e)
print('@29.14')
try:
    print((lambda p, q='8 _😀0': [p, q])(9))
except Exception as e: print(type(e).__name__, e)
print('@29.15')
try:
    print(repr(np.array([4, 4, -1, 0, 1], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@29.16')
try:
    print((b'c1a',))
except Exception as e: print(type(e).__name__, e)
print('@29.17')
try:
    print(repr(np.hstack([a, c.take([3, 1])])))
except Exception as e: print(type(e).__name__, e)
print('@29.18')
try:
    print(repr(isinstance(np.array([2147483647, -8, 11, 5, 11], dtype='int32').transpose()[7], (int, float))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@30.0')
try:
    x = 1.5
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@30.1')
try:
    v = [-v for v in [-v for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@30.2')
try:
    z = (~np.uint64(-7))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@30.3')
try:
    q = (frozenset(v) | {x, 2.5, x, x, x})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@30.4')
try:
    c = np.zeros_like(np.array([-4, -128, 8, 11, 9, 4, 6, -8, 9, -128, 1, -8], dtype='int8').round(1))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@30.5')
try:
    t = (3,)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@30.6')
try:
    s = '1_000'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@30.7')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@30.8')
try:
    print('ÀÉÎ'.capitalize())
except Exception as e: print(type(e).__name__, e)
print('@30.9')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@30.10')
try:
    print(repr(s.count('0')))
except Exception as e: print(type(e).__name__, e)
print('@30.11')
try:
    print(repr((math.isqrt(-2147483648) > (9223372036854775807 // 5) >= True)))
except Exception as e: print(type(e).__name__, e)
print('@30.12')
try:
    z -= (bool(z) < 11)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@30.13')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@30.14')
try:
    print(repr((np.vstack([np.array([6, -9223372036854775808, 9223372036854775807, -6, -3, -9223372036854775807, -1, -9223372036854775807, 11, -9223372036854775808, -1, -9223372036854775807], dtype='int64'), np.array(11, dtype='uint64')]) // c)))
except Exception as e: print(type(e).__name__, e)
print('@30.15')
try:
    print(repr(7))
except Exception as e: print(type(e).__name__, e)
print('@30.16')
try:
    print(repr(c[-1]))
except Exception as e: print(type(e).__name__, e)
print('@30.17')
try:
    print(repr(bytes(5)))
except Exception as e: print(type(e).__name__, e)
print('@30.18')
try:
    print('{0.real} {1[k]}'.format(-317287914679816578561, {'k': 2}))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@31.0')
try:
    a = (np.median(np.array([[0, -4, -7], [1, 8, -3]], dtype='int64'), axis=2) ^ (np.array([[3.92, 1.0, -6.0], [-0.95, 1.0, 7.0]], dtype='float64') * np.array([[False, True, True], [False, False, True]], dtype='bool')))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@31.1')
try:
    z = np.int32(len(5829462434863674278332411))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@31.2')
try:
    d = dict.fromkeys(('%.2f %s' % (1.5, '100%')))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@31.3')
try:
    c = np.array([[1e16, -3.734, -0.9], [-8.0, -5.5, -2.59]], dtype='float64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@31.4')
try:
    v = [v * v for v in [float(v) for v in [123456.789, True, -5e-324, -9.122686457627176e-09, True]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@31.5')
try:
    b = bytes([2, True, -7]).join([(b'' * 5), '١٢٣'.encode('latin-1')])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@31.6')
try:
    l = list(reversed(['  padded ', 'for', '\\n']))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@31.7')
try:
    print(repr(b'  x '))
except Exception as e: print(type(e).__name__, e)
print('@31.8')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@31.9')
try:
    d.popitem()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@31.10')
try:
    d.pop(repr(('_0xxba8ß', '-0--😀CB')), (b'abab' * 2))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@31.11')
try:
    print(repr(divmod(2, 2)))
except Exception as e: print(type(e).__name__, e)
print('@31.12')
try:
    print(repr(sum(v)))
except Exception as e: print(type(e).__name__, e)
print('@31.13')
try:
    print(repr(float(int(np.float64(-1.955)))))
except Exception as e: print(type(e).__name__, e)
print('@31.14')
try:
    print(np.max(np.concatenate([np.array([[1, 4, 1], [-2, 0, 9]], dtype='int32'), c]), axis=0))
except Exception as e: print(type(e).__name__, e)
print('@31.15')
try:
    print(repr(np.random.RandomState(0).uniform(7, 645711946109, 1)))
except Exception as e: print(type(e).__name__, e)
print('@31.16')
try:
    print(repr(c.itemsize))
except Exception as e: print(type(e).__name__, e)
print('@31.17')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@31.18')
try:
    print(repr((True / -97.163)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@32.0')
try:
    a = np.where((np.array([], dtype='float64') * np.array([True], dtype='bool')), (True ** np.array(10, dtype='uint32')), 0.0001)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@32.1')
try:
    q = {1, 2, -2}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@32.2')
try:
    b = '__8-9ΩAßb'[-1::6].encode()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@32.3')
try:
    c = np.array([-9], dtype='int32')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@32.4')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@32.5')
try:
    v = [round(v, 2) for v in [True, True]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@32.6')
try:
    l = [[7] * 2 for _ in range(1)]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@32.7')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@32.8')
try:
    print(repr((~np.uint32(12))))
except Exception as e: print(type(e).__name__, e)
print('@32.9')
try:
    print(repr(format(1000, '').center(8, 'A')))
except Exception as e: print(type(e).__name__, e)
print('@32.10')
try:
    print(repr('١٢٣'.upper()))
except Exception as e: print(type(e).__name__, e)
print('@32.11')
try:
    print(v)
except Exception as e: print(type(e).__name__, e)
print('@32.12')
try:
    np.random.default_rng(4).shuffle(a)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@32.13')
try:
    print(repr({1, -2}))
except Exception as e: print(type(e).__name__, e)
print('@32.14')
try:
    q ^= set(v)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@32.15')
try:
    print(repr(sum([], 0.0001)))
except Exception as e: print(type(e).__name__, e)
print('@32.16')
try:
    print(repr((n).bit_length()))
except Exception as e: print(type(e).__name__, e)
print('@32.17')
try:
    v.sort()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@32.18')
try:
    a.fill(3)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@33.0')
try:
    s = chr(65)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@33.1')
try:
    a = (np.std(np.array([[True, True, True]], dtype='bool'), axis=-1, ddof=False) / np.array([[3, 11, 9]], dtype='uint32').repeat(0))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@33.2')
try:
    q = ({v % 5 for v in [True, False]} ^ {v % 2 for v in []})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@33.3')
try:
    x = -7
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@33.4')
try:
    l = list('x8c1')
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@33.5')
try:
    v = [v * v for v in [12, 0, False]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@33.6')
try:
    i = [True, False].count(b'\x00\xff')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@33.7')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@33.8')
try:
    print(np.array_equal(np.ravel(a), a))
except Exception as e: print(type(e).__name__, e)
print('@33.9')
try:
    print(repr({x}))
except Exception as e: print(type(e).__name__, e)
print('@33.10')
try:
    i &= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@33.11')
try:
    q.remove(5)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@33.12')
try:
    print(repr(a.dtype))
except Exception as e: print(type(e).__name__, e)
print('@33.13')
try:
    print(np.cumsum(np.array([], dtype='int64'), axis=1))
except Exception as e: print(type(e).__name__, e)
print('@33.14')
try:
    print({**{}, s: b'a'})
except Exception as e: print(type(e).__name__, e)
print('@33.15')
try:
    print(repr(range((-6 // i))[0::-5]))
except Exception as e: print(type(e).__name__, e)
print('@33.16')
try:
    print(repr((a % a)))
except Exception as e: print(type(e).__name__, e)
print('@33.17')
try:
    x **= -1
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@33.18')
try:
    x /= 5e-324
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@34.0')
try:
    c = np.round(np.array([np.float64(8.64), 5]), 0)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@34.1')
try:
    t = divmod((1882664679068 or 6137608410305823), int(2.675))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@34.2')
try:
    l = [False]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@34.3')
try:
    b = b'a'.strip().find(b'\xc3\xa9'.startswith(b''))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@34.4')
try:
    z = np.int16(4)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@34.5')
try:
    i = bin(-726498573460523).index('.')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@34.6')
try:
    a = np.sort(c, axis=0)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@34.7')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
print('@34.8')
try:
    z **= 2
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@34.9')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@34.10')
try:
    print(repr(-5e-324))
except Exception as e: print(type(e).__name__, e)
print('@34.11')
try:
    print(repr(set()))
except Exception as e: print(type(e).__name__, e)
print('@34.12')
try:
    a[()] *= np.std(np.bincount(np.array([3, 6, 4], dtype='uint8'), weights=np.array([4, 2, 3])), axis=0, ddof=True)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@34.13')
try:
    a *= i
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@34.14')
try:
    print(repr((*list(filter(None, ['42', '8é1y0', 'a', '8BC', '"'])), b)))
except Exception as e: print(type(e).__name__, e)
print('@34.15')
try:
    print(repr(a.std()))
except Exception as e: print(type(e).__name__, e)
print('@34.16')
try:
    print(repr((5 in dict.fromkeys((1 * ',')))))
except Exception as e: print(type(e).__name__, e)
print('@34.17')
try:
    z **= 0
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@34.18')
try:
    print(repr(repr(repr('-9')).lstrip()))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@35.0')
try:
    v = [0.5, -0.3109003404048143, 0.3333333333333333]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@35.1')
try:
    c = (np.array([-7.453, 4.1, 2.0, -2.24, -8.2, 5e-324, -5.55, 1e200, -9.0, 2.429, 1e-300, -1.7], dtype='float64') * np.array([4, 6, 1, 65535, 4, 6, 2, 5, 12, 7, 4, 1], dtype='uint16')).cumsum()
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@35.2')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@35.3')
try:
    q = set([True, True, False, False])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@35.4')
try:
    t = ((3, 4) * 3)[::]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@35.5')
try:
    x = math.prod(v)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@35.6')
try:
    l = list(None.items())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@35.7')
try:
    print(min('1_000'.splitlines()))
except Exception as e: print(type(e).__name__, e)
print('@35.8')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@35.9')
try:
    print(b'\x80b  B ')
except Exception as e: print(type(e).__name__, e)
print('@35.10')
try:
    print(round(n))
except Exception as e: print(type(e).__name__, e)
print('@35.11')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@35.12')
try:
    print(repr({k: [v] for k, v in zip(list('١٢٣')[:6], sorted([v * v for v in v], key=abs))}))
except Exception as e: print(type(e).__name__, e)
print('@35.13')
try:
    del l[5]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@35.14')
try:
    print(repr([x, -1, False]))
except Exception as e: print(type(e).__name__, e)
print('@35.15')
try:
    q ^= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@35.16')
try:
    print(repr((np.uint64(12).item() + c.std())))
except Exception as e: print(type(e).__name__, e)
print('@35.17')
try:
    l.sort()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@35.18')
try:
    x += n
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@36.0')
try:
    b = bytes(3).split(b'\xc3\xa9'[1:0])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@36.1')
try:
    i = divmod(len(''), len((256,)))['b0 Ωxcb\n'.isidentifier()]
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@36.2')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@36.3')
try:
    c = np.sort(np.array(3.0, dtype='float64'), axis=0)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@36.4')
try:
    t = divmod({n: n, 0: -9.413152131497531e+16, n: 'é8 ', -4: None}, -51.2)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@36.5')
try:
    a = np.array([9, 0, 6, 1], dtype='uint8')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@36.6')
try:
    q = {v % 3 for v in [int(v) for v in []]}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@36.7')
try:
    q -= q.intersection([-38.6111], q).symmetric_difference([v * v for v in [n, 3]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@36.8')
try:
    a.sort()
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@36.9')
try:
    print(a.strides)
except Exception as e: print(type(e).__name__, e)
print('@36.10')
try:
    print(repr(1e-07))
except Exception as e: print(type(e).__name__, e)
print('@36.11')
try:
    print(repr(8))
except Exception as e: print(type(e).__name__, e)
print('@36.12')
try:
    print(repr(np.round(np.log1p(np.clip(np.any(np.array([5e-324, 123456.789]), axis=2), -3, 3)), 5)))
except Exception as e: print(type(e).__name__, e)
print('@36.13')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@36.14')
try:
    print(repr(np.int64(-2)))
except Exception as e: print(type(e).__name__, e)
print('@36.15')
try:
    print(repr(np.array([], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@36.16')
try:
    i >>= 7
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@36.17')
try:
    print(repr((math.factorial(6) * 51144408)))
except Exception as e: print(type(e).__name__, e)
print('@36.18')
try:
    i <<= 32
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@37.0')
try:
    x = (128 / (~-493722870372616973344148))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@37.1')
try:
    v = [-v for v in [33.71052066724884, 1, -21.0]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@37.2')
try:
    d = dict([(None, -12.0), (2, {0: 9007199254740992, 4: 'ßyßßAAA', 0: 5, 5: None})])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@37.3')
try:
    l = list(filter(None, ([None, None, b'\x00\xff', None, None] + [b"'", b'', b'a,b,c', b'  x ', b'\xff\xff'])))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@37.4')
try:
    i = (~int(x))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@37.5')
try:
    t = ('-8Ωy', None)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@37.6')
try:
    s = 'Σίσυφος'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@37.7')
try:
    v[4] += True
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@37.8')
try:
    print(repr([int(v) for v in [v * v for v in [5, x]]]))
except Exception as e: print(type(e).__name__, e)
print('@37.9')
try:
    print(repr(isinstance('%d', int)))
except Exception as e: print(type(e).__name__, e)
print('@37.10')
try:
    print(repr(np.count_nonzero(np.array([[11, -2, -1]], dtype='int16'), axis=None)))
except Exception as e: print(type(e).__name__, e)
print('@37.11')
try:
    print(bin(i))
except Exception as e: print(type(e).__name__, e)
print('@37.12')
try:
    l[:2:] = "'"
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@37.13')
try:
    print(type(None))
except Exception as e: print(type(e).__name__, e)
print('@37.14')
try:
    print(np.histogram(np.array([[3, 8, 6]], dtype='uint32'), bins=2, range=(-9, 1e-07)))
except Exception as e: print(type(e).__name__, e)
print('@37.15')
try:
    print((b'\xc3\xa9' * np.float64(-8.6)).prod(1))
except Exception as e: print(type(e).__name__, e)
print('@37.16')
try:
    for k, w in enumerate([float(v) for v in v]): v = [w] + v[:k]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@37.17')
try:
    print(abs(abs(np.uint32(9))))
except Exception as e: print(type(e).__name__, e)
print('@37.18')
try:
    s += s.lstrip()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@38.0')
try:
    v = ([round(v, 2) for v in [False]] + ([0.0001, -13.0] + []))
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@38.1')
try:
    c = np.ones(())
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@38.2')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@38.3')
try:
    d = dict([({'²': None, "'": 5}, ('\\n', 'ß', 'AAAAAAAAAAAAAAAAAAAA', 'x=1\ny=2\r\nz')), (n, {False, 5, 1, 1.23e-07})])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@38.4')
try:
    b = (bytes([65, 2]) + b'\xc3\xa9'.replace(b'b\x001', b'abc'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@38.5')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@38.6')
try:
    q = {n, -1515188224280281940556, n, -5}.intersection([-6706601829, n, 10], {6}).difference(v)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@38.7')
try:
    print(repr(a.tolist()))
except Exception as e: print(type(e).__name__, e)
print('@38.8')
try:
    print(repr(np.percentile(a, 25)))
except Exception as e: print(type(e).__name__, e)
print('@38.9')
try:
    d.pop(n)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@38.10')
try:
    print(any(v > -10.539 for v in v))
except Exception as e: print(type(e).__name__, e)
print('@38.11')
try:
    print(np.random.default_rng(2).uniform(5, n, 5))
except Exception as e: print(type(e).__name__, e)
print('@38.12')
try:
    for k, w in enumerate([v for v in range(n, 3) if v % 2]): v = [w] + v[:k]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@38.13')
try:
    print(repr(('a,b,,c' in 'a,b,,c'.partition('日'))))
except Exception as e: print(type(e).__name__, e)
print('@38.14')
try:
    print(n)
except Exception as e: print(type(e).__name__, e)
print('@38.15')
try:
    print(repr('%.3f' % np.float64(7.105).item()))
except Exception as e: print(type(e).__name__, e)
print('@38.16')
try:
    print(repr('a,b,,c'.split('B', 5)))
except Exception as e: print(type(e).__name__, e)
print('@38.17')
try:
    q ^= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@38.18')
try:
    a[:, 7] = np.squeeze(c, axis=None)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@39.0')
try:
    b = b'  x '
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@39.1')
try:
    a = np.array([], dtype='float64').T
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@39.2')
try:
    i = 9007199254740992
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@39.3')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@39.4')
try:
    s = chr(i).replace(b.hex(), '{0.real} {1[k]}'.format(1, {'k': '\\n'}), -1)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@39.5')
try:
    l = [(i, v) for i, v in enumerate(['naïve café', -7.621360977706331e-10])]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@39.6')
try:
    d = dict(zip('😀👍', list(zip([np.array([], dtype='float32'), 123456.789, None, s, s], s))))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@39.7')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
print('@39.8')
try:
    l.append(-5)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@39.9')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@39.10')
try:
    print(([s] == [i, -7, n]))
except Exception as e: print(type(e).__name__, e)
print('@39.11')
try:
    print(repr(max(a)))
except Exception as e: print(type(e).__name__, e)
print('@39.12')
try:
    l.extend([0, b])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@39.13')
try:
    print(a.tolist())
except Exception as e: print(type(e).__name__, e)
print('@39.14')
try:
    a[7] *= a
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@39.15')
try:
    print(repr(np.linspace(9223372036854775808, -3390318689833.5024, 2, retstep=True)))
except Exception as e: print(type(e).__name__, e)
print('@39.16')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@39.17')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@39.18')
try:
    print('0'.join(['  padded ', 'ﬁn']).isdecimal())
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@40.0')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@40.1')
try:
    x = ((-9 ** 11)).is_integer()
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@40.2')
try:
    d = dict({str(k): v for k, v in {}.items() if v})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@40.3')
try:
    l = [v for v in sorted({n, 0, 1, -2}) if v]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@40.4')
try:
    c = np.array([[5e-324]], dtype='float64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@40.5')
try:
    v = [False, -53008637160849948995, -129][2:]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@40.6')
try:
    b = (b'B\xff,c '.replace(b'\x00\x80aA', b'42') + "'".encode())
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@40.7')
try:
    for k, w in enumerate([]): v = [w] + v[:k]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@40.8')
try:
    print(repr(np.unique(c, return_index=True, return_inverse=True)))
except Exception as e: print(type(e).__name__, e)
print('@40.9')
try:
    d.pop(('a-😀b,AxΩ'.title() + repr('naïve café')), l)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@40.10')
try:
    d[-2] = "'".partition('A')[0]
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@40.11')
try:
    print(repr(np.expand_dims(c, None)))
except Exception as e: print(type(e).__name__, e)
print('@40.12')
try:
    print(repr({-8}.union(v)))
except Exception as e: print(type(e).__name__, e)
print('@40.13')
try:
    print(repr([v for v in np.median(np.array([0], dtype='uint32'), axis=2)]))
except Exception as e: print(type(e).__name__, e)
print('@40.14')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@40.15')
try:
    print(np.nonzero(np.array([], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@40.16')
try:
    print(repr(np.random.default_rng(6).permutation(np.array([], dtype='int16'))))
except Exception as e: print(type(e).__name__, e)
print('@40.17')
try:
    print(repr(np.argwhere(np.array([], dtype='int64'))))
except Exception as e: print(type(e).__name__, e)
print('@40.18')
try:
    print(repr(set([v * v for v in []])))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@41.0')
try:
    q = {0, 4, False, 4, True}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@41.1')
try:
    d = {**dict.fromkeys([], b'ab\x00'), format(94904811.20376498, '.6n'): None}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@41.2')
try:
    c = np.array([0, 0, 10, 10, 11, 5, 5, 7, 2, 5, 4, 7], dtype='uint16')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@41.3')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@41.4')
try:
    t = (7,)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@41.5')
try:
    l = ([{'😀👍': 255, '%d': 2}] * 0)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@41.6')
try:
    v = [v for v in range(2, 5) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@41.7')
try:
    k = a.reshape(-1); k[5] = 41245984005443.836
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@41.8')
try:
    d[[float('inf'), b'\x00\xff']] = None
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@41.9')
try:
    print(np.int32(11))
except Exception as e: print(type(e).__name__, e)
print('@41.10')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@41.11')
try:
    print(repr(c.tolist()))
except Exception as e: print(type(e).__name__, e)
print('@41.12')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@41.13')
try:
    print(np.bincount(np.array([2, 5, 5], dtype='uint8'), minlength=1))
except Exception as e: print(type(e).__name__, e)
print('@41.14')
try:
    print(repr(np.array([0, 8, 0, 9, 12, 6, 18446744073709551615, 12, 5, 3, 8, 8], dtype='uint64').sum().item()))
except Exception as e: print(type(e).__name__, e)
print('@41.15')
try:
    print(repr(b'abab'.replace(b'0', b'ABaA').count(b'b0'.upper())))
except Exception as e: print(type(e).__name__, e)
print('@41.16')
try:
    print(repr('it\'s "q"'))
except Exception as e: print(type(e).__name__, e)
print('@41.17')
try:
    print(repr(len(np.argsort(np.repeat(a, 1, axis=0), kind='stable'))))
except Exception as e: print(type(e).__name__, e)
print('@41.18')
try:
    print((int(0.0007171580444213346)).bit_count())
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@42.0')
try:
    c = np.sort(np.array(np.array([[1, 3, 11]], dtype='int64'), dtype=bool), axis=0)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@42.1')
try:
    v = [v * v for v in [round(v, 3) for v in [7]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@42.2')
try:
    q = ({1, 3, 2, -2}.union([True, True, False]) | set(range(3)))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@42.3')
try:
    d = {94343097980083085921667: True}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@42.4')
try:
    s = 'Hello, World'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@42.5')
try:
    t = (None, None, None, None)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@42.6')
try:
    i = -2147483648
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@42.7')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
print('@42.8')
try:
    print(repr(np.random.RandomState(4).randint(-1, 3875455, size=1)))
except Exception as e: print(type(e).__name__, e)
print('@42.9')
try:
    print(repr(np.int32(5)))
except Exception as e: print(type(e).__name__, e)
print('@42.10')
try:
    print(repr([b"'", t, b'cBa']))
except Exception as e: print(type(e).__name__, e)
print('@42.11')
try:
    print(repr(3.734))
except Exception as e: print(type(e).__name__, e)
print('@42.12')
try:
    print(np.int64(-9223372036854775807))
except Exception as e: print(type(e).__name__, e)
print('@42.13')
try:
    print(repr(-9))
except Exception as e: print(type(e).__name__, e)
print('@42.14')
try:
    print(repr([-v for v in [int(v) for v in v]]))
except Exception as e: print(type(e).__name__, e)
print('@42.15')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@42.16')
try:
    print(d[s.upper()])
except Exception as e: print(type(e).__name__, e)
print('@42.17')
try:
    d.update({v: i for i, v in enumerate([s, *[None, None, None]])})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@42.18')
try:
    print(repr(np.random.default_rng(4).choice(3, 3)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@43.0')
try:
    s = repr('\\n').center(12)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@43.1')
try:
    l = list(map(abs, [420695.75082994404, 3.5133170941367543e-09, 0.3333333333333333, -99.3321, float('inf')]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@43.2')
try:
    n = -1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@43.3')
try:
    c = np.reshape(np.bincount(np.array([3]), minlength=1), (5,))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@43.4')
try:
    x = ({-9} - {True, True, True, True})
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@43.5')
try:
    q = {False, False, True}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@43.6')
try:
    i = divmod(pow(-676366165189160470347, 3, 2), (-n))[any(l)]
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@43.7')
try:
    print(divmod(79.2, (+False))[s.isspace()])
except Exception as e: print(type(e).__name__, e)
print('@43.8')
try:
    print(repr(tuple(v for v in l)))
except Exception as e: print(type(e).__name__, e)
print('@43.9')
try:
    print(repr([]))
except Exception as e: print(type(e).__name__, e)
print('@43.10')
try:
    print(repr(np.negative(np.float32(2.13))))
except Exception as e: print(type(e).__name__, e)
print('@43.11')
try:
    print(repr(sorted(['100%'], reverse=(l in l))))
except Exception as e: print(type(e).__name__, e)
print('@43.12')
try:
    print((1000000000000000.0).is_integer())
except Exception as e: print(type(e).__name__, e)
print('@43.13')
try:
    x += x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@43.14')
try:
    print(repr((-87807285173510.11, 43.3, -799901944171762.8, -3)))
except Exception as e: print(type(e).__name__, e)
print('@43.15')
try:
    print(repr(np.array([1.51, 2.7, -np.inf, 1.673], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@43.16')
try:
    print(repr((n % x)))
except Exception as e: print(type(e).__name__, e)
print('@43.17')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@43.18')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@44.0')
try:
    b = str(-889948.0111771983).encode('latin-1')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@44.1')
try:
    l = [None, 5, None, 2.675]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@44.2')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@44.3')
try:
    x = sum([True, -2, -1, False])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@44.4')
try:
    z = round(np.logical_not(np.int32(-9)), 2)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@44.5')
try:
    a = np.vstack([np.array([[9, 4], [2, -5], [0, -4]], dtype='int64'), np.array([[4, 12], [0, 9], [9223372036854775807, 1]], dtype='int64')]).astype(int)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@44.6')
try:
    d = {**{7: '0x1F', 'ﬁn': b}, 'ay0z0': {'aaaa': 2, 'a,88_,éB': b'BA,', '  padded ': float('inf')}}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@44.7')
try:
    print(str(n))
except Exception as e: print(type(e).__name__, e)
print('@44.8')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@44.9')
try:
    l.extend(sorted([True][::], key=str))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@44.10')
try:
    print(repr('ÀÉÎ'.join('\x00\x7f').lower()))
except Exception as e: print(type(e).__name__, e)
print('@44.11')
try:
    print(np.array([[6.7, 2.0], [1e-300, 8.9], [6.0, -8.95]], dtype='float64'))
except Exception as e: print(type(e).__name__, e)
print('@44.12')
try:
    print(repr(b'abc'))
except Exception as e: print(type(e).__name__, e)
print('@44.13')
try:
    print(repr(a.size))
except Exception as e: print(type(e).__name__, e)
print('@44.14')
try:
    print(tuple(('1B_ 10,c' if False else 'zΩé.B_a,')))
except Exception as e: print(type(e).__name__, e)
print('@44.15')
try:
    z -= np.int64(11)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@44.16')
try:
    print(b)
except Exception as e: print(type(e).__name__, e)
print('@44.17')
try:
    l[-4:1] = list((True, False))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@44.18')
try:
    z //= round(-396470197978684172025, 17)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@45.0')
try:
    s = (b'a'.decode('utf-8', 'replace') if (1 in [5, 0]) else list({}.items()))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@45.1')
try:
    l = sorted({v % 1 for v in [5, 3, 11, -4, -842512539140208779]})
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@45.2')
try:
    n = -1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@45.3')
try:
    c = s
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@45.4')
try:
    d = dict(zip('z.éBB0bxz', list(filter(None, l))))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@45.5')
try:
    z = np.all(np.bincount(np.array([6, 6, 6]), minlength=3))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@45.6')
try:
    b = s.encode('ascii', 'replace')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@45.7')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@45.8')
try:
    l.sort(key=str, reverse=any(v > False for v in [round(v, -2) for v in [l, float('nan'), -17.27, -1234.5]]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@45.9')
try:
    l.reverse()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@45.10')
try:
    print(repr(range(np.float32(0.7))))
except Exception as e: print(type(e).__name__, e)
print('@45.11')
try:
    print(repr(b'c\x00c1\x00'.decode()))
except Exception as e: print(type(e).__name__, e)
print('@45.12')
try:
    print(b)
except Exception as e: print(type(e).__name__, e)
print('@45.13')
try:
    d.pop(1)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@45.14')
try:
    print(type(z))
except Exception as e: print(type(e).__name__, e)
print('@45.15')
try:
    print(repr(frozenset([float(v) for v in []])))
except Exception as e: print(type(e).__name__, e)
print('@45.16')
try:
    s *= 3
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@45.17')
try:
    print(repr(tuple(sorted(([] + [])))))
except Exception as e: print(type(e).__name__, e)
print('@45.18')
try:
    s *= 4
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@46.0')
try:
    s = (hex(10) if any([b'abc', b'\xc3\xa9']) else '{a[0]} {b!s:>6}'.format(a=[2.5], b=b'a,b,c'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@46.1')
try:
    t = tuple(sorted([float(v) for v in [1.5, -56.52, 0.3]]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@46.2')
try:
    c = np.count_nonzero((np.array([8.18, 4.71, 6.106], dtype='float32') != np.array([[True, False], [True, False]], dtype='bool')), axis=-1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@46.3')
try:
    z = np.array([[11, 0], [11, 1]], dtype='uint16').std()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@46.4')
try:
    x = 2.5
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@46.5')
try:
    b = b'\\'.join([s.encode('ascii', 'replace'), b'\\'.upper()])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@46.6')
try:
    i = ((+False) ** -1)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@46.7')
try:
    z //= 1e+23
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@46.8')
try:
    print(repr((3 == 86.03)))
except Exception as e: print(type(e).__name__, e)
print('@46.9')
try:
    i %= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@46.10')
try:
    print(repr(np.random.RandomState(5).random_sample((-1, 2))))
except Exception as e: print(type(e).__name__, e)
print('@46.11')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@46.12')
try:
    i %= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@46.13')
try:
    x **= -2
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@46.14')
try:
    i += sum(range(-2, 3))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@46.15')
try:
    print(repr(np.array([], dtype='float32').ndim))
except Exception as e: print(type(e).__name__, e)
print('@46.16')
try:
    print(divmod(i, (None, b'\xffBb'))[(i in range(1, min(-2, i), 3))])
except Exception as e: print(type(e).__name__, e)
print('@46.17')
try:
    print(repr(max('"'.upper()).removeprefix('\n')))
except Exception as e: print(type(e).__name__, e)
print('@46.18')
try:
    i >>= 32
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@47.0')
try:
    t = ({-363415134348676, 5}, {}, 1)[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@47.1')
try:
    l = sorted(list(filter(lambda v: v > 1, [-4.189400210791134e+19])))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@47.2')
try:
    x = math.frexp((-8.715010798902293e+19 * -24255698037137315))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@47.3')
try:
    b = format(3.14159, '.0').encode('latin-1')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@47.4')
try:
    d = dict({-1: 1})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@47.5')
try:
    v = [v for v in range(1, 3) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@47.6')
try:
    c = ((np.array([[[6, 1, -2], [-5, -1, -8]], [[-3, -2, -7], [-32768, 12, 0]]], dtype='int16') & np.array([[[-8, 8, 3], [-128, 1, -127]], [[-127, 2, 5], [6, 0, -5]]], dtype='int8')) % np.bincount(np.array([[[-np.inf]], [[7.17]]], dtype='float64')))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@47.7')
try:
    *v, w = v
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@47.8')
try:
    print((2 + '1e5'))
except Exception as e: print(type(e).__name__, e)
print('@47.9')
try:
    print(repr(np.percentile(np.array([[-3.0, -4.019, 7.63], [np.inf, 4.0, 1e-300]], dtype='float32'), 50)))
except Exception as e: print(type(e).__name__, e)
print('@47.10')
try:
    print(repr([v for v in range(-1, 4) if v % 2][:-1]))
except Exception as e: print(type(e).__name__, e)
print('@47.11')
try:
    print(c.max(axis=None, keepdims=True))
except Exception as e: print(type(e).__name__, e)
print('@47.12')
try:
    x **= -2
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@47.13')
try:
    d.popitem()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@47.14')
try:
    print(repr({divmod(np.float64(-5.6), np.bool(True)): 1}))
except Exception as e: print(type(e).__name__, e)
print('@47.15')
try:
    print([7, 2, -3][:])
except Exception as e: print(type(e).__name__, e)
print('@47.16')
try:
    print(repr(np.random.RandomState(6).randint(0, 5, 4, dtype='int16')))
except Exception as e: print(type(e).__name__, e)
print('@47.17')
try:
    print(repr(chr(1114112)))
except Exception as e: print(type(e).__name__, e)
print('@47.18')
try:
    print(repr(np.random.RandomState(2).randn(5)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@48.0')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@48.1')
try:
    z = np.array([-5.75, 5e-324, 5.064, -np.inf, 7.445], dtype='float64').astype('float32')[4]
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@48.2')
try:
    b = (b'Bb' * 5).upper()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@48.3')
try:
    t = (1, -1, 5, n)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@48.4')
try:
    q = ({n, n, -1, n, n} | {True, True, False}).copy()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@48.5')
try:
    c = np.left_shift((np.array([9, 1, 2, 3, 2], dtype='uint64') != np.array([12], dtype='int8')), 10)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@48.6')
try:
    d = dict(zip('.😀c,'.casefold(), list(range(5, 0, n))))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@48.7')
try:
    print(repr(min((4.35).as_integer_ratio(), b)))
except Exception as e: print(type(e).__name__, e)
print('@48.8')
try:
    print(next(iter([(i, v) for i, v in enumerate([True])])))
except Exception as e: print(type(e).__name__, e)
print('@48.9')
try:
    d.pop(format(n, '{>23.0'), t)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@48.10')
try:
    q.add(n)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@48.11')
try:
    print('😀👍'.lstrip().capitalize())
except Exception as e: print(type(e).__name__, e)
print('@48.12')
try:
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@48.13')
try:
    print(repr(((4045881853202.027 % 90.7) // -3)))
except Exception as e: print(type(e).__name__, e)
print('@48.14')
try:
    print(b', a'.decode('latin-1'))
except Exception as e: print(type(e).__name__, e)
print('@48.15')
try:
    print(sorted(c))
except Exception as e: print(type(e).__name__, e)
print('@48.16')
try:
    print(repr(np.unique((np.array([-7, 8, 9, -8], dtype='int64') == False), return_counts=True)))
except Exception as e: print(type(e).__name__, e)
print('@48.17')
try:
    del d[n]
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@48.18')
try:
    print(repr(b''.strip().decode()))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@49.0')
try:
    q = (set() - {3}).symmetric_difference([float(v) for v in [4, 4]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@49.1')
try:
    v = [-v for v in [round(v, 17) for v in [-2, 83.02, 0.3333333333333333]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@49.2')
try:
    s = str((1e+22 % 7917.8654471192585))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@49.3')
try:
    t = (*[b'B\x80', *[1e+23, np.array([[[5, 4, 1], [3, 11, 2]], [[1, 1, 1], [6, 4, 0]]], dtype='uint64'), 19.9, 1e+308]], (True,))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@49.4')
try:
    l = sorted(list(zip([-6, 9007199254740992], (63056822240965406316414,), strict=False)), key=lambda v: (str(type(v)), repr(v)), reverse=True)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@49.5')
try:
    d = {True: None, s: 1000000000000000.0, 1: 'Σίσυφος'}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@49.6')
try:
    z = bool(np.logical_not(np.int64(-9223372036854775808)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@49.7')
try:
    print(s.replace('é', s))
except Exception as e: print(type(e).__name__, e)
print('@49.8')
try:
    print(repr((100000000000000000000 ^ list(zip(l, '')))))
except Exception as e: print(type(e).__name__, e)
print('@49.9')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@49.10')
try:
    z += math.fsum(v)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@49.11')
try:
    print(repr(b'  x '.find(b'a')))
except Exception as e: print(type(e).__name__, e)
print('@49.12')
try:
    print('  padded '.join('9x').find(b'a,b,c'.hex()))
except Exception as e: print(type(e).__name__, e)
print('@49.13')
try:
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@49.14')
try:
    v += [int(v) for v in [round(v, -1) for v in v]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@49.15')
try:
    print(repr(np.invert(np.array([[5, 1, 11], [1, 255, 1]], dtype='uint8'))))
except Exception as e: print(type(e).__name__, e)
print('@49.16')
try:
    print(repr('²'.replace(s, d, -1).isupper()))
except Exception as e: print(type(e).__name__, e)
print('@49.17')
try:
    z += -5.5552222847680826e-05
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@49.18')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@50.0')
try:
    d = {v: v * 2 for v in ([931785.8190155581, -661156111.7260001, 1e+308, -7.817320297448522e-11] + [7])}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@50.1')
try:
    a = np.ones_like((np.array([-0.0], dtype='float64') * np.int16(12)), dtype='uint64')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@50.2')
try:
    t = (False, 4.241762098034081e-11)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@50.3')
try:
    s = 'tab\there'.removeprefix('ß')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@50.4')
try:
    z = divmod((-np.uint16(9)), np.float32(-7.0))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@50.5')
try:
    i = len(s)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@50.6')
try:
    q = set(range(5))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@50.7')
try:
    print(bool((np.int64(-9223372036854775808) % np.float32(0.8))))
except Exception as e: print(type(e).__name__, e)
print('@50.8')
try:
    print(list(b'\\'))
except Exception as e: print(type(e).__name__, e)
print('@50.9')
try:
    print(repr(np.array([], dtype='uint16').max()))
except Exception as e: print(type(e).__name__, e)
print('@50.10')
try:
    q &= set([1, 2, -2, 4, 0]).union([v * v for v in [False, 0.3]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@50.11')
try:
    print(i.upper())
except Exception as e: print(type(e).__name__, e)
print('@50.12')
try:
    print(repr(list((b'Line\nTwo\r\n', b'\x800B0cB'))))
except Exception as e: print(type(e).__name__, e)
print('@50.13')
try:
    q.remove(3)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@50.14')
try:
    print(repr(range(np.uint64(6))))
except Exception as e: print(type(e).__name__, e)
print('@50.15')
try:
    print(bytes([5, 7, 3, -1, 1]))
except Exception as e: print(type(e).__name__, e)
print('@50.16')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@50.17')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@50.18')
try:
    z -= int(z)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@51.0')
try:
    a = len(list(filter(lambda v: v > True, [-2])))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@51.1')
try:
    d = dict({**{}, '"': 9223372036854775808})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@51.2')
try:
    b = b'Line\nTwo\r\n'.upper().upper()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@51.3')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@51.4')
try:
    l = list({n: float('-inf'), n: 1, n: n}.items())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@51.5')
try:
    q = ({0.045, -2, -5.171447656768138e-08} & ({False} - {3980083418, 7948890}))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@51.6')
try:
    z = (np.mean(np.array([7], dtype='int64')) << n)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@51.7')
try:
    print(repr({z: 2}))
except Exception as e: print(type(e).__name__, e)
print('@51.8')
try:
    print(repr(list(reversed(l))))
except Exception as e: print(type(e).__name__, e)
print('@51.9')
try:
    print(repr(np.random.default_rng(0).random((2, 2, 2))))
except Exception as e: print(type(e).__name__, e)
print('@51.10')
try:
    z -= round((z // np.float64(-5.66)), -1)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@51.11')
try:
    print(repr(-3.6731288810953912e+19))
except Exception as e: print(type(e).__name__, e)
print('@51.12')
try:
    print(repr((list(('-0C0ß0',)) and b'1AbB')))
except Exception as e: print(type(e).__name__, e)
print('@51.13')
try:
    print(repr(np.ones_like(a, dtype='uint64')))
except Exception as e: print(type(e).__name__, e)
print('@51.14')
try:
    print(repr(np.zeros_like(abs(np.array([65535, 6, 8], dtype='uint16')))))
except Exception as e: print(type(e).__name__, e)
print('@51.15')
try:
    print(repr(np.cumsum(a, axis=0)))
except Exception as e: print(type(e).__name__, e)
print('@51.16')
try:
    print(math.hypot(9223372036854775808, 4.921537676546017e+17))
except Exception as e: print(type(e).__name__, e)
print('@51.17')
try:
    print(repr(math.factorial(2)))
except Exception as e: print(type(e).__name__, e)
print('@51.18')
try:
    del l[1]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@52.0')
try:
    q = {-7926727560.790445, 8.395052252231811e+16}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@52.1')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@52.2')
try:
    t = (b'abab',)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@52.3')
try:
    d = dict(a='TitleCase words HERE', b=[True, n, 4294967296, True])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@52.4')
try:
    x = max([round(v, -1) for v in [90.0, True]])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@52.5')
try:
    a = np.reshape(np.round(np.tanh(np.clip(np.array([-2.5, 0.522], dtype='float64'), -3, 3)), 5), (3, 0))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@52.6')
try:
    v = [-v for v in [v for v in range(0, 5) if v % 2]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@52.7')
try:
    print(repr(','))
except Exception as e: print(type(e).__name__, e)
print('@52.8')
try:
    print(math.frexp(x))
except Exception as e: print(type(e).__name__, e)
print('@52.9')
try:
    q.discard(max(n, n, 9))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@52.10')
try:
    print(repr('TitleCase words HERE'))
except Exception as e: print(type(e).__name__, e)
print('@52.11')
try:
    print({27496549063: b'a\x80\xff\x80', 'AAAAAAAAAAAAAAAAAAAA': -394246.84669707855, 7: -8})
except Exception as e: print(type(e).__name__, e)
print('@52.12')
try:
    print(repr('for'.isalnum()))
except Exception as e: print(type(e).__name__, e)
print('@52.13')
try:
    print(repr(sum(a)))
except Exception as e: print(type(e).__name__, e)
print('@52.14')
try:
    x //= math.fmod([3.14159, 2.5, 1e400, x], 0)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@52.15')
try:
    print(repr(range(n, 5)))
except Exception as e: print(type(e).__name__, e)
print('@52.16')
try:
    print(sum(a[::1]))
except Exception as e: print(type(e).__name__, e)
print('@52.17')
try:
    print(repr(slice(n, max(11, n, 536653971647858410306370), 1).indices(5)))
except Exception as e: print(type(e).__name__, e)
print('@52.18')
try:
    print(n)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@53.0')
try:
    b = b'42'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@53.1')
try:
    z = (int(np.float64(-np.inf)) // 1e+23)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@53.2')
try:
    a = (-(1).bit_count())
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@53.3')
try:
    s = repr(9)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@53.4')
try:
    i = ((-9223372036854775808).bit_length() & (-98765432109876543210987654321 and 12))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@53.5')
try:
    q = frozenset(([1] + [-1]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@53.6')
try:
    v = [int(v) for v in [v * v for v in [5, 0.0001, 1, 4, i]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@53.7')
try:
    q ^= {2, 7, 2}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@53.8')
try:
    print(repr(np.histogram(a.transpose(), bins=v)))
except Exception as e: print(type(e).__name__, e)
print('@53.9')
try:
    print(repr(b.decode('utf-8', 'replace').isdigit()))
except Exception as e: print(type(e).__name__, e)
print('@53.10')
try:
    z *= np.bincount(np.array([6, 3, 4]), weights=np.array([0]))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@53.11')
try:
    q.remove(-2)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@53.12')
try:
    z -= (np.array([[-2147483648, -8], [-3, 8], [12, -3]], dtype='int32').std() % float('inf'))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@53.13')
try:
    v.sort()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@53.14')
try:
    i <<= 32
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@53.15')
try:
    print(np.int16(7))
except Exception as e: print(type(e).__name__, e)
print('@53.16')
try:
    z += (0.2 / -9570244250547091546931364)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@53.17')
try:
    print(repr(str(q)))
except Exception as e: print(type(e).__name__, e)
print('@53.18')
try:
    print(-2 in np.array([[9, 5], [-7, 5], [0, -1]], dtype='int64'))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@54.0')
try:
    b = ((b'abc' + b'Line\nTwo\r\n') * 1)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@54.1')
try:
    v = (([-100000000000000000000, 0] + [3]) + [float(v) for v in [0]])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@54.2')
try:
    a = np.cumsum(np.array([[0.87, 2.85, -7.196], [8.93, -3.397, 7.0]], dtype='float64').reshape(-1), axis=-1)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@54.3')
try:
    t = tuple(v for v in sorted([10, 8, -5317456, -6], key=lambda v: (str(type(v)), repr(v)), reverse=True))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@54.4')
try:
    i = max((32768 * -9), len([b'\xc3\xa9', b'abc']), '.'.isidentifier())
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@54.5')
try:
    z = np.abs(np.float64(4))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@54.6')
try:
    s = format(i, '.6E')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@54.7')
try:
    print(np.ceil(z))
except Exception as e: print(type(e).__name__, e)
print('@54.8')
try:
    print(repr((set() & {9, i, i}.difference([3.400374740614309e-07, 4, -27.562, 0.045]))))
except Exception as e: print(type(e).__name__, e)
print('@54.9')
try:
    print((a ** 3).squeeze())
except Exception as e: print(type(e).__name__, e)
print('@54.10')
try:
    print(repr(s.replace('.', s).upper()))
except Exception as e: print(type(e).__name__, e)
print('@54.11')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@54.12')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@54.13')
try:
    print(repr(np.random.default_rng(4).permutation(a)))
except Exception as e: print(type(e).__name__, e)
print('@54.14')
try:
    print(b'A\x80b')
except Exception as e: print(type(e).__name__, e)
print('@54.15')
try:
    print('--')
except Exception as e: print(type(e).__name__, e)
print('@54.16')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@54.17')
try:
    for k, w in enumerate([v * v for v in v]): v = [w] + v[:k]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@54.18')
try:
    print(repr(0.0))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@55.0')
try:
    x = math.fsum([v for v in range(1, 3) if v % 2])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@55.1')
try:
    b = b'Aa1'.split(b',0b\xff0A').replace(bytes([True]), bytes(6))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@55.2')
try:
    a = (1e+100 * np.array([True, False, False, True, False, False, True, True, True, True, True, False], dtype='bool'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@55.3')
try:
    l = ([9007199254740993, 37989800302261930] + [127, True, -76469439327, 1])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@55.4')
try:
    t = divmod((~100000000000000000000), bin(100))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@55.5')
try:
    d = dict(zip(' 3.5 ', l)).copy()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@55.6')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@55.7')
try:
    print(repr(tuple({2.675, -78.0, 74.578}.symmetric_difference([]))))
except Exception as e: print(type(e).__name__, e)
print('@55.8')
try:
    print((np.int8(5) - np.float64(1.89)))
except Exception as e: print(type(e).__name__, e)
print('@55.9')
try:
    print(repr([float(v) for v in [float(v) for v in [False, False, False]]]))
except Exception as e: print(type(e).__name__, e)
print('@55.10')
try:
    print((*l, {True}))
except Exception as e: print(type(e).__name__, e)
print('@55.11')
try:
    l.remove(84.0168)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@55.12')
try:
    print(np.array([[-v for v in [0, -8, -3]][:1:], [int(v) for v in [3.14159, True, n, x]]]))
except Exception as e: print(type(e).__name__, e)
print('@55.13')
try:
    print(repr(divmod(n, False)))
except Exception as e: print(type(e).__name__, e)
print('@55.14')
try:
    print(repr(np.array([7, -6, 32767, 10, -5, -1, 4, 0, 12, 9, 5, 32767], dtype='int16').tolist()))
except Exception as e: print(type(e).__name__, e)
print('@55.15')
try:
    print(np.zeros_like(np.transpose(a)))
except Exception as e: print(type(e).__name__, e)
print('@55.16')
try:
    print(repr('ΩΩ.B0CA\nx'))
except Exception as e: print(type(e).__name__, e)
print('@55.17')
try:
    print(repr({True}))
except Exception as e: print(type(e).__name__, e)
print('@55.18')
try:
    print(d)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@56.0')
try:
    v = ([int(v) for v in []] + [round(v, 17) for v in [1, 7, 3, -2]])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@56.1')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@56.2')
try:
    s = repr(1)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@56.3')
try:
    q = frozenset([-v for v in []])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@56.4')
try:
    b = b'\x000\x00 '.count(b"'").replace(b'  x '.split(b'a,b,c'), b'ab0B1'.startswith(b'Line\nTwo\r\n'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@56.5')
try:
    t = tuple(v for v in ([b] * 4))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@56.6')
try:
    l = ([type(v).__name__ for v in [b'\x00\xff']] + [w := 7, w + 1, w * 2])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@56.7')
try:
    l, *_ = [v for v in list(zip([b'\x00', b'abab', b'', b], 'aaaa')) if v], None
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@56.8')
try:
    print(np.transpose((np.array([[[np.nan, 2.184, -np.inf], [7.5, 1e-300, 6.214]], [[8.0, -0.0, -3.1], [-8.2, -7.32, -5.1]]], dtype='float64').copy() < (np.array([[[6, 4, -2], [10, 6, -9223372036854775808]], [[-3, 9, -5], [5, -9223372036854775807, -9]]], dtype='int64') >> 64))))
except Exception as e: print(type(e).__name__, e)
print('@56.9')
try:
    q |= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@56.10')
try:
    print(repr(f'{(-np.float32(4.93)):%}'))
except Exception as e: print(type(e).__name__, e)
print('@56.11')
try:
    print(repr(hash(np.uint64(9))))
except Exception as e: print(type(e).__name__, e)
print('@56.12')
try:
    print(repr([1, n]))
except Exception as e: print(type(e).__name__, e)
print('@56.13')
try:
    print(repr((oct(n) < '日本語')))
except Exception as e: print(type(e).__name__, e)
print('@56.14')
try:
    print(repr(np.array([-3.0354911455886934e+19][:]).dtype))
except Exception as e: print(type(e).__name__, e)
print('@56.15')
try:
    print(repr(dict.fromkeys('  padded ')))
except Exception as e: print(type(e).__name__, e)
print('@56.16')
try:
    q &= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@56.17')
try:
    *v, w = [-v for v in [float(v) for v in [59059397534389005648, -3, 2]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@56.18')
try:
    print((np.array([[[-0.8, 1e-300, 8.8], [-5.0, 2.121, -1.203]], [[2.0, 5.85, 8.875], [4.09, 5.965, 6.0]]], dtype='float64') ** 3))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@57.0')
try:
    i = (+'ÀÉÎ'.islower())
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@57.1')
try:
    a = np.array([[-2147483648, 8], [-2147483647, -1], [-6, -9]], dtype='int32')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@57.2')
try:
    d = {127: b' a\x800Bc', 5: np.array([10], dtype='int8'), i: 5}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@57.3')
try:
    b = b' \x00'.startswith(b'\x00bA'.count(b'aabB'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@57.4')
try:
    z = np.divide(np.float64(4), 100)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@57.5')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@57.6')
try:
    c = a
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@57.7')
try:
    print(repr(np.ravel(np.array([[1e-300, -1.3], [7.58, 3.26], [-5.301, 9.0]], dtype='float64'))))
except Exception as e: print(type(e).__name__, e)
print('@57.8')
try:
    print(repr('a'))
except Exception as e: print(type(e).__name__, e)
print('@57.9')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@57.10')
try:
    print(repr(np.array([[3, 8], [-2, -1], [-1, 8]], dtype='int8')))
except Exception as e: print(type(e).__name__, e)
print('@57.11')
try:
    print(repr(all(list(zip([i, i], '"')))))
except Exception as e: print(type(e).__name__, e)
print('@57.12')
try:
    i *= ('ﬁn'.rfind('😀', n) * n)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@57.13')
try:
    z **= 3
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@57.14')
try:
    d[(False <= -2)] = {False, False}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@57.15')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@57.16')
try:
    print(repr(len('_ ,😀')))
except Exception as e: print(type(e).__name__, e)
print('@57.17')
try:
    print(repr((c @ a)))
except Exception as e: print(type(e).__name__, e)
print('@57.18')
try:
    print(repr('\\n'))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@58.0')
try:
    x = (min(75.0, True) * -5e-324)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@58.1')
try:
    i = ((9007199254740993 ** 1)).bit_count()
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@58.2')
try:
    c = np.clip((np.array([], dtype='float64') <= np.array([], dtype='uint64')), 1e+100, False)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@58.3')
try:
    t = tuple(',bz9ΩBc'.capitalize())
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@58.4')
try:
    s = ('%%|%a' % 'xC').replace('A', 'ß'.join('.'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@58.5')
try:
    b = bytes([65, 5])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@58.6')
try:
    d = {{100000000000000000000, -71.28}: {9: 0, True: s, 1: float('-inf'), 5: None}}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@58.7')
try:
    x /= (None // 6)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@58.8')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@58.9')
try:
    print(repr(b.count(b)))
except Exception as e: print(type(e).__name__, e)
print('@58.10')
try:
    print(repr((' b09 _'[5:-4] + ('ß' * 4))))
except Exception as e: print(type(e).__name__, e)
print('@58.11')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@58.12')
try:
    print([v * 7 for v in [v if v else -1 for v in (7, -1)]].index(b'a,b,c'))
except Exception as e: print(type(e).__name__, e)
print('@58.13')
try:
    print(repr(({v % 5 for v in [-9]} & {-4067659.563624122, i}.difference([7]))))
except Exception as e: print(type(e).__name__, e)
print('@58.14')
try:
    print(repr(b"'".hex()))
except Exception as e: print(type(e).__name__, e)
print('@58.15')
try:
    print(((i + (152108509110654776029 - 8)) ^ sum([-2, 1, -3])))
except Exception as e: print(type(e).__name__, e)
print('@58.16')
try:
    x %= math.modf((x if True else 3))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@58.17')
try:
    print(repr(np.bincount(np.array([4]), minlength=3)))
except Exception as e: print(type(e).__name__, e)
print('@58.18')
try:
    i %= ((i).bit_length()).bit_length()
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@59.0')
try:
    c = np.array([(~np.bool(True)), -1.0])
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@59.1')
try:
    l = sorted([v for v in [b'  x ', b'42', b'\xc3\xa9', b'\xc3\xa9', b'BcBcA '] if v])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@59.2')
try:
    x = 123456.789
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@59.3')
try:
    d = {**{**{2: None, -2: False, 2: -46424090086939.414}, '--': None}, ' 3.5 '.rstrip('日'): {'100%': None, 'Aßx': None, 3: None}}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@59.4')
try:
    t = divmod(12, len('yC8ΩbéAé'))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@59.5')
try:
    q = set().symmetric_difference([-v for v in [53.3985]])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@59.6')
try:
    s = '--'.lower().lower()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@59.7')
try:
    x /= False
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@59.8')
try:
    print(repr(np.unique(np.array([12, -1, 0, 8], dtype='int8').flatten())))
except Exception as e: print(type(e).__name__, e)
print('@59.9')
try:
    print(repr('cß'))
except Exception as e: print(type(e).__name__, e)
print('@59.10')
try:
    print(repr(b'a,b,c'.split(b'abc')))
except Exception as e: print(type(e).__name__, e)
print('@59.11')
try:
    x //= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@59.12')
try:
    print(round((np.int64(-9223372036854775807) // np.int16(-32768)), 3))
except Exception as e: print(type(e).__name__, e)
print('@59.13')
try:
    print(np.ravel(np.array([3.6, -0.0, -6.114, 0.829], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@59.14')
try:
    d.pop(-1)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@59.15')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@59.16')
try:
    print(repr(np.array([np.float32(0.0), 2])))
except Exception as e: print(type(e).__name__, e)
print('@59.17')
try:
    s *= 5
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@59.18')
try:
    print(repr(round(np.int64(-9223372036854775808), 0)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@60.0')
try:
    z = (-np.float32(1.7976931348623157e+308))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@60.1')
try:
    s = oct(hash(0.0))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@60.2')
try:
    x = round(np.reshape(np.array([5, 6, -8, 9223372036854775807, 3], dtype='int64'), (3, 1)), -2)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@60.3')
try:
    v = [v * v for v in [2, -6105799228422329423846, 2, -7, 1000][-2:5]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@60.4')
try:
    c = np.ravel(np.array([-7, -9223372036854775807, -8, -4, -9], dtype='int64')).transpose()
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@60.5')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@60.6')
try:
    q = set(range(0))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@60.7')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
print('@60.8')
try:
    print(repr(np.uint8(7)))
except Exception as e: print(type(e).__name__, e)
print('@60.9')
try:
    v += ([float(v) for v in v] + [3])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@60.10')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@60.11')
try:
    print(repr(b'abab'.split(b"'")[:2]))
except Exception as e: print(type(e).__name__, e)
print('@60.12')
try:
    print(repr(s.partition('Ω')[7]))
except Exception as e: print(type(e).__name__, e)
print('@60.13')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@60.14')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@60.15')
try:
    x //= (x * -800521016501342276230)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@60.16')
try:
    print(math.prod([v * v for v in v]))
except Exception as e: print(type(e).__name__, e)
print('@60.17')
try:
    s *= 1
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@60.18')
try:
    print(np.array([False, False, False, False]).dtype)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@61.0')
try:
    i = (-4 ^ 'İi'.rfind('0', 4))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@61.1')
try:
    b = b"'"
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@61.2')
try:
    q = (frozenset([False, True, False, True]) - set([True, True, False]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@61.3')
try:
    z = np.bool(False)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@61.4')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@61.5')
try:
    l = [v * n for v in [n]]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@61.6')
try:
    d = ({7: None}.copy() | dict(zip('--', [None])))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@61.7')
try:
    print(repr(np.ravel(np.mean(np.all(np.array([[[False, False, False], [False, False, True]]], dtype='bool'), axis=0, keepdims=False), axis=2, dtype='uint8'))))
except Exception as e: print(type(e).__name__, e)
print('@61.8')
try:
    print(repr(isinstance(' 0', (str, float))))
except Exception as e: print(type(e).__name__, e)
print('@61.9')
try:
    print(repr(hex(('\n_.' or '½').rfind('b', 1))))
except Exception as e: print(type(e).__name__, e)
print('@61.10')
try:
    l += '{:-0.6E}'.format(0.3333333333333333)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@61.11')
try:
    print(repr(['\x00\x7f', '日本語', 'b']))
except Exception as e: print(type(e).__name__, e)
print('@61.12')
try:
    print(repr(float(hash(n))))
except Exception as e: print(type(e).__name__, e)
print('@61.13')
try:
    print(repr((lambda n: n * 2)(n)))
except Exception as e: print(type(e).__name__, e)
print('@61.14')
try:
    print((i ** np.float32(2.22)))
except Exception as e: print(type(e).__name__, e)
print('@61.15')
try:
    print([(i + 299985087452609931043233), math.ceil(1000000000000000.0), 1.0])
except Exception as e: print(type(e).__name__, e)
print('@61.16')
try:
    q.update(([int(v) for v in [-341761550512748452, -6075098847263240, 5]] + ([] + [float('inf'), 5e-324])))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@61.17')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
print('@61.18')
try:
    print(repr(b.split(b'\\'.split(False)).hex()))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@62.0')
try:
    q = {1, -160146826493193349, 32768}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@62.1')
try:
    c = np.clip(np.rint(np.array([11, 9, 4, 5, 1], dtype='uint64')), 1, -2)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@62.2')
try:
    i = (10 if ([7, -3, -6] == [b'\x80\x00cbA', b'  x ', b'\xc3\xa9']) else (-40374029641265671).bit_length())
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@62.3')
try:
    s = ('Σίσυφος' or '_x1').center(8, 'é')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@62.4')
try:
    v = [v for v in range(7, 4) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@62.5')
try:
    d = {v: i for i, v in enumerate(list(b"'"))}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@62.6')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@62.7')
try:
    print([v for v in c])
except Exception as e: print(type(e).__name__, e)
print('@62.8')
try:
    print(repr((i).bit_length()))
except Exception as e: print(type(e).__name__, e)
print('@62.9')
try:
    v.sort()
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@62.10')
try:
    *v, w = v
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@62.11')
try:
    print(repr([s, 'éBx1.😀']))
except Exception as e: print(type(e).__name__, e)
print('@62.12')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@62.13')
try:
    print({abs(np.int16(-1)): 5})
except Exception as e: print(type(e).__name__, e)
print('@62.14')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@62.15')
try:
    print(q)
except Exception as e: print(type(e).__name__, e)
print('@62.16')
try:
    print(repr(bytes(2)))
except Exception as e: print(type(e).__name__, e)
print('@62.17')
try:
    print((4 in {2: None, 2: 7}))
except Exception as e: print(type(e).__name__, e)
print('@62.18')
try:
    a &= np.count_nonzero(np.ravel(c), axis=None)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@63.0')
try:
    b = b'Line\nTwo\r\n'.find(b'\x00\xff'.join([b'abc', b'a']))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@63.1')
try:
    t = (True,)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@63.2')
try:
    c = np.array([[[-0.3, 0.007, 3.82], [2.05, 5e-324, -0.0]], [[-0.1, -3.0, -3.0], [1.527, 3.8, -7.74]]], dtype='float32')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@63.3')
try:
    l = [type(v).__name__ for v in [-20340375920101.67, 0.394, 1.7976931348623157e+308]]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@63.4')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@63.5')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@63.6')
try:
    x = (-100000000000000000000 / n)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@63.7')
try:
    print({v for v in set() if v})
except Exception as e: print(type(e).__name__, e)
print('@63.8')
try:
    print(repr(9007199254740993))
except Exception as e: print(type(e).__name__, e)
print('@63.9')
try:
    print(np.negative((~np.uint16(10))))
except Exception as e: print(type(e).__name__, e)
print('@63.10')
try:
    l, *_ = list(zip(['  padded ', '._\n', '100%'], t, strict=False)), {i, 2147483647, -4}
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@63.11')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@63.12')
try:
    print(l)
except Exception as e: print(type(e).__name__, e)
print('@63.13')
try:
    print(repr('abc'.capitalize()))
except Exception as e: print(type(e).__name__, e)
print('@63.14')
try:
    l[n] = ('xΩ' < '10')
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@63.15')
try:
    print(type(np.float64(0.48)))
except Exception as e: print(type(e).__name__, e)
print('@63.16')
try:
    i += i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@63.17')
try:
    print(repr(f'{np.int32(-7)}'))
except Exception as e: print(type(e).__name__, e)
print('@63.18')
try:
    l.sort(key=str, reverse=(True > 4.35 >= i))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@64.0')
try:
    a = np.array([-1.55, -0.0, -4.687, -5.56, 5.266], dtype='float64').T
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@64.1')
try:
    c = np.array([0, 9, -1, -4, 8], dtype='int32')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@64.2')
try:
    x = math.ldexp(2.2250738585072014e-308, 2)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@64.3')
try:
    z = max(max(np.float64(-2.0), np.int32(0)), np.int64(11))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@64.4')
try:
    d = dict.fromkeys('B- Ω')
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@64.5')
try:
    b = 'x=1\ny=2\r\nz'.encode('ascii', 'replace').count(b'42')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@64.6')
try:
    t = d
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@64.7')
try:
    print({{1.5, 0.3}: (0,)})
except Exception as e: print(type(e).__name__, e)
print('@64.8')
try:
    print(repr('{}'))
except Exception as e: print(type(e).__name__, e)
print('@64.9')
try:
    print(repr(np.array([-2147483647, -2147483648, 0, -2, -2147483648], dtype='int32').flatten()))
except Exception as e: print(type(e).__name__, e)
print('@64.10')
try:
    print(repr(b'\x80\xffac\xff0'.join([b, b'a'])[0::]))
except Exception as e: print(type(e).__name__, e)
print('@64.11')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@64.12')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
print('@64.13')
try:
    d.pop('0\nzAz', (7 < True))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@64.14')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@64.15')
try:
    print(repr(list(reversed([x, x, 7.097972024353856e-13, -5.406936636801101e-10, 0.3333333333333333]))))
except Exception as e: print(type(e).__name__, e)
print('@64.16')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@64.17')
try:
    print(repr('١٢٣'))
except Exception as e: print(type(e).__name__, e)
print('@64.18')
try:
    z *= ({True, False, True, True, False} & {85.0, 0.045, x}).copy()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@65.0')
try:
    t = (4294967296, 10, 255, 4)[:-5]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@65.1')
try:
    x = min(round(-1.3, 17), False)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@65.2')
try:
    q = {0, 18446744073709551616, -2, 9}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@65.3')
try:
    b = bytes(1)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@65.4')
try:
    v = [-v for v in [int(v) for v in [5, -18054743418282, -100000000000000000000, 6, 3]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@65.5')
try:
    s = hex(148282799137171004).removeprefix('ß')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@65.6')
try:
    a = np.sort(np.array([3, 9, 9], dtype='uint64'), axis=None)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@65.7')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@65.8')
try:
    print(repr((1e-05 % 1e400)))
except Exception as e: print(type(e).__name__, e)
print('@65.9')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@65.10')
try:
    print(repr(set([x])))
except Exception as e: print(type(e).__name__, e)
print('@65.11')
try:
    s *= 4
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@65.12')
try:
    print(float(''))
except Exception as e: print(type(e).__name__, e)
print('@65.13')
try:
    print(pow(-3, 3, [None, None, None, None, None].index(None)))
except Exception as e: print(type(e).__name__, e)
print('@65.14')
try:
    s %= 1e400
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@65.15')
try:
    print(repr(b'B\x00A11'.split(b).count(bytes(6))))
except Exception as e: print(type(e).__name__, e)
print('@65.16')
try:
    print(repr(s.strip((s * 0))))
except Exception as e: print(type(e).__name__, e)
print('@65.17')
try:
    print(repr((abs(1) >> 31)))
except Exception as e: print(type(e).__name__, e)
print('@65.18')
try:
    q -= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@66.0')
try:
    x = math.hypot(False, 1e-07)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@66.1')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@66.2')
try:
    i = len(bin(n))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@66.3')
try:
    v = ([-v for v in [n, n, 1]] + ([8, False, True, True, False] + [-277213.26510831725]))
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@66.4')
try:
    a = np.add(np.array([[[0.0, 7.689, 5e-324], [-np.inf, -5.1, -8.45]], [[0.9, -6.053, 8.326], [6.47, 6.0, 1e200]]], dtype='float64'), x).clip(n, 1e+17)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@66.5')
try:
    q = {v for v in (set() & {-58.6, -22.2, x}) if v}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@66.6')
try:
    l = [(x, -1234.5), *list(enumerate([n], 10))]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@66.7')
try:
    print(repr(-7))
except Exception as e: print(type(e).__name__, e)
print('@66.8')
try:
    print(repr(' 3.5 '.strip('B.Ab éyA')))
except Exception as e: print(type(e).__name__, e)
print('@66.9')
try:
    print(repr((True == None)))
except Exception as e: print(type(e).__name__, e)
print('@66.10')
try:
    x //= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@66.11')
try:
    print(repr('%d' % np.int8(-8)))
except Exception as e: print(type(e).__name__, e)
print('@66.12')
try:
    print(repr(np.array([8], dtype='uint8')))
except Exception as e: print(type(e).__name__, e)
print('@66.13')
try:
    print(repr((5988.580112479165 ** np.int64(8)).item()))
except Exception as e: print(type(e).__name__, e)
print('@66.14')
try:
    print(repr(l.count(-9223372036854775809)))
except Exception as e: print(type(e).__name__, e)
print('@66.15')
try:
    print(repr(format((3.607513534250899e+17 ** 5), '.25').isalpha()))
except Exception as e: print(type(e).__name__, e)
print('@66.16')
try:
    print([None, None, None, None, None])
except Exception as e: print(type(e).__name__, e)
print('@66.17')
try:
    print(18446744073709551616)
except Exception as e: print(type(e).__name__, e)
print('@66.18')
try:
    print(repr(len(a)))
except Exception as e: print(type(e).__name__, e)
