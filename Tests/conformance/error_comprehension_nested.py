rows = [[1, 2], [3, 'x'], [4]]
print([sum(r) for r in rows[:1]])
out = [
    [v * 2 - 1
     for v in row]
    for row in rows
]
