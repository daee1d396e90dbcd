import math
import numpy as np
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@0.0')
try:
    b = bytes([128512, -2])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@0.1')
try:
    z = int(np.uint64(8))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@0.2')
try:
    l = list(filter(lambda v: v > True, []))[-4::2]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@0.3')
try:
    c = np.percentile(np.log1p(np.array([0.0, -0.0, float('inf'), float('-inf'), float('nan')], dtype=float)), [50, 5], axis=0)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@0.4')
try:
    i = len(range(hash(-100000000000000000000), pow(-98765432109876543210987654321, 6, 1), 1))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@0.5')
try:
    s = (max('aaaa') or '100%'.replace('  padded ', '', 2))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@0.6')
try:
    q = ({2} ^ set()).intersection(([i] + [i, 7, i, 0, -7]), set([False, True, True, False]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@0.7')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@0.8')
try:
    print(np.random.default_rng(2).choice(c, size=(2, 1)))
except Exception as e: print(type(e).__name__, e)
print('@0.9')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@0.10')
try:
    print(repr((~7)))
except Exception as e: print(type(e).__name__, e)
print('@0.11')
try:
    z += math.fmod(False, -2)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@0.12')
try:
    print(np.histogram(np.mean(np.array([10, 2, 12], dtype='int64'), axis=-1, dtype=int), bins=[v for v in range(-2, 0) if v % 2]))
except Exception as e: print(type(e).__name__, e)
print('@0.13')
try:
    s *= 3
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@0.14')
try:
    print(repr(np.array(5, dtype='int8')))
except Exception as e: print(type(e).__name__, e)
print('@0.15')
try:
    print(l)
except Exception as e: print(type(e).__name__, e)
print('@0.16')
try:
    print(np.array([np.int32(-5), -4.488]))
except Exception as e: print(type(e).__name__, e)
print('@0.17')
try:
    print(repr(format(s.partition('é')[1], '23s')))
except Exception as e: print(type(e).__name__, e)
print('@0.18')
try:
    i <<= 7
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@1.0')
try:
    t = dict([({True: b''}, -9.144219413210801e-12), (2, (True, True, False, False))])
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@1.1')
try:
    s = '"'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@1.2')
try:
    c = np.sum(np.array([-4, 1, 9], dtype='int64'), dtype='int64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@1.3')
try:
    l = '.c'.rsplit('.', 1)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@1.4')
try:
    q = {v % 1 for v in ([False, True] + [])}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@1.5')
try:
    b = s.encode()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@1.6')
try:
    i = len(False)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@1.7')
try:
    print(repr(np.logical_and(bool((np.int64(-2) & np.float64(8.6))), sum([-29.48, 2, 1e+100, 3, 3]))))
except Exception as e: print(type(e).__name__, e)
print('@1.8')
try:
    print(repr(' 3.5 '))
except Exception as e: print(type(e).__name__, e)
print('@1.9')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@1.10')
try:
    q ^= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@1.11')
try:
    l += bin(int(','))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@1.12')
try:
    print(repr(np.concatenate((np.array([[8, 11], [11, 12], [8, 8]], dtype='uint8'), c), axis=2).squeeze()))
except Exception as e: print(type(e).__name__, e)
print('@1.13')
try:
    l.extend(list(range(5))[:-6])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@1.14')
try:
    print(repr(((c % np.array([[4.6, 0.491], [5e-324, -9.0], [-8.0, np.nan]], dtype='float64')) ^ c)))
except Exception as e: print(type(e).__name__, e)
print('@1.15')
try:
    s *= 5
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@1.16')
try:
    print(repr(False[None]))
except Exception as e: print(type(e).__name__, e)
print('@1.17')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@1.18')
try:
    print(repr({v: v * 2 for v in [v for v in range(7, 3) if v % 2]}))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@2.0')
try:
    b = b'aB1'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@2.1')
try:
    q = {v % 7 for v in [2, -2, -1, -2, 1][0:-5:6]}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@2.2')
try:
    i = ((--128) << 100)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@2.3')
try:
    a = np.array([np.array([5, 1, 10], dtype='uint64'), np.array([-2, 127, 7, 127, -127, 12, 0, 7, -5, 6, 0, 3], dtype='int8')])[:]
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@2.4')
try:
    t = '1_000'.partition(' ')[5].partition('0')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@2.5')
try:
    c = np.bincount(np.array([3, 4, 3]), weights=np.array([6, 4, 3], dtype='uint8'))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@2.6')
try:
    l = [False, False]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@2.7')
try:
    print(repr(np.array([8.6, -4.0, 8.4, np.inf, -2.324, -7.9, -4.0, 5.081, -0.0, 5e-324, 3.3, -6.0], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@2.8')
try:
    l += (str(8154588168622441.0) * 6)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@2.9')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@2.10')
try:
    print(('100%', '{0}'))
except Exception as e: print(type(e).__name__, e)
print('@2.11')
try:
    print(repr(l[:5]))
except Exception as e: print(type(e).__name__, e)
print('@2.12')
try:
    print((math.isqrt(i)).as_integer_ratio())
except Exception as e: print(type(e).__name__, e)
print('@2.13')
try:
    print(repr(np.histogram(np.array([1, 8, 6, 8, 10, 18446744073709551615, 12, 4, 2, 18446744073709551615, 0, 0], dtype='uint64'), bins=0)))
except Exception as e: print(type(e).__name__, e)
print('@2.14')
try:
    print(repr(dict([(b'\xc3\xa9', 12), (5, 12)])[format(1e+22, '.17')]))
except Exception as e: print(type(e).__name__, e)
print('@2.15')
try:
    i %= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@2.16')
try:
    print(repr(sum(range(0, 4))))
except Exception as e: print(type(e).__name__, e)
print('@2.17')
try:
    print(repr(np.bool_(3)))
except Exception as e: print(type(e).__name__, e)
print('@2.18')
try:
    print(repr(tuple(v for v in [2, 2, 1])[:-3]))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@3.0')
try:
    c = np.array([[[-6]], [[11]]], dtype='int16')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@3.1')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@3.2')
try:
    v = ([float(v) for v in []] + [v * v for v in [0.3, -62.0, float('inf'), 1.23e-07]])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@3.3')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@3.4')
try:
    b = bytes([1114112, 1])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@3.5')
try:
    s = '😀👍'[-4::].strip()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@3.6')
try:
    z = max(np.int32(9), np.float64(6.12)).item()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@3.7')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@3.8')
try:
    print(repr(np.argsort(np.array([[[4, 6, 4], [5, 6, 2]], [[255, 3, 1], [1, 0, 9]]], dtype='uint8'), axis=2, kind='stable').dtype))
except Exception as e: print(type(e).__name__, e)
print('@3.9')
try:
    print(np.array([[[-9223372036854775808, 5, -9223372036854775807], [-6, 9223372036854775807, 2]], [[-7, 10, 11], [2, 6, 0]]], dtype='int64'))
except Exception as e: print(type(e).__name__, e)
print('@3.10')
try:
    print(b)
except Exception as e: print(type(e).__name__, e)
print('@3.11')
try:
    print(repr(1.23e-07))
except Exception as e: print(type(e).__name__, e)
print('@3.12')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@3.13')
try:
    print((' -9.' if False else s))
except Exception as e: print(type(e).__name__, e)
print('@3.14')
try:
    print(repr(a.astype('int64')))
except Exception as e: print(type(e).__name__, e)
print('@3.15')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@3.16')
try:
    print(False)
except Exception as e: print(type(e).__name__, e)
print('@3.17')
try:
    print(a.item(1))
except Exception as e: print(type(e).__name__, e)
print('@3.18')
try:
    print(repr(bin(n).rsplit('B', n)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@4.0')
try:
    t = (127, -9223372036854775809, -6, -6219153160097585773)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@4.1')
try:
    l = sorted(list(reversed(['\\n'])), key=lambda v: (str(type(v)), repr(v)), reverse=True)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@4.2')
try:
    i = hash(len(range(10, None, 2)))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@4.3')
try:
    c = np.array(3, dtype='uint8')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@4.4')
try:
    z = (float(np.int8(-5)) != 100)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@4.5')
try:
    a = (np.array([], dtype='int16') * np.array([[], [491398617898.9202, 3.14159, 1e+17]]))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@4.6')
try:
    s = ({True, True, False, False, False} * 2).hex()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@4.7')
try:
    print(np.array(65535, dtype='uint16').size)
except Exception as e: print(type(e).__name__, e)
print('@4.8')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@4.9')
try:
    print(repr((i or (-i))))
except Exception as e: print(type(e).__name__, e)
print('@4.10')
try:
    print(np.bool_(1))
except Exception as e: print(type(e).__name__, e)
print('@4.11')
try:
    print(str(b'42'))
except Exception as e: print(type(e).__name__, e)
print('@4.12')
try:
    print(repr(set([i, 2, i, i, i])))
except Exception as e: print(type(e).__name__, e)
print('@4.13')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@4.14')
try:
    z **= 6
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@4.15')
try:
    print(repr(dict({True: b'b', False: -971047384063, False: True})))
except Exception as e: print(type(e).__name__, e)
print('@4.16')
try:
    print(repr(pow(-31461997438106636, 4)))
except Exception as e: print(type(e).__name__, e)
print('@4.17')
try:
    print(np.array([[-7.3, -1.5, -2.755]], dtype='float64'))
except Exception as e: print(type(e).__name__, e)
print('@4.18')
try:
    z *= np.percentile(c, 50)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@5.0')
try:
    a = np.array([-9223372036854775807], dtype='int64')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@5.1')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@5.2')
try:
    q = set(range(5))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@5.3')
try:
    t = ('ÀÉÎ', 'abc')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@5.4')
try:
    z = np.min(np.array([3, 3, 0, 9, 8, 1, 1, 9, 0, 12, 1, 6], dtype='uint32').astype('int32'))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@5.5')
try:
    d = dict.fromkeys(['C9.'], n)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@5.6')
try:
    v = [False, -4.566147398932325e+17, 82323962895981]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@5.7')
try:
    print(repr(sorted([], key=lambda v: (str(type(v)), repr(v)), reverse=True)))
except Exception as e: print(type(e).__name__, e)
print('@5.8')
try:
    np.random.RandomState(6).shuffle(a)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@5.9')
try:
    print((~np.argmax(np.array([-0.0, 1.594, np.inf, -1.2, 7.0, 1.0, -3.861, 1e200, -5.54, 1.647, -7.27, -0.652], dtype='float64'))))
except Exception as e: print(type(e).__name__, e)
print('@5.10')
try:
    print(repr(dict.fromkeys([False, True, False, True, False], False).values()))
except Exception as e: print(type(e).__name__, e)
print('@5.11')
try:
    print(np.sort(a))
except Exception as e: print(type(e).__name__, e)
print('@5.12')
try:
    print(repr(max(v)))
except Exception as e: print(type(e).__name__, e)
print('@5.13')
try:
    d.pop(chr(9), (b'  x ', b'42', b'\xff')[::-1])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@5.14')
try:
    print(repr((n | n)))
except Exception as e: print(type(e).__name__, e)
print('@5.15')
try:
    print(range(-1, 6))
except Exception as e: print(type(e).__name__, e)
print('@5.16')
try:
    print((slice(-2, 697983494221008775, n).indices(3) < ('ß1c. 9C' < ',bCCé\n1B')))
except Exception as e: print(type(e).__name__, e)
print('@5.17')
try:
    print(repr(list(filter(None, []))))
except Exception as e: print(type(e).__name__, e)
print('@5.18')
try:
    print(repr(({v % 2 for v in [1, 0, n, n]}.union([round(v, 2) for v in v]) - (q.copy() ^ frozenset([])))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@6.0')
try:
    s = min(sorted(['--', 'it\'s "q"'], reverse=True))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@6.1')
try:
    q = {-2147483648}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@6.2')
try:
    x = 28.058
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@6.3')
try:
    z = np.uint64((-65287691948928770113028 if True else -9223372036854775808))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@6.4')
try:
    d = dict(zip(hex(3), [-2, *[]]))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@6.5')
try:
    c = np.sum(np.array([], dtype='bool').copy(), dtype='uint32')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@6.6')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@6.7')
try:
    print(repr((None in {v % -1 for v in [0]})))
except Exception as e: print(type(e).__name__, e)
print('@6.8')
try:
    print(repr(list(zip(['"'], s))))
except Exception as e: print(type(e).__name__, e)
print('@6.9')
try:
    print(repr((x // 4.35)))
except Exception as e: print(type(e).__name__, e)
print('@6.10')
try:
    print(repr(np.array([4.0], dtype='float64').tolist()))
except Exception as e: print(type(e).__name__, e)
print('@6.11')
try:
    print(repr(repr(s)))
except Exception as e: print(type(e).__name__, e)
print('@6.12')
try:
    print(repr(np.mean(c, axis=-1)))
except Exception as e: print(type(e).__name__, e)
print('@6.13')
try:
    print((b'c  b\xff1' * 1))
except Exception as e: print(type(e).__name__, e)
print('@6.14')
try:
    print(repr((n < -11.8955)))
except Exception as e: print(type(e).__name__, e)
print('@6.15')
try:
    print({v for v in q if v}.symmetric_difference([v for v in range(3, 6) if v % 2]))
except Exception as e: print(type(e).__name__, e)
print('@6.16')
try:
    print(repr(s.casefold().encode()))
except Exception as e: print(type(e).__name__, e)
print('@6.17')
try:
    print(str(np.array([], dtype='uint64').reshape(-1)))
except Exception as e: print(type(e).__name__, e)
print('@6.18')
try:
    print(repr(max(z, z)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@7.0')
try:
    i = b'42'.decode('latin-1').rfind('A', 5)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@7.1')
try:
    v = [int(v) for v in [3]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@7.2')
try:
    s = oct(2563568399629354999212)[7]
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@7.3')
try:
    l = list({}.values())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@7.4')
try:
    c = np.expand_dims(np.flatnonzero(np.array([], dtype='float32')), 1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@7.5')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@7.6')
try:
    a = c.repeat(4)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@7.7')
try:
    print(repr(np.bool(True).item()))
except Exception as e: print(type(e).__name__, e)
print('@7.8')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@7.9')
try:
    s *= 4
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@7.10')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@7.11')
try:
    print(repr(np.uint8(8)))
except Exception as e: print(type(e).__name__, e)
print('@7.12')
try:
    *v, w = v
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@7.13')
try:
    print(repr(np.float32(n)))
except Exception as e: print(type(e).__name__, e)
print('@7.14')
try:
    print({9007199254740992: 'zßby,-Ω\n'})
except Exception as e: print(type(e).__name__, e)
print('@7.15')
try:
    print(repr((-2.5 < n)))
except Exception as e: print(type(e).__name__, e)
print('@7.16')
try:
    print(repr(tuple(list({'42': n, s: n, '_x1': 'a,b,,c'}.items()))))
except Exception as e: print(type(e).__name__, e)
print('@7.17')
try:
    print(isinstance({**{'zx-B-\n,': 0.045}, s: b'0\x00'}, int))
except Exception as e: print(type(e).__name__, e)
print('@7.18')
try:
    print(repr(tuple(v for v in [6, -8, 11])))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@8.0')
try:
    t = tuple(v for v in sorted([11, 8], key=str))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@8.1')
try:
    x = ((b'abab').is_integer() + 11)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@8.2')
try:
    v = [int(v) for v in [5, 7, -2, 2, 2]][:1]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@8.3')
try:
    s = 'a,b,,c'.replace('_08', '\\n', -1).title()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@8.4')
try:
    d = {v: i for i, v in enumerate([False])}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@8.5')
try:
    i = tuple(s.strip(s))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@8.6')
try:
    l = (sorted([0]) + [-2])
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@8.7')
try:
    print(repr(min(list(s.partition('.')))))
except Exception as e: print(type(e).__name__, e)
print('@8.8')
try:
    print(repr(round(t)))
except Exception as e: print(type(e).__name__, e)
print('@8.9')
try:
    x /= (--5)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@8.10')
try:
    print('Σίσυφος'.rfind('日', 0))
except Exception as e: print(type(e).__name__, e)
print('@8.11')
try:
    print(np.array([]).nbytes)
except Exception as e: print(type(e).__name__, e)
print('@8.12')
try:
    print(repr(max(v)))
except Exception as e: print(type(e).__name__, e)
print('@8.13')
try:
    del d[5]
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@8.14')
try:
    print(repr(2))
except Exception as e: print(type(e).__name__, e)
print('@8.15')
try:
    print(np.float64(np.inf))
except Exception as e: print(type(e).__name__, e)
print('@8.16')
try:
    print(repr('\u200b\u2028'.startswith('a')))
except Exception as e: print(type(e).__name__, e)
print('@8.17')
try:
    print(repr(b'AA'.split(b'b1').split((b'\xffB01A' + b'a')).join([bytes(4).upper(), b'\xc3\xa9'.replace(b'1B\x00', b'').upper()])))
except Exception as e: print(type(e).__name__, e)
print('@8.18')
try:
    print((np.argsort(np.array([[9, 2], [8, 5], [6, 0]], dtype='uint8'), kind='stable') ^ np.array([11, 6, 7, 0], dtype='uint8')))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@9.0')
try:
    a = np.array([[123456.789, 3, 2.273989350299943], [float(v) for v in [2.675, True, True, 1]]])
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@9.1')
try:
    s = min('42'.split())
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@9.2')
try:
    z = np.uint32(0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@9.3')
try:
    c = np.argsort((a / False), kind='stable')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@9.4')
try:
    d = dict.fromkeys('zc').copy()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@9.5')
try:
    v = ([5, 5, 0, 7] + [False, True, False, True][3:3:])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@9.6')
try:
    q = {-1, 4}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@9.7')
try:
    print(False)
except Exception as e: print(type(e).__name__, e)
print('@9.8')
try:
    print(dict(zip(' 3.5 ', ['-7', '1e5', 'tab\there', '0x_Ω-Ω', 'nan']))['½'])
except Exception as e: print(type(e).__name__, e)
print('@9.9')
try:
    z -= np.array([[32767, 10]], dtype='int16').reshape(-1)[0]
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@9.10')
try:
    print(repr(chr(5).rjust(20)))
except Exception as e: print(type(e).__name__, e)
print('@9.11')
try:
    print(repr(np.random.RandomState(5).choice(3, 2, p=[0.2, 0.3, 0.5])))
except Exception as e: print(type(e).__name__, e)
print('@9.12')
try:
    print(np.random.default_rng(0).random((2, 2, 2)))
except Exception as e: print(type(e).__name__, e)
print('@9.13')
try:
    print(repr(range(4, 1)))
except Exception as e: print(type(e).__name__, e)
print('@9.14')
try:
    print(repr(str(-35.323).encode('latin-1').find(b'abab')))
except Exception as e: print(type(e).__name__, e)
print('@9.15')
try:
    print(np.array([[1, 12], [6, 4], [11, 10]], dtype='uint8'))
except Exception as e: print(type(e).__name__, e)
print('@9.16')
try:
    print(repr('%.3f' % z))
except Exception as e: print(type(e).__name__, e)
print('@9.17')
try:
    print(list(enumerate([], round(1e+16))))
except Exception as e: print(type(e).__name__, e)
print('@9.18')
try:
    print(repr((~abs(round(np.float32(-7.0), -1)))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@10.0')
try:
    q = set([v for v in range(0, 3) if v % 2])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@10.1')
try:
    z = (int(np.int64(-2)) // -94.526)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@10.2')
try:
    i = abs(max(4, 9, -7))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@10.3')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@10.4')
try:
    d = dict(a=[None, False, 18446744073709551616], b=i)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@10.5')
try:
    x = -9.33946586560912e-11
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@10.6')
try:
    a = np.array([]).take([7, n])
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@10.7')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@10.8')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@10.9')
try:
    z *= a
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@10.10')
try:
    print((b'a', i))
except Exception as e: print(type(e).__name__, e)
print('@10.11')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
print('@10.12')
try:
    print(chr(-1))
except Exception as e: print(type(e).__name__, e)
print('@10.13')
try:
    d[None] = divmod(0.488, 12)[False]
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@10.14')
try:
    d[{v % n for v in []}] = hex(11)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@10.15')
try:
    a.sort(axis=None)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@10.16')
try:
    print({v for v in set() if v}.issubset(list(map(abs, [9]))))
except Exception as e: print(type(e).__name__, e)
print('@10.17')
try:
    q.update(([v * v for v in [n, n, 1]] + [v for v in range(5, 4) if v % 2]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@10.18')
try:
    print(repr((b'\\' * 4)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@11.0')
try:
    i = 1
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@11.1')
try:
    v = [round(v, 5) for v in [int(v) for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@11.2')
try:
    x = -0.5
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@11.3')
try:
    b = format('Ǆ', '0>.2').encode()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@11.4')
try:
    l = []
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@11.5')
try:
    c = np.expand_dims(np.array([[8.0, 8.928, -7.0], [-1.1, -6.93, 5e-324]], dtype='float64'), None).transpose()
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@11.6')
try:
    a = np.exp(np.array([0.0, -0.0, float('inf'), float('-inf'), float('nan')], dtype='float64'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@11.7')
try:
    for k in l: l = [k, *l]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@11.8')
try:
    x += 0.045
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@11.9')
try:
    print(repr(2))
except Exception as e: print(type(e).__name__, e)
print('@11.10')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@11.11')
try:
    print(repr(range(5, 0)))
except Exception as e: print(type(e).__name__, e)
print('@11.12')
try:
    x %= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@11.13')
try:
    a *= int('Acé9 a\n-', 0)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@11.14')
try:
    print(repr(next(iter([]), '½')))
except Exception as e: print(type(e).__name__, e)
print('@11.15')
try:
    print(repr('.'.join(['cé9,x z8', 'ß', 'a,b,,c']).rsplit()))
except Exception as e: print(type(e).__name__, e)
print('@11.16')
try:
    i >>= 7
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@11.17')
try:
    print(repr('aaaa'.removeprefix('0')))
except Exception as e: print(type(e).__name__, e)
print('@11.18')
try:
    print(repr(np.random.default_rng(3).integers(-1, i, size=3)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@12.0')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@12.1')
try:
    x = math.gcd((n or 4), n)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@12.2')
try:
    z = max((-9 / np.uint8(5)), np.array([[True], [True]], dtype='bool').var())
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@12.3')
try:
    i = (pow(n, 5) & ().count(7))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@12.4')
try:
    q = {1.5, 3.14159}.difference([]).union([v for v in range(1, 0) if v % 2])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@12.5')
try:
    d = {v: i for i, v in enumerate([])}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@12.6')
try:
    v = [float(v) for v in [round(v, 0) for v in [x, -5]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@12.7')
try:
    print(repr({-9223372036854775809: False}))
except Exception as e: print(type(e).__name__, e)
print('@12.8')
try:
    d.pop(n)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@12.9')
try:
    print(x)
except Exception as e: print(type(e).__name__, e)
print('@12.10')
try:
    print(repr(list(min(['İi']))))
except Exception as e: print(type(e).__name__, e)
print('@12.11')
try:
    print(repr(np.allclose(abs(np.array([np.float64(np.nan), 9])), np.dot(np.array([[7, 1, 0], [11, 8, 11]], dtype='uint32'), np.array([[-3.274, np.inf, 2.278]], dtype='float64')).flatten())))
except Exception as e: print(type(e).__name__, e)
print('@12.12')
try:
    print(repr(np.std(np.median(np.hstack([np.array([[7.0, -np.inf, 3.9], [2.28, 7.5, -2.0]], dtype='float32'), np.array([[-32767, 3, 5], [-4, -3, 2]], dtype='int16')]), axis=None), axis=2, ddof=True)))
except Exception as e: print(type(e).__name__, e)
print('@12.13')
try:
    x //= 14.098140595570685
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@12.14')
try:
    print(b'\x00\xff'.decode('utf-8', 'replace').title().replace('a', f"{5=}"))
except Exception as e: print(type(e).__name__, e)
print('@12.15')
try:
    x **= 2
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@12.16')
try:
    i //= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@12.17')
try:
    print(repr((1513979846573015861210 and 100)))
except Exception as e: print(type(e).__name__, e)
print('@12.18')
try:
    print(repr(set(v)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@13.0')
try:
    b = 'TitleCase words HERE'.ljust(8, '.').encode('ascii', 'replace')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@13.1')
try:
    a = np.sum(np.min(np.array([[-3.0, -5.803], [-0.9, -5.79]], dtype='float32'), axis=(0, 0)), axis=0)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@13.2')
try:
    t = divmod(-1e+100, -0.9054353015134531)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@13.3')
try:
    i = (+True)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@13.4')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@13.5')
try:
    s = '"'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@13.6')
try:
    v = ([float(v) for v in [-892991994704730145]] + [float(v) for v in []])
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@13.7')
try:
    print(repr(29.9006))
except Exception as e: print(type(e).__name__, e)
print('@13.8')
try:
    print([float(v) for v in [4, True, -33.4995, True, -52.9839]])
except Exception as e: print(type(e).__name__, e)
print('@13.9')
try:
    print(repr(np.random.RandomState(4).rand(5, 0)))
except Exception as e: print(type(e).__name__, e)
print('@13.10')
try:
    print(repr(sorted({True, False, True})))
except Exception as e: print(type(e).__name__, e)
print('@13.11')
try:
    print(repr(np.float64(2)))
except Exception as e: print(type(e).__name__, e)
print('@13.12')
try:
    print(np.int32(-2147483648))
except Exception as e: print(type(e).__name__, e)
print('@13.13')
try:
    print(repr(a.ravel()))
except Exception as e: print(type(e).__name__, e)
print('@13.14')
try:
    print(repr(np.random.default_rng(6).uniform(n, -1, 5)))
except Exception as e: print(type(e).__name__, e)
print('@13.15')
try:
    print(repr(s.lstrip().split('a', 1)))
except Exception as e: print(type(e).__name__, e)
print('@13.16')
try:
    i %= (lambda n: n * n)((~i))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@13.17')
try:
    v[2] += (i if False else n)
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@13.18')
try:
    print((n != 0.3))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@14.0')
try:
    t = slice(0, -805997539146185954326, 5).indices(6)[4::4]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@14.1')
try:
    c = np.round(np.array([[1.7, 8.86, 4.4]], dtype='float64'), 1).repeat(6)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@14.2')
try:
    d = {**{11: 29.739}.copy(), 'Cé1,x'[:-6]: 422890758651.01575}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@14.3')
try:
    x = math.trunc(1.7976931348623157e+308)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@14.4')
try:
    v = [int(v) for v in [np.array([[-9, -9, -7]], dtype='int64'), -5, 197753743639024, -7][:-6:]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@14.5')
try:
    z = np.float32(math.modf(-4.907731609646104e+16))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@14.6')
try:
    l = list(d.items())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@14.7')
try:
    z *= np.reshape(c, (3, 1))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@14.8')
try:
    print(repr(any(v > (-3 * -2) for v in v)))
except Exception as e: print(type(e).__name__, e)
print('@14.9')
try:
    print(('straße'.join('0,cc.88.8') * 6))
except Exception as e: print(type(e).__name__, e)
print('@14.10')
try:
    d.update({9007199254740993: 0.2, -3089919514931031461748636: '_x1', 7: 6, 9007199254740993: 100000000000000000000})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@14.11')
try:
    l.sort(key=str, reverse=(not 96.7))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@14.12')
try:
    print(repr("'".rstrip(' ').isprintable()))
except Exception as e: print(type(e).__name__, e)
print('@14.13')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@14.14')
try:
    print(math.fsum([None]))
except Exception as e: print(type(e).__name__, e)
print('@14.15')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@14.16')
try:
    l[:] = [w := 1, w + 1, w * 2]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@14.17')
try:
    print(repr(np.bincount(np.array([4, 2, 5]), minlength=3)))
except Exception as e: print(type(e).__name__, e)
print('@14.18')
try:
    print(np.random.RandomState(5).randint(round(4204451720024, 2), (+True), size=3))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@15.0')
try:
    z = np.uint16(1)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@15.1')
try:
    a = (np.array([[[np.inf, -2.59, -6.103], [1e200, 0.3, 8.4]], [[-0.0, 6.51, -0.106], [5.762, -8.141, -2.217]]], dtype='float64')[5] | np.stack([np.array([[-5, -5, 2]], dtype='int8'), np.array([[6, 5, 5]], dtype='int64')], axis=-1))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@15.2')
try:
    d = {'éaCß': 0, 'Ǆ': -8}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@15.3')
try:
    i = 3
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@15.4')
try:
    q = set(range(2)).intersection([127][:], ({1e+16, 3.14159, 7, 0.1} & {False}))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@15.5')
try:
    x = math.fsum([v * v for v in [float('-inf')]])
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@15.6')
try:
    n = -1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@15.7')
try:
    print(repr(-84795037134.31598))
except Exception as e: print(type(e).__name__, e)
print('@15.8')
try:
    q.add((i ** -1))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@15.9')
try:
    print(repr(np.nonzero((np.array([[1]], dtype='uint64') // 1))))
except Exception as e: print(type(e).__name__, e)
print('@15.10')
try:
    print(repr(np.array([[3, 6, 7]], dtype='uint8').repeat(4).nbytes))
except Exception as e: print(type(e).__name__, e)
print('@15.11')
try:
    print(repr(format(1, 'é<-8,c').lower().isspace()))
except Exception as e: print(type(e).__name__, e)
print('@15.12')
try:
    print(repr(('ﬁn'.rfind('b', 5) * (-597144846 and n))))
except Exception as e: print(type(e).__name__, e)
print('@15.13')
try:
    print(x)
except Exception as e: print(type(e).__name__, e)
print('@15.14')
try:
    print(['42', 'Cx', ',\n-\nbBzB,', 'ﬁn'])
except Exception as e: print(type(e).__name__, e)
print('@15.15')
try:
    print(((lambda n: n * n)(1) - math.prod([True, 7, 0])))
except Exception as e: print(type(e).__name__, e)
print('@15.16')
try:
    print(repr('²'.center(12, 'b')))
except Exception as e: print(type(e).__name__, e)
print('@15.17')
try:
    print(repr((x or b'a,bbb'.split(b'1\xff b1'))))
except Exception as e: print(type(e).__name__, e)
print('@15.18')
try:
    print(a[n])
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@16.0')
try:
    x = (divmod(0.5, 4)[False] if callable(None) else 1e-07)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@16.1')
try:
    i = -1
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@16.2')
try:
    z = (~(np.float32(1.0) << 1))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@16.3')
try:
    d = {v: v * 2 for v in [int(v) for v in [False, 2, 5]]}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@16.4')
try:
    b = b''.startswith(b'a,b,c').count(b"'"[:])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@16.5')
try:
    s = (bin(8) + '{}-{}'.format(24.19718830317752, False))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@16.6')
try:
    c = np.array([], dtype='int8')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@16.7')
try:
    print(repr(oct(hash(4))))
except Exception as e: print(type(e).__name__, e)
print('@16.8')
try:
    print(repr({-1, 1, 2, 4}.intersection(([] + [-6252046087190015.0]), {True}.union([7, 2, i, -2]))))
except Exception as e: print(type(e).__name__, e)
print('@16.9')
try:
    print(sorted(-0.5))
except Exception as e: print(type(e).__name__, e)
print('@16.10')
try:
    i %= 717897987691852588770249
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@16.11')
try:
    print(repr([False, True, True, True, False]))
except Exception as e: print(type(e).__name__, e)
print('@16.12')
try:
    print(repr((s * 0)))
except Exception as e: print(type(e).__name__, e)
print('@16.13')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@16.14')
try:
    print((np.ones_like(np.array([[1, 5, 6], [8, 1, 1]], dtype='uint64'), dtype=float) / ((np.array([], dtype='int64') / np.array([], dtype='int64')) + c)))
except Exception as e: print(type(e).__name__, e)
print('@16.15')
try:
    print(repr(np.array([], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@16.16')
try:
    print(repr(0.3))
except Exception as e: print(type(e).__name__, e)
print('@16.17')
try:
    print(repr(0))
except Exception as e: print(type(e).__name__, e)
print('@16.18')
try:
    print(repr((np.array([], dtype='uint32') | c)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@17.0')
try:
    x = float(repr('\\n'))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@17.1')
try:
    c = np.array([9, 10, 3, 1, 4], dtype='uint8').take([1, 7])
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@17.2')
try:
    s = 'C .cb19'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@17.3')
try:
    t = tuple([v if v else None for v in (' b,.',)])
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@17.4')
try:
    z = float(np.int8(-5))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@17.5')
try:
    d = {str(k): v for k, v in dict(a=None, b=False).items() if v}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@17.6')
try:
    b = ((3, -2, 3)[::] * 1)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@17.7')
try:
    print(max(s))
except Exception as e: print(type(e).__name__, e)
print('@17.8')
try:
    print(repr(np.random.RandomState(5).normal(4294967296, 4, 1)))
except Exception as e: print(type(e).__name__, e)
print('@17.9')
try:
    print(np.array([1], dtype='uint8'))
except Exception as e: print(type(e).__name__, e)
print('@17.10')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@17.11')
try:
    print(repr('é'.partition('B')[0]))
except Exception as e: print(type(e).__name__, e)
print('@17.12')
try:
    print(repr(set(range(1))))
except Exception as e: print(type(e).__name__, e)
print('@17.13')
try:
    print(repr(({4: s, -1: 2} - b'abab')))
except Exception as e: print(type(e).__name__, e)
print('@17.14')
try:
    z -= abs(z).astype(bool)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@17.15')
try:
    print(np.random.default_rng(4).integers(7, -1, size=3))
except Exception as e: print(type(e).__name__, e)
print('@17.16')
try:
    print(repr(list(map(abs, [-v for v in [round(v, 2) for v in [False, False, False]]]))))
except Exception as e: print(type(e).__name__, e)
print('@17.17')
try:
    del d[2]
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@17.18')
try:
    s *= 3
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@18.0')
try:
    b = (b'1'.find(b'abab') + bytes([233, 4]))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@18.1')
try:
    l = sorted(['9-Bzzé\n', '_x1'], key=len)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@18.2')
try:
    t = (None, None)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@18.3')
try:
    v = [v * v for v in [True, True, True]][:0]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@18.4')
try:
    i = (round(3.65458411309505e-11) // (9007199254740993 + -3))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@18.5')
try:
    z = np.bool_(2)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@18.6')
try:
    s = (5 * '\n')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@18.7')
try:
    for k, w in enumerate([int(v) for v in v]): v = [w] + v[:k]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@18.8')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@18.9')
try:
    print(repr(sorted(([0.045] + [i, False, 1]), key=abs)))
except Exception as e: print(type(e).__name__, e)
print('@18.10')
try:
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@18.11')
try:
    print(repr(sum(v)))
except Exception as e: print(type(e).__name__, e)
print('@18.12')
try:
    v += [0.0001, 5.222029326267826e-09]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@18.13')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@18.14')
try:
    print(repr('%.3f' % (np.int64(1) ** np.uint32(10))))
except Exception as e: print(type(e).__name__, e)
print('@18.15')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@18.16')
try:
    print(repr('é'[3].encode()))
except Exception as e: print(type(e).__name__, e)
print('@18.17')
try:
    print(max([v for v in range(2, 3) if v % 2], default=b))
except Exception as e: print(type(e).__name__, e)
print('@18.18')
try:
    print(repr(s.isspace()))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@19.0')
try:
    q = ({9, 3, 3}.difference([-1234.5]) - ({1, True, -128} - {3, -2147483648}))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@19.1')
try:
    b = b'c\x00\x80'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@19.2')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@19.3')
try:
    c = (~np.array([0, -3, 9223372036854775807], dtype='int64'))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@19.4')
try:
    a = np.concatenate([c, c])
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@19.5')
try:
    t = (b'\xff\x80ab', False, b, '²')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@19.6')
try:
    s = (2 * 'b')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@19.7')
try:
    print(repr(np.array([6.475, -5.497, 5.75], dtype='float32')))
except Exception as e: print(type(e).__name__, e)
print('@19.8')
try:
    print(repr(q.intersection([v for v in range(n, 3) if v % 2], {1.7976931348623157e+308, -3, n, 1}.intersection([5, -2, n, 1, 2], {2, 2}))))
except Exception as e: print(type(e).__name__, e)
print('@19.9')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@19.10')
try:
    print(repr(np.array([3, 8, 4], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@19.11')
try:
    print(repr(s.casefold()))
except Exception as e: print(type(e).__name__, e)
print('@19.12')
try:
    for k in a: a = a + k
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@19.13')
try:
    print(repr(math.trunc(9.206794412991682e-10)))
except Exception as e: print(type(e).__name__, e)
print('@19.14')
try:
    print(repr(dict.fromkeys(np.minimum(a, np.array([3.315, 1e200, -1.77, 1.0, -6.53, 6.7, -0.57, 8.271, 6.013, -1.0, -4.93, 8.0], dtype='float64')))))
except Exception as e: print(type(e).__name__, e)
print('@19.15')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@19.16')
try:
    print(repr((dict(({-1: True, n: True, False: 1e+308, -5: b'a1 '} | {1: True, n: b'Bcbba', -1: b'\x00\xff'})).keys() & ({} | ({',x': n, 'é': 'nan', 'y\na': 'AAAAAAAAAAAAAAAAAAAA', s: ',\nΩ0 11é'} | {-16344728569265: False, True: 20.32, '0yc8x': 'for', 2: b'\xc3\xa9'})).keys())))
except Exception as e: print(type(e).__name__, e)
print('@19.17')
try:
    print(repr(isinstance(float(bool(np.uint8(1))), (int, float))))
except Exception as e: print(type(e).__name__, e)
print('@19.18')
try:
    print(repr([s, *[b'', n]]))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@20.0')
try:
    l = list(map(lambda v: v + -2, [1, float('-inf'), 0.5, True][:]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@20.1')
try:
    c = np.array(5, dtype='int64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@20.2')
try:
    z = float(np.float64(5e-324).item())
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@20.3')
try:
    x = math.floor(math.floor(123456.789))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@20.4')
try:
    i = (c ^ (~0))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@20.5')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@20.6')
try:
    t = (-1.0, -4.484508404169625e+19, 1.5, 68.369)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@20.7')
try:
    print(repr(np.bincount(np.array([6, 1, 3]), weights=np.array([3])).astype(int).shape))
except Exception as e: print(type(e).__name__, e)
print('@20.8')
try:
    print(repr(b'A,\xff\x001'.count(b'abc')[n]))
except Exception as e: print(type(e).__name__, e)
print('@20.9')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@20.10')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@20.11')
try:
    print(repr('{0}'.capitalize().removesuffix('é'[n])))
except Exception as e: print(type(e).__name__, e)
print('@20.12')
try:
    print(repr(dict(zip(set(range(3)), sorted([None, None, None])))))
except Exception as e: print(type(e).__name__, e)
print('@20.13')
try:
    z //= (n and n)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@20.14')
try:
    print(repr(np.mean((c / True), axis=1, dtype='int32')))
except Exception as e: print(type(e).__name__, e)
print('@20.15')
try:
    print(repr(np.array([False, 1e+22, 2])))
except Exception as e: print(type(e).__name__, e)
print('@20.16')
try:
    print(n)
except Exception as e: print(type(e).__name__, e)
print('@20.17')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@20.18')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@21.0')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@21.1')
try:
    x = (math.frexp(5e-324)).as_integer_ratio()
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@21.2')
try:
    b = [None, None, None, None, None].encode('latin-1').count(b'\xffc '.find(b'a,b,c'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@21.3')
try:
    v = [v * v for v in [v * v for v in [n, 4, 1, -543162307878221404810491]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@21.4')
try:
    l = [None, *sorted(v, key=abs)]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@21.5')
try:
    q = set([0][2:])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@21.6')
try:
    c = np.array([[4, 10, 5]], dtype='uint64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@21.7')
try:
    q.discard(math.hypot(n, -8))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@21.8')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@21.9')
try:
    print(repr(format(n, '1X').lower()))
except Exception as e: print(type(e).__name__, e)
print('@21.10')
try:
    print(np.random.RandomState(5).random_sample((0, 3)))
except Exception as e: print(type(e).__name__, e)
print('@21.11')
try:
    l, *_ = list(zip(l, (b, b'', b), strict=callable('_😀'))), chr(9223372036854775808)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@21.12')
try:
    print(repr(np.ravel(np.argsort(np.array([-6.0, 8.0, 5e-324], dtype='float32'), kind='stable'))))
except Exception as e: print(type(e).__name__, e)
print('@21.13')
try:
    q &= (q ^ frozenset([1e+22, float('nan')]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@21.14')
try:
    print(repr(np.float32(x)))
except Exception as e: print(type(e).__name__, e)
print('@21.15')
try:
    print(np.array([0, 4, 2], dtype='uint64').T)
except Exception as e: print(type(e).__name__, e)
print('@21.16')
try:
    print(True)
except Exception as e: print(type(e).__name__, e)
print('@21.17')
try:
    print(repr(np.array([[-9223372036854775807]], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@21.18')
try:
    print(b)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@22.0')
try:
    t = (*list({0: '-😀-', 1: 1, -1: None}), False)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@22.1')
try:
    s = min(['  padded ', '²', {False: None}, '_éxcb'])
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@22.2')
try:
    a = abs((np.array([3], dtype='uint32') <= 1))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@22.3')
try:
    d = {2: 9007199254740992.0, s: s}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@22.4')
try:
    i = (sum(range(0, 3)) | (lambda n: n * 4)(12345678901234567890))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@22.5')
try:
    z = np.int64(9)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@22.6')
try:
    b = ((b'a' * 0) + (b'a' + b'42'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@22.7')
try:
    d.setdefault(3, True)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@22.8')
try:
    print({{(None, None, None): 2, True: -5, False: -7.625996213004138e-09}: {9: i}})
except Exception as e: print(type(e).__name__, e)
print('@22.9')
try:
    print(repr(divmod(i, max((4.35).bit_count(), min(2147483647, i), divmod(1, -10620)[False]))))
except Exception as e: print(type(e).__name__, e)
print('@22.10')
try:
    d.setdefault(1, [v if v else False for v in (None, None, None)])
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@22.11')
try:
    print(repr((~a)))
except Exception as e: print(type(e).__name__, e)
print('@22.12')
try:
    print(repr(np.random.default_rng(3).choice(0, 3)))
except Exception as e: print(type(e).__name__, e)
print('@22.13')
try:
    print(repr((None in (set().intersection([True, True, True, True, False], {1e+16, 1.23e-07, 2.675, 1.2424665110273136e+16, -1.0}) - {True, True, True, False}))))
except Exception as e: print(type(e).__name__, e)
print('@22.14')
try:
    i |= (hash(1e-05) >> 100)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@22.15')
try:
    print(repr((~None)))
except Exception as e: print(type(e).__name__, e)
print('@22.16')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
print('@22.17')
try:
    print(repr(([-v for v in [True, True, False, True, True]] + [int(v) for v in [False, False]])))
except Exception as e: print(type(e).__name__, e)
print('@22.18')
try:
    z *= a.astype('int8')
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@23.0')
try:
    l = (([-1.0, -13.48, 1.7976931348623157e+308, -0.0, 0.03777030244592908] * 0) + ([] * 3))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@23.1')
try:
    d = dict(zip('a,b,,c'.zfill(1), [type(v).__name__ for v in [-80710144507741578272080, -7]]))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@23.2')
try:
    c = (np.median(np.array([[-3, -2, 1]], dtype='int64'), axis=2) <= np.percentile(np.array([[-2, 10, -32767]], dtype='int16'), 0))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@23.3')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@23.4')
try:
    i = -3
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@23.5')
try:
    s = '²'.strip(ascii('x=1\ny=2\r\nz'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@23.6')
try:
    x = -9161391331.286076
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@23.7')
try:
    s *= 3
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@23.8')
try:
    s %= x
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@23.9')
try:
    print(repr((-np.std(np.array([[8, 127, 6]], dtype='int8')))))
except Exception as e: print(type(e).__name__, e)
print('@23.10')
try:
    print(-0.0)
except Exception as e: print(type(e).__name__, e)
print('@23.11')
try:
    i |= {v % 0 for v in [-v for v in [0, n, n, 5]]}
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@23.12')
try:
    i -= pow(3, 1)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@23.13')
try:
    print(repr(s.splitlines()))
except Exception as e: print(type(e).__name__, e)
print('@23.14')
try:
    print(repr(repr(np.uint8(-1))))
except Exception as e: print(type(e).__name__, e)
print('@23.15')
try:
    print(repr(np.round(c.squeeze(), 0)))
except Exception as e: print(type(e).__name__, e)
print('@23.16')
try:
    print(repr(({2, -9.969351560013774, 0, x}.copy() <= {True, False, True, True}.intersection([-8, 12345678901234567890, 9, -100000000000000000000], {x, x, float('nan'), x, x}))))
except Exception as e: print(type(e).__name__, e)
print('@23.17')
try:
    x += 100
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@23.18')
try:
    i **= 3
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@24.0')
try:
    a = np.flatnonzero((np.array([8], dtype='int16') - np.array(4, dtype='int64')))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@24.1')
try:
    x = ((61.426).as_integer_ratio()).is_integer()
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@24.2')
try:
    i = 8
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@24.3')
try:
    d = {**dict({9007199254740993: x}), 'ÀÉÎ'[-4:0:]: b'0Bb'}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@24.4')
try:
    t = (None, None, None)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@24.5')
try:
    c = a
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@24.6')
try:
    l = [v for v in range(1, 6) if v % 2]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@24.7')
try:
    a[(-2, 1)] = [float(v) for v in [float(v) for v in [True, True, False]]]
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@24.8')
try:
    print(repr('Ω-ß B'.expandtabs(4).encode('ascii', 'replace')))
except Exception as e: print(type(e).__name__, e)
print('@24.9')
try:
    print(repr(np.mean(a, axis=0, keepdims=False)))
except Exception as e: print(type(e).__name__, e)
print('@24.10')
try:
    print(repr({12, -7, i, i, -7}.intersection([], {152.42329944179977}).union([float(v) for v in [False, True, 25704784, 7, True]])))
except Exception as e: print(type(e).__name__, e)
print('@24.11')
try:
    print(repr(np.histogram(np.array([-2, 0, 3, -4], dtype='int8'), bins=5, range=(i, 1.1153664681123643e+18))))
except Exception as e: print(type(e).__name__, e)
print('@24.12')
try:
    x += (True != i)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@24.13')
try:
    k = a[..., 4]; k += 1
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@24.14')
try:
    l.sort(key=str, reverse=(4 < False < min(-2, None)))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@24.15')
try:
    print(repr(np.random.default_rng(3).integers(0, 3, 2, dtype='int16', endpoint=True)))
except Exception as e: print(type(e).__name__, e)
print('@24.16')
try:
    print(repr((-2.5 + i)))
except Exception as e: print(type(e).__name__, e)
print('@24.17')
try:
    print(repr((i != 1.2181372954949278e-06)))
except Exception as e: print(type(e).__name__, e)
print('@24.18')
try:
    print((c ** np.array([1.078, 4.5, 8.6, -8.55], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@25.0')
try:
    i = hash(math.factorial(5))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@25.1')
try:
    x = (True % math.floor(15.032))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@25.2')
try:
    c = abs(np.array([9], dtype='uint16'))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@25.3')
try:
    q = (frozenset([x, x, x, 4.35, 3.14159]) | {1, -2, 1, -1, 2})
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@25.4')
try:
    l = [v for v in list('Ba') if v]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@25.5')
try:
    b = b'b,\x00'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@25.6')
try:
    d = {True: -5e-324, True: b, False: 1}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@25.7')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@25.8')
try:
    x %= math.gcd(i, i)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@25.9')
try:
    print(repr(bytes([128512, 1]).decode('utf-8', 'replace')))
except Exception as e: print(type(e).__name__, e)
print('@25.10')
try:
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@25.11')
try:
    print(repr(np.floor_divide(c, np.array(np.array([8, 4, 9], dtype='int64'), dtype=int))))
except Exception as e: print(type(e).__name__, e)
print('@25.12')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@25.13')
try:
    print(bool(np.bincount(c)))
except Exception as e: print(type(e).__name__, e)
print('@25.14')
try:
    print(repr(b.find(b'').find(b).strip()))
except Exception as e: print(type(e).__name__, e)
print('@25.15')
try:
    x **= 3
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@25.16')
try:
    print({False: b''})
except Exception as e: print(type(e).__name__, e)
print('@25.17')
try:
    print(repr(np.zeros_like(np.array(np.asarray([True], dtype='uint8'), dtype='int16'))))
except Exception as e: print(type(e).__name__, e)
print('@25.18')
try:
    d.pop(hex(i), x)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@26.0')
try:
    s = (False % math.ceil(-28.34))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@26.1')
try:
    z = np.int64(1)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@26.2')
try:
    b = b'\xc3\xa9'.replace(b'abc', b'').strip()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@26.3')
try:
    c = np.array([[1, 6, 9]], dtype='int64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@26.4')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@26.5')
try:
    d = {}.copy()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@26.6')
try:
    t = ({123456.789, 1e400, -5.2}, n, n)[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@26.7')
try:
    print(repr(np.random.RandomState(6).choice(c, size=())))
except Exception as e: print(type(e).__name__, e)
print('@26.8')
try:
    print(repr({v: v * 2 for v in [-2, n, False]}))
except Exception as e: print(type(e).__name__, e)
print('@26.9')
try:
    print(repr(float([None, None, None])))
except Exception as e: print(type(e).__name__, e)
print('@26.10')
try:
    print(repr(tuple(('0éΩ😀-8x' + ','))))
except Exception as e: print(type(e).__name__, e)
print('@26.11')
try:
    d.setdefault(1, n)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@26.12')
try:
    print(repr(b.decode('utf-8', 'replace')))
except Exception as e: print(type(e).__name__, e)
print('@26.13')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@26.14')
try:
    print(repr(np.argmax(c)))
except Exception as e: print(type(e).__name__, e)
print('@26.15')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@26.16')
try:
    print(repr(max(np.array([], dtype='int64'))))
except Exception as e: print(type(e).__name__, e)
print('@26.17')
try:
    print((4 * 'B'))
except Exception as e: print(type(e).__name__, e)
print('@26.18')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@27.0')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@27.1')
try:
    q = frozenset([n, n, n])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@27.2')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@27.3')
try:
    b = b'\\'.strip().strip()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@27.4')
try:
    v = [-v for v in []]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@27.5')
try:
    l = list(reversed(([None, None] * 5)))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@27.6')
try:
    a = (8 % np.array([[1, 9], [7, 4]], dtype='uint8').take([-2, -2]))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@27.7')
try:
    q.remove(-1)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@27.8')
try:
    print(np.array([[12, 5], [3, -1]], dtype='int8').var())
except Exception as e: print(type(e).__name__, e)
print('@27.9')
try:
    print(math.trunc(0.0001))
except Exception as e: print(type(e).__name__, e)
print('@27.10')
try:
    print(repr({True, True, True, False}))
except Exception as e: print(type(e).__name__, e)
print('@27.11')
try:
    print(repr((float(divmod(np.int64(3), np.int64(9223372036854775807))) + np.bool(True)).dtype))
except Exception as e: print(type(e).__name__, e)
print('@27.12')
try:
    print('ßéA😀_😀B'[:].replace(b'\x80B0A'.hex(), (1e400 * 5457.692072202693), n))
except Exception as e: print(type(e).__name__, e)
print('@27.13')
try:
    print((-math.fmod(-424726578895, -7.178362993565293e-06)))
except Exception as e: print(type(e).__name__, e)
print('@27.14')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@27.15')
try:
    print(repr((('abc',) + (True, False, True, True)).count(False)))
except Exception as e: print(type(e).__name__, e)
print('@27.16')
try:
    print(repr(b.split(b).decode('utf-8', 'replace').isnumeric()))
except Exception as e: print(type(e).__name__, e)
print('@27.17')
try:
    print(repr(isinstance(np.bool(True), (int, float))))
except Exception as e: print(type(e).__name__, e)
print('@27.18')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@28.0')
try:
    b = b'\xc3\xa9'.join([b"'".strip(), '--'.encode('latin-1')])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@28.1')
try:
    n = 3
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@28.2')
try:
    s = (('%s' % (2.2250738585072014e-308,)) if True else ' 9A1ß.')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@28.3')
try:
    q = frozenset([5e-324, 5.9922927947248545e-06, 4.35, 85.2])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@28.4')
try:
    l = []
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@28.5')
try:
    i = divmod(-1, -52389843213777651569875)[(b'cc1Acb' < b'abab')]
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@28.6')
try:
    t = tuple(v for v in l)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@28.7')
try:
    print(repr(math.isclose(('abc' < s), i)))
except Exception as e: print(type(e).__name__, e)
print('@28.8')
try:
    print(repr(np.reshape(np.concatenate((np.array([[[9, 1, 0], [7, 6, 8]], [[1, 4, 7], [12, 12, 7]]], dtype='uint64'), 87.94), axis=None), ())))
except Exception as e: print(type(e).__name__, e)
print('@28.9')
try:
    print(any(v > 12345678901234567890 for v in [int(v) for v in [-0.5, 1e+23, 1.7976931348623157e+308, -813639121430629.4, -1.0]]))
except Exception as e: print(type(e).__name__, e)
print('@28.10')
try:
    print(s.casefold().partition('a')[n])
except Exception as e: print(type(e).__name__, e)
print('@28.11')
try:
    print(np.float32(divmod(-37.0, False)[True]))
except Exception as e: print(type(e).__name__, e)
print('@28.12')
try:
    print((-2.5 != False))
except Exception as e: print(type(e).__name__, e)
print('@28.13')
try:
    print(repr(np.mean(np.array([[[-7.31, 7.44, -7.657], [2.69, 8.54, -2.0]], [[0.3, 3.84, -7.0], [-5.8, -0.467, 2.26]]], dtype='float64'), axis=0, dtype='int16')))
except Exception as e: print(type(e).__name__, e)
print('@28.14')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@28.15')
try:
    print(repr(np.divide(np.array([[[65535, 2, 1], [12, 6, 9]], [[10, 12, 6], [6, 11, 3]]], dtype='uint16'), 8024861231611931.0)))
except Exception as e: print(type(e).__name__, e)
print('@28.16')
try:
    l += l
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@28.17')
try:
    print(repr(np.array([[-5, 0, 1], [11, 12, -9223372036854775807]], dtype='int64')))
except Exception as e: print(type(e).__name__, e)
print('@28.18')
try:
    print(list(filter(None, l)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@29.0')
try:
    l = list({str(k): v for k, v in {5: 0, 2: None, 10: -1}.items() if v}.items())
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@29.1')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@29.2')
try:
    b = b"'"
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@29.3')
try:
    z = (np.any(np.array([], dtype='uint32')) / True)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@29.4')
try:
    s = 'naïve café'.lstrip().swapcase()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@29.5')
try:
    a = np.sin(np.array([0.0, -0.0, float('inf'), float('-inf'), float('nan')], dtype=float))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@29.6')
try:
    t = divmod(n, '\\n'.index(','))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@29.7')
try:
    print(repr(np.int64(-6)))
except Exception as e: print(type(e).__name__, e)
print('@29.8')
try:
    print(repr(np.array([np.float32(np.inf), sum([])])))
except Exception as e: print(type(e).__name__, e)
print('@29.9')
try:
    print(repr(s.encode('latin-1').count(b'abab')))
except Exception as e: print(type(e).__name__, e)
print('@29.10')
try:
    print(repr(divmod(n, -1)))
except Exception as e: print(type(e).__name__, e)
print('@29.11')
try:
    print(repr(np.array([-1, 0, 0, -9, 12], dtype='int8').tolist()))
except Exception as e: print(type(e).__name__, e)
print('@29.12')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@29.13')
try:
    print(repr([n, 7]))
except Exception as e: print(type(e).__name__, e)
print('@29.14')
try:
    print(repr(hash(8)))
except Exception as e: print(type(e).__name__, e)
print('@29.15')
try:
    s *= 1
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@29.16')
try:
    print(repr(np.array([np.nan], dtype='float32')))
except Exception as e: print(type(e).__name__, e)
print('@29.17')
try:
    print(abs((sum([n, -1, 5], 2.675) + False)))
except Exception as e: print(type(e).__name__, e)
print('@29.18')
try:
    l.reverse()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@30.0')
try:
    i = ((--3) if False else -65670503655537234173886)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@30.1')
try:
    l = sorted({v for v in {i, True, False, 3} if v})
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@30.2')
try:
    v = [v * v for v in ([True, True, False, True, True] + [9223372036854775808, -6, 5, 2, 4982010104])]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@30.3')
try:
    d = {'1_000': None}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@30.4')
try:
    q = (set() | set(range(2)))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@30.5')
try:
    x = math.modf(math.floor(9007199254740992.0))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@30.6')
try:
    a = np.array([-2147483648, 6], dtype='int32')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@30.7')
try:
    print(repr(oct(int(2.5))))
except Exception as e: print(type(e).__name__, e)
print('@30.8')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@30.9')
try:
    print(repr(d.copy()))
except Exception as e: print(type(e).__name__, e)
print('@30.10')
try:
    print(repr(' b'))
except Exception as e: print(type(e).__name__, e)
print('@30.11')
try:
    l.insert(2, {-1: 1, 0: -6, 1: 5})
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@30.12')
try:
    print((None, 12))
except Exception as e: print(type(e).__name__, e)
print('@30.13')
try:
    print(np.issubdtype(a.dtype, np.integer))
except Exception as e: print(type(e).__name__, e)
print('@30.14')
try:
    print(b'\\'.startswith(b'Line\nTwo\r\n'))
except Exception as e: print(type(e).__name__, e)
print('@30.15')
try:
    print(repr(sorted(b'\x00\xff'.strip())))
except Exception as e: print(type(e).__name__, e)
print('@30.16')
try:
    x //= math.sqrt(False)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@30.17')
try:
    print(repr(np.sort(np.argmax(np.array([], dtype='float32'), axis=-1))[::-1].tolist()))
except Exception as e: print(type(e).__name__, e)
print('@30.18')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@31.0')
try:
    s = '-Ω,é😀.0y0'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@31.1')
try:
    z = np.bool_(0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@31.2')
try:
    c = np.asarray([3, 5], dtype='float64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@31.3')
try:
    d = {}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@31.4')
try:
    t = ()
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@31.5')
try:
    i = -3178098007057740905
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@31.6')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@31.7')
try:
    print(repr(np.random.default_rng(4).uniform(5, 9232311083108746, 1)))
except Exception as e: print(type(e).__name__, e)
print('@31.8')
try:
    print(z)
except Exception as e: print(type(e).__name__, e)
print('@31.9')
try:
    print(repr((-z)))
except Exception as e: print(type(e).__name__, e)
print('@31.10')
try:
    print(repr(({1, False, False} - {False, False, False, False, True}.symmetric_difference([n, 2, n])).symmetric_difference(([round(v, 1) for v in [False, False, True, False]] + [-7395732277191491035965416, -3, n, i][-5::]))))
except Exception as e: print(type(e).__name__, e)
print('@31.11')
try:
    print(repr(((set() - {7, n, n, n, 2}) & ({False, float('-inf'), n, -12.61, i} | {True, False})).copy()))
except Exception as e: print(type(e).__name__, e)
print('@31.12')
try:
    i ^= s.isdecimal()
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@31.13')
try:
    i %= n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@31.14')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@31.15')
try:
    s *= 3
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@31.16')
try:
    d.pop(b'\x00\xff'.hex().center(0), (n == -801.1302823417627))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@31.17')
try:
    print(repr(((0 * ' ') + '\n'.join(['\nΩ0Ωa,_', ' 3.5 ']))))
except Exception as e: print(type(e).__name__, e)
print('@31.18')
try:
    z += math.trunc(9.344348379953942e-11)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@32.0')
try:
    d = dict.fromkeys('_ΩbΩybx'.expandtabs(0))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@32.1')
try:
    c = np.array([False], dtype='bool')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@32.2')
try:
    i = max((73160416426 + 127), pow(9223372036854775808, 6), min(-123782861, 1))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@32.3')
try:
    b = b'a'[:0:].join([b'  x '.upper(), (b'\xc3\xa9' * 4)])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@32.4')
try:
    x = math.isqrt(int(1e+308))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@32.5')
try:
    v = [round(v, 0) for v in ([i, -3] + [-129])]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@32.6')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@32.7')
try:
    print(repr([True]))
except Exception as e: print(type(e).__name__, e)
print('@32.8')
try:
    print(max(np.int64(8).astype(int), int(np.int16(7))))
except Exception as e: print(type(e).__name__, e)
print('@32.9')
try:
    x %= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@32.10')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@32.11')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@32.12')
try:
    print(math.fsum(v))
except Exception as e: print(type(e).__name__, e)
print('@32.13')
try:
    a[[4, 0], -1:] += ({x, x, 448594726.20518035, x} == {9007199254740992.0, -5.388238711027063e-07, x})
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@32.14')
try:
    print(repr(np.random.RandomState(3).randint((i).bit_length(), None, size=6)))
except Exception as e: print(type(e).__name__, e)
print('@32.15')
try:
    print(repr(('ßxa\nzzza0' * 3).expandtabs(1)))
except Exception as e: print(type(e).__name__, e)
print('@32.16')
try:
    print([v for v in c])
except Exception as e: print(type(e).__name__, e)
print('@32.17')
try:
    print(repr(list(enumerate([2, 5], (+False)))))
except Exception as e: print(type(e).__name__, e)
print('@32.18')
try:
    print(repr(np.array([3, 5, 1, 12], dtype='uint8')))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@33.0')
try:
    d = {-1978: 'Cßßx😀', 18446744073709551615: -5, 2: 1e+16, 10: b'\x00\xff\x80B'}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@33.1')
try:
    z = divmod(np.int64(0), (np.float64(-5.0) << 1))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@33.2')
try:
    v = [-1, -7]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@33.3')
try:
    x = (math.hypot(-8, 970789888.4830712) * -7)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@33.4')
try:
    a = np.all(np.array([1.0, np.nan, -1.464, 5e-324, 7.553, 3.959, 5.298, np.inf, 2.7, -7.0, 7.275, -8.3], dtype='float64'), axis=(0, 1)).T
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@33.5')
try:
    t = tuple([b'', -0.0])
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@33.6')
try:
    q = {1}.copy().symmetric_difference(v)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@33.7')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@33.8')
try:
    x **= 11
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@33.9')
try:
    v += [int(v) for v in [3]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@33.10')
try:
    z += False
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@33.11')
try:
    print(repr(' 8😀'.rpartition('ß')))
except Exception as e: print(type(e).__name__, e)
print('@33.12')
try:
    print(repr((t + tuple(b'\xc3\xa9'.hex()))))
except Exception as e: print(type(e).__name__, e)
print('@33.13')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
print('@33.14')
try:
    print(0)
except Exception as e: print(type(e).__name__, e)
print('@33.15')
try:
    print(repr(len(np.array(1, dtype='int64'))))
except Exception as e: print(type(e).__name__, e)
print('@33.16')
try:
    v[1] += 1e-05
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@33.17')
try:
    z //= False
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@33.18')
try:
    print(repr(list(d.values())))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@34.0')
try:
    c = (np.array([-4, -7, 5, 10, 0, 2, -9, 0, -2, -1, 1, 9], dtype='int64') | np.array(6, dtype='int16')).ravel()
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@34.1')
try:
    b = b'42'
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@34.2')
try:
    d = dict(a=(b, None, -200458442699328439560, None), b=3)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@34.3')
try:
    q = {True, True, False, True}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@34.4')
try:
    i = (min(2, 12) if 'abc'.isascii() else 2147483647)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@34.5')
try:
    l = [v if v else None for v in (None, None)[:-3]]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@34.6')
try:
    x = (4 ** 11)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@34.7')
try:
    x /= pow(i, 0)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@34.8')
try:
    print(repr(',C'))
except Exception as e: print(type(e).__name__, e)
print('@34.9')
try:
    print(c)
except Exception as e: print(type(e).__name__, e)
print('@34.10')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@34.11')
try:
    q.add(-1234.5)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@34.12')
try:
    print(repr(set([0, 7, 3])))
except Exception as e: print(type(e).__name__, e)
print('@34.13')
try:
    i **= 3
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@34.14')
try:
    l.sort(key=str, reverse=0)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@34.15')
try:
    print(repr(chr(128512)))
except Exception as e: print(type(e).__name__, e)
print('@34.16')
try:
    print(repr(any(v > True for v in [round(v, 5) for v in []])))
except Exception as e: print(type(e).__name__, e)
print('@34.17')
try:
    print(repr(bool(np.array([8, 7, 1, 7, 0, 0, 1, 8, 9, 1, 0, 5], dtype='uint64').std(2))))
except Exception as e: print(type(e).__name__, e)
print('@34.18')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@35.0')
try:
    q = set([35368207641, 64566088111711403444583, False])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@35.1')
try:
    i = (len(b'42') * (5 + -8))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@35.2')
try:
    x = math.comb(1, 3)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@35.3')
try:
    z = np.ceil(np.int64(-9223372036854775808))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@35.4')
try:
    b = b'c cc'.startswith(b'').strip()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@35.5')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@35.6')
try:
    l = sorted([v if v else 1 for v in (b'01bb,\x80', 5)], key=str)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@35.7')
try:
    print(repr(np.random.default_rng(6).choice(3, 2)))
except Exception as e: print(type(e).__name__, e)
print('@35.8')
try:
    print(repr(None))
except Exception as e: print(type(e).__name__, e)
print('@35.9')
try:
    print(repr(len(('%d' % i))))
except Exception as e: print(type(e).__name__, e)
print('@35.10')
try:
    print(repr('%d' % np.int8(4)))
except Exception as e: print(type(e).__name__, e)
print('@35.11')
try:
    print(repr('é'.rpartition('\n')))
except Exception as e: print(type(e).__name__, e)
print('@35.12')
try:
    q.add(-1234.5)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@35.13')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
print('@35.14')
try:
    print(repr(((9007199254740992.0 & np.array([], dtype='int64')) // np.int64(2).item())))
except Exception as e: print(type(e).__name__, e)
print('@35.15')
try:
    print(repr(l.index('9é'.ljust(5, 'ß'))))
except Exception as e: print(type(e).__name__, e)
print('@35.16')
try:
    print(math.fsum([int(v) for v in [1e+100, x]]))
except Exception as e: print(type(e).__name__, e)
print('@35.17')
try:
    print(np.random.default_rng(5).permutation(2))
except Exception as e: print(type(e).__name__, e)
print('@35.18')
try:
    z **= 1
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@36.0')
try:
    b = ascii('tab\there').encode()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@36.1')
try:
    v = ([8, 1, -3, -28.24] + [1e400, 1e+17, -0.0, 7.497349211137714e-06])[-4::]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@36.2')
try:
    t = slice(5, int('A'), 1).indices(3)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@36.3')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@36.4')
try:
    s = '\x00\x7f'.strip().expandtabs(6)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@36.5')
try:
    a = np.array([[-v for v in v], [n, -9]])
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@36.6')
try:
    z = (np.mod(np.uint32(12), -1) / (np.uint16(1) % np.int64(-9223372036854775808)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@36.7')
try:
    print(repr(np.random.RandomState(0).randint(range(7, (n | -9), n)[4], n, size=2)))
except Exception as e: print(type(e).__name__, e)
print('@36.8')
try:
    print(repr('Σίσυφος'.strip().encode('ascii', 'replace')))
except Exception as e: print(type(e).__name__, e)
print('@36.9')
try:
    print(repr(np.random.RandomState(4).choice(3, 2, p=[0.2, 0.3, 0.5])))
except Exception as e: print(type(e).__name__, e)
print('@36.10')
try:
    print(repr(np.array([[0, 4, 0]], dtype='uint16')))
except Exception as e: print(type(e).__name__, e)
print('@36.11')
try:
    print(repr(((('TitleCase words HERE').bit_length() - n) & n)))
except Exception as e: print(type(e).__name__, e)
print('@36.12')
try:
    print((b'\\' or t))
except Exception as e: print(type(e).__name__, e)
print('@36.13')
try:
    print(repr('½'.join('42').center(20)))
except Exception as e: print(type(e).__name__, e)
print('@36.14')
try:
    *v, w = ([round(v, 2) for v in [n, 3, n, n, n]] + v)
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@36.15')
try:
    print(dict(dict({True: 8})))
except Exception as e: print(type(e).__name__, e)
print('@36.16')
try:
    print(repr(math.trunc((--42.0))))
except Exception as e: print(type(e).__name__, e)
print('@36.17')
try:
    print(repr(({v: i for i, v in enumerate([n])}.keys() & {'é_': s, 7: 5, True: False}.keys())))
except Exception as e: print(type(e).__name__, e)
print('@36.18')
try:
    z **= 3
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@37.0')
try:
    i = hash(('100%', '"', '').count(None))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@37.1')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@37.2')
try:
    d = {**{3: None}, '_x1'.swapcase(): {',9.. Ca': 1.5, 'z': 'a0', '{}': i, 'for': b'a'}}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@37.3')
try:
    q = {v % -1 for v in ([] + [-1, n, 2])}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@37.4')
try:
    z = np.uint32(i)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@37.5')
try:
    s = ('-7' + 'ﬁn').join('42'.rstrip(','))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@37.6')
try:
    x = sum([-756454620631911406632, 668619160067, -7], 43.78754042722721)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@37.7')
try:
    d |= (d | {**{False: None, True: x, False: None, True: False}, 'yzcbA_bß': b'\xc3\xa9'})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@37.8')
try:
    print(repr(np.concatenate([np.array([-5, 1, 8, 4], dtype='int32'), np.array(10, dtype='uint8')])))
except Exception as e: print(type(e).__name__, e)
print('@37.9')
try:
    q |= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@37.10')
try:
    print((list((n, 2, 5)) + list(reversed([0.3333333333333333, x, {'-': i, s: None, s: False, '日本語': 'Hello, World'}]))))
except Exception as e: print(type(e).__name__, e)
print('@37.11')
try:
    z += False
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@37.12')
try:
    print((np.array([12, 11, 5, 4], dtype='uint16').ravel().copy() + np.array([-7.58, 7.0, -7.334, -4.0], dtype='float64')))
except Exception as e: print(type(e).__name__, e)
print('@37.13')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@37.14')
try:
    s %= (-1 * n)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@37.15')
try:
    print([np.float32(x), np.int16(-8)])
except Exception as e: print(type(e).__name__, e)
print('@37.16')
try:
    print(repr(np.argsort(np.array([5e-324], dtype='float64'), axis=2, kind='stable').squeeze()))
except Exception as e: print(type(e).__name__, e)
print('@37.17')
try:
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@37.18')
try:
    print(repr(np.array([9, 12, 4, 1], dtype='uint16')))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@38.0')
try:
    b = b''
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@38.1')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@38.2')
try:
    q = {v for v in {v for v in {True, False, False, True} if v} if v}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@38.3')
try:
    x = 1.0
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@38.4')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@38.5')
try:
    t = (True, {'_a\nΩΩ1z_A': '.bΩAyc-😀x', '\u200b\u2028': False, 'B': b, ',A9z': True})
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@38.6')
try:
    d = {'BA😀.😀ß': b'a,b,c', '1_000': '½', 'A 9A': b'  x '}.copy().copy()
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@38.7')
try:
    print(repr(np.dtype('int64')))
except Exception as e: print(type(e).__name__, e)
print('@38.8')
try:
    print(repr(bool(4.35)))
except Exception as e: print(type(e).__name__, e)
print('@38.9')
try:
    print(repr({'tab\there': b'a', "'": '', 'aaaa': None}))
except Exception as e: print(type(e).__name__, e)
print('@38.10')
try:
    print(repr(sum([v for v in range(3, 4) if v % 2], (i ** -2))))
except Exception as e: print(type(e).__name__, e)
print('@38.11')
try:
    print(repr(np.reshape(np.array([6], dtype='uint16'), (3, 1))))
except Exception as e: print(type(e).__name__, e)
print('@38.12')
try:
    print(repr(b'b'))
except Exception as e: print(type(e).__name__, e)
print('@38.13')
try:
    print(repr((1e+16 != -46.0)))
except Exception as e: print(type(e).__name__, e)
print('@38.14')
try:
    print(repr(np.array([(np.logical_or(np.uint8(3), True) + float(np.uint16(65535))), x])))
except Exception as e: print(type(e).__name__, e)
print('@38.15')
try:
    x %= (n / q)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@38.16')
try:
    d[1] = '8_ß-Ω c.a'.find('1e5')
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@38.17')
try:
    print(repr(([b"'", b'abab', None, i, None] and True)))
except Exception as e: print(type(e).__name__, e)
print('@38.18')
try:
    print(np.array([-1.94, 4.6, -0.0, -6.3, -6.0, 7.6, -3.164, -5.06, 1e16, -np.inf, -5.85, 0.742], dtype='float32'))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@39.0')
try:
    x = -1234.5
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@39.1')
try:
    z = abs(float(np.float64(1e16)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@39.2')
try:
    s = str(True)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@39.3')
try:
    b = divmod(True, 1e400)
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@39.4')
try:
    d = ({v: i for i, v in enumerate([None])} | {True: b'\x80\x80A'})
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@39.5')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@39.6')
try:
    v = [round(v, 17) for v in [{2}, 5, float('nan')]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@39.7')
try:
    print(repr((len(['\\n', '\\n']) in range(-1, pow(-2, 1), n))))
except Exception as e: print(type(e).__name__, e)
print('@39.8')
try:
    print(b[2])
except Exception as e: print(type(e).__name__, e)
print('@39.9')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@39.10')
try:
    v += v
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@39.11')
try:
    s *= 0
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@39.12')
try:
    print(repr(tuple(('Cc-Ω y' or 'Hello, World').lstrip())))
except Exception as e: print(type(e).__name__, e)
print('@39.13')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@39.14')
try:
    print(2)
except Exception as e: print(type(e).__name__, e)
print('@39.15')
try:
    v[n] += (123456.789 ** 1)
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@39.16')
try:
    z **= 1
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@39.17')
try:
    print(repr(int(' ')))
except Exception as e: print(type(e).__name__, e)
print('@39.18')
try:
    print(repr([round(v, 2) for v in v]))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@40.0')
try:
    s = b' \xff'.count(b'').decode('latin-1')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@40.1')
try:
    t = ()[:]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@40.2')
try:
    a = (list(map(abs, [-1, -1, 3])) * 3)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@40.3')
try:
    i = [(i, v) for i, v in enumerate([-1, 'tab\there', 8.38328627025664e+17, b'abc', 10])].count(-1000)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@40.4')
try:
    c = a.var(-1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@40.5')
try:
    d = t
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@40.6')
try:
    z = (~np.uint16(0))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@40.7')
try:
    print(pow(divmod(32768, 2147483647)[True], 3))
except Exception as e: print(type(e).__name__, e)
print('@40.8')
try:
    print(np.squeeze((np.array([[[9223372036854775807, -9223372036854775808, 5], [11, -3, -9]], [[-9, -5, 9223372036854775807], [12, 0, -9]]], dtype='int64') >> 0), axis=1))
except Exception as e: print(type(e).__name__, e)
print('@40.9')
try:
    i ^= False
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@40.10')
try:
    print('for'.encode('ascii', 'replace'))
except Exception as e: print(type(e).__name__, e)
print('@40.11')
try:
    print(repr(s.index('ß')))
except Exception as e: print(type(e).__name__, e)
print('@40.12')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
print('@40.13')
try:
    print(repr(s.replace('0', '\x00\x7f'.removesuffix(s))))
except Exception as e: print(type(e).__name__, e)
print('@40.14')
try:
    print(repr(-5e-324))
except Exception as e: print(type(e).__name__, e)
print('@40.15')
try:
    print(repr(math.ldexp(float(1000000000000000000), 0)))
except Exception as e: print(type(e).__name__, e)
print('@40.16')
try:
    print(repr(np.argmin(np.stack([a, a], axis=None))))
except Exception as e: print(type(e).__name__, e)
print('@40.17')
try:
    z *= np.take(np.array([[[2.5, 3.42, 1e-300], [1e-300, 7.985, -1.0]], [[6.0, 8.0, -0.967], [-9.0, -1.4, 5e-324]]], dtype='float64'), [0, 3], axis=0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@40.18')
try:
    print(i)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@41.0')
try:
    z = divmod(np.uint8(11), np.all(np.array([False, True, False, True], dtype='bool')))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@41.1')
try:
    t = tuple(sorted([4.35, 3, False]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@41.2')
try:
    c = np.array([-9223372036854775807, 3, 9223372036854775807, 5], dtype='int64')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@41.3')
try:
    l = [2, 1, 5]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@41.4')
try:
    s = '日本語'.lower()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@41.5')
try:
    x = divmod(math.gcd(1055024878035259024940531, 9), 50.0)[('ß9B0AßΩ,\n' in 'ﬁn')]
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@41.6')
try:
    v = [round(v, 2) for v in [False, True, False, True, True]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@41.7')
try:
    print(repr(b'a'[-6:3]))
except Exception as e: print(type(e).__name__, e)
print('@41.8')
try:
    print(repr(True))
except Exception as e: print(type(e).__name__, e)
print('@41.9')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@41.10')
try:
    print(round(z, 1))
except Exception as e: print(type(e).__name__, e)
print('@41.11')
try:
    print(repr(set().copy()))
except Exception as e: print(type(e).__name__, e)
print('@41.12')
try:
    print(repr(b'\x00,'.decode('latin-1')))
except Exception as e: print(type(e).__name__, e)
print('@41.13')
try:
    print(repr((s.index('é') * [1e+16, b'\\'])))
except Exception as e: print(type(e).__name__, e)
print('@41.14')
try:
    print(repr({-1000}))
except Exception as e: print(type(e).__name__, e)
print('@41.15')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@41.16')
try:
    print(repr([2.853878881453169e+17, x, x, -9220787287116.238, 28.0][b'a']))
except Exception as e: print(type(e).__name__, e)
print('@41.17')
try:
    print(repr((-float('-inf'))))
except Exception as e: print(type(e).__name__, e)
print('@41.18')
try:
    z **= 4
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@42.0')
try:
    b = (b'0' + b"'").count((b'\x00\xff' * 1))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@42.1')
try:
    s = hex(76263210057953688117261).capitalize()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@42.2')
try:
    q = ({100000000000000000000, 9007199254740992, 4}.difference([3, 6, -6]) & set([False, True, False, True, False]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@42.3')
try:
    t = (*[], None)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@42.4')
try:
    c = np.asarray([v for v in range(1, 3) if v % 2], dtype=np.float64)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@42.5')
try:
    v = [float(v) for v in [1e+23, False, True]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@42.6')
try:
    x = math.isqrt(len(s))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@42.7')
try:
    print(repr(np.bincount(np.array([6, 6, 5], dtype='uint8'), minlength=0)))
except Exception as e: print(type(e).__name__, e)
print('@42.8')
try:
    s += (s or (' \n' + '1_000'))
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@42.9')
try:
    print(math.modf(-82.2))
except Exception as e: print(type(e).__name__, e)
print('@42.10')
try:
    print(repr(hex((3 * -104775904009574793193607))))
except Exception as e: print(type(e).__name__, e)
print('@42.11')
try:
    q |= (({4, 9, 2} ^ set()) - q)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@42.12')
try:
    print(repr(int('ß')))
except Exception as e: print(type(e).__name__, e)
print('@42.13')
try:
    print((s + 'abc').count('A'))
except Exception as e: print(type(e).__name__, e)
print('@42.14')
try:
    print(repr(isinstance((~np.int32(-8)), (int, float))))
except Exception as e: print(type(e).__name__, e)
print('@42.15')
try:
    print(([[7] * 5 for _ in range(3)] ** np.array([[0, 8], [3, 12]], dtype='uint64')))
except Exception as e: print(type(e).__name__, e)
print('@42.16')
try:
    print(repr(c.item()))
except Exception as e: print(type(e).__name__, e)
print('@42.17')
try:
    print(repr([u + v for u in [False, False] for v in [round(v, -2) for v in v] if u != v]))
except Exception as e: print(type(e).__name__, e)
print('@42.18')
try:
    v += v
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@43.0')
try:
    s = '100%'.title().center(12, 'a')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@43.1')
try:
    b = 'Σίσυφος'.title().encode('latin-1')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@43.2')
try:
    l = [-9.141999331051298e-12, -7.890275210760631e+18, 0.2, -1.4022491183233288e+16, 0.3]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@43.3')
try:
    x = math.isclose(-0.0, False)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@43.4')
try:
    i = (+False)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@43.5')
try:
    c = np.dot(np.array([-8, 8, 11, -7, 0, 3, 12, 9223372036854775807, 0, 7, 9, -5], dtype='int64'), np.array([1.9, 5.5, 4.301, -3.56, 1.8, 2.0, 8.6, -6.652, -7.5, 2.8, -0.0, 1e200], dtype='float32')).astype(int)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@43.6')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@43.7')
try:
    print(repr(([s] * 3)))
except Exception as e: print(type(e).__name__, e)
print('@43.8')
try:
    print(repr(list(zip([None, None, -1, 'Ωß ßxb.é', 7.361557186338746e-05], tuple(sorted([4, 4])), strict=False)).index([])))
except Exception as e: print(type(e).__name__, e)
print('@43.9')
try:
    s *= 3
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@43.10')
try:
    print(repr(s.swapcase()))
except Exception as e: print(type(e).__name__, e)
print('@43.11')
try:
    print(repr(max(b'abc'[-2], np.int32(0))))
except Exception as e: print(type(e).__name__, e)
print('@43.12')
try:
    print(('abab' if None else -9223372036854775809))
except Exception as e: print(type(e).__name__, e)
print('@43.13')
try:
    x %= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@43.14')
try:
    print(set([2, True, -128]))
except Exception as e: print(type(e).__name__, e)
print('@43.15')
try:
    print(repr((x > 1e+17 >= i)))
except Exception as e: print(type(e).__name__, e)
print('@43.16')
try:
    x /= i
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@43.17')
try:
    i |= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@43.18')
try:
    l.reverse()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@44.0')
try:
    t = (b'1,\xff', b'a,b,c')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@44.1')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@44.2')
try:
    q = {True}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@44.3')
try:
    a = np.array([1], dtype='uint8')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@44.4')
try:
    s = max('-7')[5]
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@44.5')
try:
    v = [v for v in range(4, 0) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@44.6')
try:
    l = []
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@44.7')
try:
    print(repr(bytes(5).join([b'  x ', {float('nan'), -9.425574928667268e+19}.strip()]).strip()))
except Exception as e: print(type(e).__name__, e)
print('@44.8')
try:
    print(list(format(True, '+1.3c')))
except Exception as e: print(type(e).__name__, e)
print('@44.9')
try:
    print(repr((s in format(sum([7, n, 2, 2, n], 0.05367688287305486), '< 1.6n'))))
except Exception as e: print(type(e).__name__, e)
print('@44.10')
try:
    s += chr(-1)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@44.11')
try:
    print(repr(({n, -7, n, n, 2147483647} - q)))
except Exception as e: print(type(e).__name__, e)
print('@44.12')
try:
    print('aaaa')
except Exception as e: print(type(e).__name__, e)
print('@44.13')
try:
    l.remove(-7)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@44.14')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@44.15')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@44.16')
try:
    print(repr((s or 'tab\there')))
except Exception as e: print(type(e).__name__, e)
print('@44.17')
try:
    print(repr(['abc', '1_000', 'a', s]))
except Exception as e: print(type(e).__name__, e)
print('@44.18')
try:
    l[6:] = s
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@45.0')
try:
    q = set(range(3)).copy()
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@45.1')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@45.2')
try:
    d = dict(dict.fromkeys([True, False], 53.0))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@45.3')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@45.4')
try:
    a = np.eye(6, dtype=float)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@45.5')
try:
    x = math.trunc((1e-05 + False))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@45.6')
try:
    z = a.min()
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@45.7')
try:
    print(repr({True: True}.get(n, True)))
except Exception as e: print(type(e).__name__, e)
print('@45.8')
try:
    print(repr(bytes(1)))
except Exception as e: print(type(e).__name__, e)
print('@45.9')
try:
    print(repr(np.random.default_rng(6).integers(4, size=(2, 2, 2))))
except Exception as e: print(type(e).__name__, e)
print('@45.10')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@45.11')
try:
    i &= i
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@45.12')
try:
    print(repr(max(float((~np.int16(-32767))), (-z))))
except Exception as e: print(type(e).__name__, e)
print('@45.13')
try:
    print(np.unique(a))
except Exception as e: print(type(e).__name__, e)
print('@45.14')
try:
    print(repr((b'\xc3\xa9',)))
except Exception as e: print(type(e).__name__, e)
print('@45.15')
try:
    print(repr(np.array([[[-32767], [6]], [[12], [-32767]]], dtype='int16')))
except Exception as e: print(type(e).__name__, e)
print('@45.16')
try:
    print(repr(list(zip(['😀BB99aΩ-😀', '😀👍', 'Ωyz', 'Ǆ'], 'naïve café'.lstrip()))))
except Exception as e: print(type(e).__name__, e)
print('@45.17')
try:
    print(repr('é'))
except Exception as e: print(type(e).__name__, e)
print('@45.18')
try:
    z += sum(range(7, 5))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@46.0')
try:
    l = [None, b'cA\x000', -1234.5, b'\x00\xff', 3944608652607229.0]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@46.1')
try:
    d = dict(zip('cAé8c_', l))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@46.2')
try:
    x = math.ceil(-56.168)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@46.3')
try:
    v = [v * v for v in [float(v) for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@46.4')
try:
    b = 'bΩ9\nΩABz'.encode('ascii', 'replace').upper()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@46.5')
try:
    i = hash(0)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@46.6')
try:
    t = (i, (i,), '"')[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@46.7')
try:
    print(repr((sorted(l, key=lambda v: (str(type(v)), repr(v)), reverse=True) and i)))
except Exception as e: print(type(e).__name__, e)
print('@46.8')
try:
    l, *_ = l, tuple(sorted([4, 2, 2, 1, 7]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@46.9')
try:
    print(repr(np.unique(np.array([-1, 8, 12, -7, -6], dtype='int64'), return_index=True, return_inverse=True)))
except Exception as e: print(type(e).__name__, e)
print('@46.10')
try:
    l.sort()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@46.11')
try:
    print(repr((lambda p, q=1: [p, q])(None)))
except Exception as e: print(type(e).__name__, e)
print('@46.12')
try:
    print(repr(math.floor(math.fmod(3, i))))
except Exception as e: print(type(e).__name__, e)
print('@46.13')
try:
    x **= 5
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@46.14')
try:
    print(abs(np.float32(3.9)))
except Exception as e: print(type(e).__name__, e)
print('@46.15')
try:
    i **= 11
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@46.16')
try:
    print(repr(b'  x '.decode('utf-8', 'replace').replace(',', 'y.xC'.expandtabs(4)).isalnum()))
except Exception as e: print(type(e).__name__, e)
print('@46.17')
try:
    print(repr(({False, True, False, False} | {False, False, False, False}).difference([x, -6.689937554616621e+18, x, -726252106.2345887][:]).symmetric_difference([round(v, 1) for v in (v + [True, True, True])])))
except Exception as e: print(type(e).__name__, e)
print('@46.18')
try:
    i //= float(256)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@47.0')
try:
    b = '1,Ω1\nC'.removesuffix('.b A B').encode()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@47.1')
try:
    i = chr(9223372036854775807).rfind('日', 1)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@47.2')
try:
    v = [-v for v in [round(v, -2) for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@47.3')
try:
    x = ([type(v).__name__ for v in [-4, i, 0, -9223372036854775809]] ** 2)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@47.4')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@47.5')
try:
    a = np.cumsum(np.array([[-127, 11], [-6, -7], [-9, -9]], dtype='int8'), axis=-1)
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@47.6')
try:
    l = list(enumerate([(i, v) for i, v in enumerate([5, 3, n])], n))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@47.7')
try:
    print(repr([type(v).__name__ for v in list(range(2))[-4::]]))
except Exception as e: print(type(e).__name__, e)
print('@47.8')
try:
    print(repr(21.116))
except Exception as e: print(type(e).__name__, e)
print('@47.9')
try:
    print('-C,')
except Exception as e: print(type(e).__name__, e)
print('@47.10')
try:
    print(repr([v for v in range(5, 4) if v % 2]))
except Exception as e: print(type(e).__name__, e)
print('@47.11')
try:
    i %= l.count('_')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@47.12')
try:
    *v, w = [round(v, 17) for v in [-v for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@47.13')
try:
    x += (5 in (b'a,b,c', b, b"'", b))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@47.14')
try:
    print(repr(12612324.877531234))
except Exception as e: print(type(e).__name__, e)
print('@47.15')
try:
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@47.16')
try:
    print(repr(f"a{(None, 6475635654078669589, 3)}b{()!r}".strip().removeprefix('é')))
except Exception as e: print(type(e).__name__, e)
print('@47.17')
try:
    print(repr(('straße'.ljust(1, 'B') + b.decode('latin-1'))))
except Exception as e: print(type(e).__name__, e)
print('@47.18')
try:
    l.insert(4, -1)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@48.0')
try:
    n = 0
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@48.1')
try:
    s = 'ßb0x'
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@48.2')
try:
    z = (~np.array([[4, 1], [10, 0], [1, 5]], dtype='uint8').sum())
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@48.3')
try:
    l = list(zip([v if v else None for v in (s, s)], 5.553867736486298e-05[4]))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@48.4')
try:
    t = divmod(n, False)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@48.5')
try:
    v = [v * v for v in [int(v) for v in []]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@48.6')
try:
    c = np.zeros_like(np.array([[10, -6], [-5, 127]], dtype='int8')).prod(axis=-1, keepdims=False)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@48.7')
try:
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@48.8')
try:
    s += s.strip()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@48.9')
try:
    print(repr([]))
except Exception as e: print(type(e).__name__, e)
print('@48.10')
try:
    l += 'İi'
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@48.11')
try:
    print(repr(repr(s.upper())))
except Exception as e: print(type(e).__name__, e)
print('@48.12')
try:
    print(repr(np.cos(np.array([0.0, -0.0, float('inf'), float('-inf'), float('nan')], dtype='float64')).astype(float)))
except Exception as e: print(type(e).__name__, e)
print('@48.13')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@48.14')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@48.15')
try:
    print(repr((c ** np.bincount(np.array([2, 2, 1], dtype='uint8'), minlength=3))))
except Exception as e: print(type(e).__name__, e)
print('@48.16')
try:
    s *= 6
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@48.17')
try:
    z -= z
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@48.18')
try:
    z += 1e+23
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@49.0')
try:
    q = (({-120016845062962, -353575696995182, -2147483648, -2147483648, 4} - {-3}) & {float('inf')}.difference([-245454475167218, False, 7]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@49.1')
try:
    b = (b''.split(b'\\') + 'it\'s "q"'.encode('ascii', 'replace'))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@49.2')
try:
    c = np.transpose(np.array([], dtype='uint32').prod(0))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@49.3')
try:
    n = -2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@49.4')
try:
    a = np.argsort(np.array([], dtype='bool'), kind='stable')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@49.5')
try:
    s = b'a'.decode('latin-1')
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@49.6')
try:
    l = [b]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@49.7')
try:
    print(q)
except Exception as e: print(type(e).__name__, e)
print('@49.8')
try:
    print(np.array([], dtype='int64').dtype)
except Exception as e: print(type(e).__name__, e)
print('@49.9')
try:
    print(repr(oct(n)))
except Exception as e: print(type(e).__name__, e)
print('@49.10')
try:
    print(repr(s.split('😀', 7)))
except Exception as e: print(type(e).__name__, e)
print('@49.11')
try:
    print(repr(abs(1.5522547632113025e-13)))
except Exception as e: print(type(e).__name__, e)
print('@49.12')
try:
    print(repr((True in l)))
except Exception as e: print(type(e).__name__, e)
print('@49.13')
try:
    print(repr((np.argmin((np.array([[4294967295, 4, 12], [0, 0, 1]], dtype='uint32') * np.array([-7.1], dtype='float32'))) + bool(float(np.float32(0.0)))).dtype))
except Exception as e: print(type(e).__name__, e)
print('@49.14')
try:
    print(repr(np.array([], dtype='uint64')))
except Exception as e: print(type(e).__name__, e)
print('@49.15')
try:
    print(repr((-None)))
except Exception as e: print(type(e).__name__, e)
print('@49.16')
try:
    print(next(iter([[5] * 1 for _ in range(1)])))
except Exception as e: print(type(e).__name__, e)
print('@49.17')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@49.18')
try:
    print(s)
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@50.0')
try:
    x = 123456.789
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@50.1')
try:
    t = tuple(sorted([round(v, 5) for v in [18446744073709551615, True, 4, 3]]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@50.2')
try:
    b = 'byA'.encode('latin-1')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@50.3')
try:
    l = ['0x1F']
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@50.4')
try:
    d = {' CΩa.0': b, 1: x, 1: b}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@50.5')
try:
    s = 'AAAAAAAAAAAAAAAAAAAA'.center(1)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@50.6')
try:
    q = set([False, False]).intersection([v * v for v in [3]], (set() ^ set()))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@50.7')
try:
    s *= 6
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@50.8')
try:
    x += ('naïve café' // 0)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@50.9')
try:
    l.insert(1, b)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@50.10')
try:
    d[2] = s.rjust(8)
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@50.11')
try:
    print(np.cumsum(np.array([[-5, 4], [1, -3], [2, 2]], dtype='int64'), axis=-1))
except Exception as e: print(type(e).__name__, e)
print('@50.12')
try:
    print(repr(np.array([[5, 0], [7, 0], [0, 9]], dtype='uint16')))
except Exception as e: print(type(e).__name__, e)
print('@50.13')
try:
    l.remove(s)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@50.14')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@50.15')
try:
    print(repr(len(l)))
except Exception as e: print(type(e).__name__, e)
print('@50.16')
try:
    d.update(dict(d))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@50.17')
try:
    x //= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@50.18')
try:
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@51.0')
try:
    s = '²'.expandtabs(3)
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@51.1')
try:
    l = list(range(4, 3, 1))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@51.2')
try:
    a = np.sort(np.array([-8, -1, 11], dtype='int32'))
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@51.3')
try:
    b = '\n81bAaCA0'.encode('ascii', 'replace').split(b',\xffa\x00a')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@51.4')
try:
    z = np.uint64(4294967296)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@51.5')
try:
    i = '\n'.replace(s, "'", 2).index('0')
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@51.6')
try:
    n = 2
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@51.7')
try:
    print((~math.trunc(b'Line\nTwo\r\n')))
except Exception as e: print(type(e).__name__, e)
print('@51.8')
try:
    print(repr(float(z)))
except Exception as e: print(type(e).__name__, e)
print('@51.9')
try:
    print(repr(('a' not in str(5581.2221383005235))))
except Exception as e: print(type(e).__name__, e)
print('@51.10')
try:
    l.reverse()
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@51.11')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@51.12')
try:
    i |= int((3.6894146387524596e-05 % -70.283))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@51.13')
try:
    print(repr(ascii(s[1:])))
except Exception as e: print(type(e).__name__, e)
print('@51.14')
try:
    for k in list(map(abs, [5, 7.256996281033978e-06, -0.0])): l = [k, *l]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@51.15')
try:
    print(repr({False, True}))
except Exception as e: print(type(e).__name__, e)
print('@51.16')
try:
    print(repr(list(dict.fromkeys(l, b).items())))
except Exception as e: print(type(e).__name__, e)
print('@51.17')
try:
    print(repr(format(divmod(-1234.5, 100000000000000000000)['"'.isalnum()], '.10')))
except Exception as e: print(type(e).__name__, e)
print('@51.18')
try:
    print(repr('8c_éxz.'))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@52.0')
try:
    z = np.int32(0)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@52.1')
try:
    t = ('Hello, World' + 'c1').rpartition('0')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@52.2')
try:
    i = 10
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@52.3')
try:
    c = min(['1_000', 'abab']).isupper()
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@52.4')
try:
    l = [None, None, None, None]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@52.5')
try:
    b = b"'"
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@52.6')
try:
    q = {1000000000000000.0}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@52.7')
try:
    print(repr((None if () else False)))
except Exception as e: print(type(e).__name__, e)
print('@52.8')
try:
    print(repr(len(b)))
except Exception as e: print(type(e).__name__, e)
print('@52.9')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@52.10')
try:
    print(repr(()))
except Exception as e: print(type(e).__name__, e)
print('@52.11')
try:
    print(repr('\\n'.removeprefix('0').center(8).rjust(12)))
except Exception as e: print(type(e).__name__, e)
print('@52.12')
try:
    print(repr('%.3f' % z))
except Exception as e: print(type(e).__name__, e)
print('@52.13')
try:
    print('straße'.strip())
except Exception as e: print(type(e).__name__, e)
print('@52.14')
try:
    print(repr('x=1\ny=2\r\nz'[1].removesuffix('ß').casefold()))
except Exception as e: print(type(e).__name__, e)
print('@52.15')
try:
    print(repr(('ﬁn'.isidentifier() and (-2 in b''))))
except Exception as e: print(type(e).__name__, e)
print('@52.16')
try:
    print(repr(b.split('B_CΩ\n_.'.encode('ascii', 'replace').startswith(b))))
except Exception as e: print(type(e).__name__, e)
print('@52.17')
try:
    print(repr(str(c)))
except Exception as e: print(type(e).__name__, e)
print('@52.18')
try:
    print(repr(np.nonzero(c)))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@53.0')
try:
    x = -47054.54932396085
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@53.1')
try:
    b = bytes([float(v) for v in []])
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@53.2')
try:
    q = (({True, 2, -96817514206633958, 5, x} & {-0.0842, x}) - set().union([]))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@53.3')
try:
    t = '_z😀😀'.partition('B')
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@53.4')
try:
    i = int('1'[1], 16)
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@53.5')
try:
    l = sorted(sorted([b, b, b"'", b'\xffc00Aa'], key=lambda v: (str(type(v)), repr(v)), reverse=True), key=str)
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@53.6')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@53.7')
try:
    l.extend(list((None, None, None)))
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@53.8')
try:
    print(repr(chr(len('aaaa'))))
except Exception as e: print(type(e).__name__, e)
print('@53.9')
try:
    print(repr(('%r|%s' % (1e+23, '"'))))
except Exception as e: print(type(e).__name__, e)
print('@53.10')
try:
    x += (-14.5 < True)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@53.11')
try:
    print(repr(repr(max(float(np.uint8(0)), (np.int8(6) // np.float64(6.0))))))
except Exception as e: print(type(e).__name__, e)
print('@53.12')
try:
    print(repr(np.array([[2, 3], [6, 11], [3, 4]], dtype='uint64')))
except Exception as e: print(type(e).__name__, e)
print('@53.13')
try:
    print(np.array([0, -2], dtype='int64').clip(x, i))
except Exception as e: print(type(e).__name__, e)
print('@53.14')
try:
    l *= 2
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@53.15')
try:
    print({False: b'a,b,c'}.get(-1, '9'))
except Exception as e: print(type(e).__name__, e)
print('@53.16')
try:
    print(repr(np.dtype(np.float32)))
except Exception as e: print(type(e).__name__, e)
print('@53.17')
try:
    print(repr(np.transpose(np.array([[True, True], [False, False], [False, False]], dtype='bool'))))
except Exception as e: print(type(e).__name__, e)
print('@53.18')
try:
    print(repr([][4:1:-5]))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@54.0')
try:
    t = divmod([b'a'].index(b"'"), len([b'abc', b"'", b'a,b,c', b'', b"'"]))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@54.1')
try:
    c = np.array([5, 9, 7, 5], dtype='uint32')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@54.2')
try:
    v = [v for v in range(-2, 4) if v % 2]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@54.3')
try:
    x = math.frexp(math.gcd(9, -6))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@54.4')
try:
    n = 4
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@54.5')
try:
    q = {0.045}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@54.6')
try:
    s = str(divmod(-581407.9731982261, 0.1)[False])
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@54.7')
try:
    print(repr(((~np.uint32(3)) % x).astype(int)))
except Exception as e: print(type(e).__name__, e)
print('@54.8')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
print('@54.9')
try:
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@54.10')
try:
    print(repr((q & q).intersection(v, q)))
except Exception as e: print(type(e).__name__, e)
print('@54.11')
try:
    x %= float(s)
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@54.12')
try:
    print(repr([[-1] * 3 for _ in range(3)]))
except Exception as e: print(type(e).__name__, e)
print('@54.13')
try:
    print(repr('for'.ljust(0, '\n').endswith(('a', str(0.0006966379847473137)))))
except Exception as e: print(type(e).__name__, e)
print('@54.14')
try:
    print((np.all(c) / c))
except Exception as e: print(type(e).__name__, e)
print('@54.15')
try:
    v += [-v for v in [float(v) for v in [0.045, x, -8.382, -2.5, -1.0301265533912928e+16]]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@54.16')
try:
    *v, w = [-v for v in [n, 9.485, 3]]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@54.17')
try:
    print(np.argmax(c))
except Exception as e: print(type(e).__name__, e)
print('@54.18')
try:
    print(())
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@55.0')
try:
    s = b'a'.count(b' ccc').hex()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@55.1')
try:
    x = abs(math.gcd(-6, -9562613353857310))
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@55.2')
try:
    z = (~(x + np.float64(np.inf)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@55.3')
try:
    c = np.where(np.array([5, 1, 5, -3, 0], dtype='int64') <= 2, np.array([-5.395, 6.46, 6.6, 5.9, -8.58], dtype='float64'), np.array([10, 0, 12, 7, 11], dtype='uint64')).reshape(-1)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@55.4')
try:
    q = set([v for v in range(5, 2) if v % 2])
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@55.5')
try:
    a = c
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@55.6')
try:
    b = (b'0\x00BA'.find(b'cb\x001\x00') + b"'".find(b'  x '))
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@55.7')
try:
    print(dict.fromkeys('abc').get(5, (b'\x00',)))
except Exception as e: print(type(e).__name__, e)
print('@55.8')
try:
    print(repr(np.random.RandomState(6).random_sample((2, 3))))
except Exception as e: print(type(e).__name__, e)
print('@55.9')
try:
    s += s
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@55.10')
try:
    print(np.histogram(a, bins=1, density=True))
except Exception as e: print(type(e).__name__, e)
print('@55.11')
try:
    print(repr(([x] * 4)))
except Exception as e: print(type(e).__name__, e)
print('@55.12')
try:
    print(f'{(a[4] % z.item())}')
except Exception as e: print(type(e).__name__, e)
print('@55.13')
try:
    print(repr(s.split('B', -1)))
except Exception as e: print(type(e).__name__, e)
print('@55.14')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@55.15')
try:
    z //= 1
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@55.16')
try:
    q.remove(7)
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@55.17')
try:
    print(repr(False))
except Exception as e: print(type(e).__name__, e)
print('@55.18')
try:
    print(repr(c.min(axis=-1, keepdims=False).mean()))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@56.0')
try:
    l = [-2.8576567357854832e-05, 1e400]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@56.1')
try:
    v = [False]
    print(repr(v))
except Exception as e: print(type(e).__name__, e)
print('@56.2')
try:
    n = 7
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@56.3')
try:
    d = {}
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@56.4')
try:
    b = '-7'.encode()
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@56.5')
try:
    z = np.float64(-3.55)
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@56.6')
try:
    x = 3.14159
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@56.7')
try:
    print('\x00\x7f')
except Exception as e: print(type(e).__name__, e)
print('@56.8')
try:
    x **= 3
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@56.9')
try:
    print(repr(float(np.array([[[0, 4, 12], [0, 11, 8]], [[3, 0, 1], [10, 8, 4]]], dtype='uint8'))))
except Exception as e: print(type(e).__name__, e)
print('@56.10')
try:
    x /= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@56.11')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@56.12')
try:
    print(repr(list({n: True, 4: b'1bc10'}.items())[1]))
except Exception as e: print(type(e).__name__, e)
print('@56.13')
try:
    print('tab\there'.capitalize())
except Exception as e: print(type(e).__name__, e)
print('@56.14')
try:
    print(repr(math.hypot(1, n)))
except Exception as e: print(type(e).__name__, e)
print('@56.15')
try:
    print(repr(np.array([[[3, 6, -3], [-32767, 32767, 5]], [[7, 1, 9], [7, 32767, 11]]], dtype='int16').copy()))
except Exception as e: print(type(e).__name__, e)
print('@56.16')
try:
    print(repr(np.isfinite(int(max(np.uint16(3), z)))))
except Exception as e: print(type(e).__name__, e)
print('@56.17')
try:
    print(repr(abs(True)))
except Exception as e: print(type(e).__name__, e)
print('@56.18')
try:
    print(repr([c.upper() for c in 'x-_B.x'][::]))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@57.0')
try:
    t = ((0, b'') * 6)
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@57.1')
try:
    a = np.array([[[1, 0, 8], [6, 1, 2]], [[8, 255, 7], [8, 10, 0]]], dtype='uint8')
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@57.2')
try:
    l = [float('inf')]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@57.3')
try:
    n = 5
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@57.4')
try:
    x = (sum([0.0, -75.394, 3.5567321506919324e-07, 232537822644915.97, 0.3333333333333333], -272892018403738.66)).as_integer_ratio()
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@57.5')
try:
    q = {v for v in {True, True, False} if v}
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@57.6')
try:
    c = np.array([[[1, 10, 8], [3, 0, 6]], [[1, 12, 1], [255, 12, 0]]], dtype='uint8')
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@57.7')
try:
    print(repr(None))
except Exception as e: print(type(e).__name__, e)
print('@57.8')
try:
    print(np.bincount(np.array([1, 6, 2]), minlength=2))
except Exception as e: print(type(e).__name__, e)
print('@57.9')
try:
    print(a)
except Exception as e: print(type(e).__name__, e)
print('@57.10')
try:
    print(q.difference([float(v) for v in []]))
except Exception as e: print(type(e).__name__, e)
print('@57.11')
try:
    print(repr((str(2.996942526613502e-08).title() < 'abc'.removesuffix('"').casefold())))
except Exception as e: print(type(e).__name__, e)
print('@57.12')
try:
    print(np.isclose((a == c), n))
except Exception as e: print(type(e).__name__, e)
print('@57.13')
try:
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@57.14')
try:
    print(repr(a))
except Exception as e: print(type(e).__name__, e)
print('@57.15')
try:
    print(repr({-2: b'\\'}))
except Exception as e: print(type(e).__name__, e)
print('@57.16')
try:
    print((b''[-4::] * 3).upper())
except Exception as e: print(type(e).__name__, e)
print('@57.17')
try:
    print(repr([None, None, None, None][2]))
except Exception as e: print(type(e).__name__, e)
print('@57.18')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@58.0')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@58.1')
try:
    d = dict.fromkeys(b'42'.decode('utf-8', 'replace'))
    print(repr(d))
except Exception as e: print(type(e).__name__, e)
print('@58.2')
try:
    t = ((b'\\',), 1e+17, (-2.849501501151961, None, b'\x00\xff', 1e400))[::-1]
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@58.3')
try:
    c = np.cumsum(np.reshape([2808673413311715.5], (3, 1)), axis=2)
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@58.4')
try:
    x = ((-1 / 4)).as_integer_ratio()
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@58.5')
try:
    s = ascii('9xyA.C').capitalize()
    print(repr(s))
except Exception as e: print(type(e).__name__, e)
print('@58.6')
try:
    b = (s.encode() + b'abc')
    print(repr(b))
except Exception as e: print(type(e).__name__, e)
print('@58.7')
try:
    print('%.3f' % (np.int16(0) + np.float32(4.8)))
except Exception as e: print(type(e).__name__, e)
print('@58.8')
try:
    print(repr(np.array([[-1, 0, 12]], dtype='int8')))
except Exception as e: print(type(e).__name__, e)
print('@58.9')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@58.10')
try:
    x //= x
    print(repr(x))
except Exception as e: print(type(e).__name__, e)
print('@58.11')
try:
    print(s.strip(b'1AB,,'))
except Exception as e: print(type(e).__name__, e)
print('@58.12')
try:
    print(repr((({False, True, False, True} | {False}) & {-649535167687})))
except Exception as e: print(type(e).__name__, e)
print('@58.13')
try:
    print(repr(set(range(0))))
except Exception as e: print(type(e).__name__, e)
print('@58.14')
try:
    print(repr(d.items()))
except Exception as e: print(type(e).__name__, e)
print('@58.15')
try:
    print(repr(s.replace(s, chr(1114112), 7)))
except Exception as e: print(type(e).__name__, e)
print('@58.16')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@58.17')
try:
    print(repr(np.squeeze((np.array([[11, 3, 10]], dtype='uint32') // np.array([[-4, -4, 2]], dtype='int16')), axis=1)))
except Exception as e: print(type(e).__name__, e)
print('@58.18')
try:
    print(repr(next(iter([n, n, n, -6011649248269]))))
except Exception as e: print(type(e).__name__, e)
i = n = x = s = b = l = v = t = d = q = a = c = z = None
print('@59.0')
try:
    q = ({-604488, 4}.difference([7, 2, 4]) & ({-5321737833185132290659, -1e+100, -1.0, 2} & {2.715794445736286e+17, -1.0, -67059.08320160831, -1.0, 7.718422012010013}))
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@59.1')
try:
    z = int((-4.8966 + np.float32(-8.0)))
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@59.2')
try:
    c = np.reshape(np.flatnonzero(np.array([9223372036854775807, -9223372036854775808, -9223372036854775808], dtype='int64')), (3,))
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@59.3')
try:
    n = 1
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@59.4')
try:
    l = sorted([b'\x00\xff', b'B0B,b', float('nan'), n])[2:-3]
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@59.5')
try:
    t = (('a\n', 'Σίσυφος', '😀') + '\u200b\u2028'.partition('B'))
    print(repr(t))
except Exception as e: print(type(e).__name__, e)
print('@59.6')
try:
    i = n
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@59.7')
try:
    i ^= repr('straße').endswith(('a', f"{-0.00016754026681204293=}"))
    print(repr(i))
except Exception as e: print(type(e).__name__, e)
print('@59.8')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@59.9')
try:
    print(repr(((None, None) + b'Aaa')))
except Exception as e: print(type(e).__name__, e)
print('@59.10')
try:
    print(repr({v: v * 2 for v in [-1, n, 0, 2, 0]}['日本語'.casefold()]))
except Exception as e: print(type(e).__name__, e)
print('@59.11')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@59.12')
try:
    print(repr(n))
except Exception as e: print(type(e).__name__, e)
print('@59.13')
try:
    print(repr(np.expand_dims(c, 1)))
except Exception as e: print(type(e).__name__, e)
print('@59.14')
try:
    q &= q
    print(repr(q))
except Exception as e: print(type(e).__name__, e)
print('@59.15')
try:
    l[n] = t
    print(repr(l))
except Exception as e: print(type(e).__name__, e)
print('@59.16')
try:
    z += i
    print(repr(z))
except Exception as e: print(type(e).__name__, e)
print('@59.17')
try:
    print(repr(c))
except Exception as e: print(type(e).__name__, e)
print('@59.18')
try:
    print((i + 2))
except Exception as e: print(type(e).__name__, e)
