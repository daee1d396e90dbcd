f = frozenset([1, 2])
print(len(f), f | {3} == {1, 2, 3})
f.add(3)
