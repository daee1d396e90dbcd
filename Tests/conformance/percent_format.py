print('%s' % 5, '%s' % 'a', '%s' % [1], '%s %s' % (1, 2), '%r' % 'x', '%a' % 'é')
print('%d %i %u' % (1, 2, 3), '%5d|%-5d|%05d|%+d|% d' % (1, 2, 3, 4, 5), '%d' % 3.9, '%d' % True)
print('%f %.2f %10.3f %e %.1E %g %G' % (1.5, 2.345, 3.14159, 12345.678, 0.00012, 1e10, 1e-10))
print('%x %X %o %#x %#o' % (255, 255, 8, 255, 8), '%c%c' % (65, 'B'))
print('%(a)s-%(b)d-%(a)r' % {'a': 'x', 'b': 3}, '%%', '100%% of %s' % 'it')
print('%*d|%-*d|%.*f' % (5, 1, 5, 2, 2, 3.14159), '%.3s|%5.1s|' % ('abcdef', 'xyz'))
for make in [lambda: '%d' % 'a', lambda: '%s %s' % 1, lambda: '%s' % (1, 2), lambda: '%q' % 1, lambda: '%(k)s' % 5, lambda: '%d' % None, lambda: '%c' % 'ab', lambda: 'x' % 1, lambda: '%']:
    try:
        print(make())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print('%s' % None, '%s' % ((1, 2),), '%s and %s' % ('a', 'b'), '' % [], '%5.1f%%' % 45.678)
