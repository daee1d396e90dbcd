print('{} {name}'.format(1, name='n'))
print('{:>5}|{!r}'.format('a', 'b'))
print('{0} {2}'.format(
    'x',
    'y'))
