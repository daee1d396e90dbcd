def a(n):
    if n == 0:
        return [1, 2][
            n + 5
        ]
    return a(n - 1)
print('start')
total = sum(
    a(i)
    for i in range(3)
)
