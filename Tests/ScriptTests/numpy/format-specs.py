import numpy as np
x, y, i, b = np.float64(3.14159), np.float32(0.1), np.int64(42), np.bool_(True)
print(f'{x:.2f} {x:8.3f}| {x:<10.1f}| {x:e} {x:g} {x:%} {x:+.1f} {x:010.3f}')
print(f'{y:.3f} {y} {y!s} {y!r} {y:.10f} {y:g}')
print(f'{i:5d}| {i:<5}| {i:05d} {i:x} {i:b} {i:,} {i:.1f} {i}')
print(f'{b} {b!r} {b:d} {b:>6}|')
print(f'{np.uint8(7)} {np.uint8(7):3d} {np.array(2.5):.3f} {np.array(3)}')
print('{:.1%} {:>8.2f} {}'.format(x / 10, x, i), '%.3f %5d %s' % (x, i, x))
a = np.array([1, 2])
print(f'{a} {a!r} {a.mean():.1f} {a.sum()} {a.shape}')
totals = np.array([25, 30, 28, 20])
print(f'{(totals > 27).mean():.1%} of {len(totals)}, median {np.median(totals):.1f}, mean {totals.mean():.2f}')
print(f'{x=} {i=} {a=}')
print(f'{totals.max():>{i - 36}}|', format(x, '.3'), format(i), format(y, '.2e'))
try:
    f'{a:.2f}'
except TypeError as e:
    print(e)
try:
    f'{i:s}'
except ValueError as e:
    print(e)
print(f'{np.float64(1e16)} {np.float64(1e-7)} {np.float64(123456789.0)} {np.float32(1e8)} {np.float64(0.1) + 0.2}')
print(np.float32(16777216), np.float32(1e16), np.float32(123456.7), np.float32(1e-5), np.float64(1e15), np.float64(-0.0))
