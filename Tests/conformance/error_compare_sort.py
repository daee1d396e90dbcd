data = [(2, 'b'), (1, 'a'), (2, None)]
print(sorted(data, key=lambda p: p[0]))
print(min(data[:2]))
data.sort(
    reverse=True
)
