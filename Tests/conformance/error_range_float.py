n = 10
print(list(range(0, n, n // 2)))
print(list(range(0, n / 2)))
