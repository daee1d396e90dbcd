t = (1, 2, 3)
for i in range(0, -5, -1):
    print(i, t[i])
