m = map(
    int,
    ['1', '2', 'x', '4'])
print(next(m))
for v in m:
    print(v)
