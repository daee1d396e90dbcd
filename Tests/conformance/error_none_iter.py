def find(items, x):
    for i in items:
        if i == x: return [i]
print(find([1, 2], 2))
for v in find([1, 2], 3):
    print(v)
