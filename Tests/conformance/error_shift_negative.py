n = 3
print(1 << n, 1 >> n)
for k in (2, 0, -1):
    print(1 << k)
