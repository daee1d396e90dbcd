d = {(1, 2): 'tuple', 'k': 'str'}
print(d[1, 2], d['k'])
print(d[(1,
         3)])
