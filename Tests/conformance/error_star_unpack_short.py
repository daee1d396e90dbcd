first, *rest = [1]
print(first, rest)
for a, *b, c in ['xyz', 'xy', 'x']:
    print(a, b, c)
