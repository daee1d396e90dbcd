print('%d%%' % 5)
print('%s and %s' % ('a', 'b'))
print('%s and %s'
      % ('only',))
