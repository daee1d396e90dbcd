import numpy as np

for one in [np.float64(1.0), np.float64(0.1), np.float64(1e16), np.float64(1e-5), np.float64(123456789.123), np.float64(1e22), np.float64(1 / 3), np.float64(5e-324), np.float64(-0.0)]:
    print(one, repr(one), f'{one}', '%s' % one, '%r' % one, f'{one:.3f}', f'{one:>10.3g}', '%g' % one, str([one]))
for one in [np.float32(1.0), np.float32(0.1), np.float32(1e16), np.float32(1e-5), np.float32(123456789.0), np.float32(1 / 3), np.float32(3.4e38), np.float32(1e-45), np.float32(16777216)]:
    print(one, repr(one), f'{one}', '%s' % one, f'{one:.3f}', '%.2e' % one, float(one), str((one,)))
for one in [np.int8(-5), np.uint8(200), np.int64(2**62), np.uint64(2**64 - 1), np.bool_(True)]:
    print(one, repr(one), f'{one}', '%s' % one, '%d' % one, str([one]), f'{one!r}')
print(f'{np.int64(5):05d}', f'{np.int64(255):x}', f'{np.int64(5):,}', f'{np.int8(-3):+d}', f'{np.uint8(3):.1f}', f'{np.float64(0.5):.0%}', f'{np.int64(1234567):_}', f'{np.float32(2.5):e}', format(np.int64(7), '>4'))
