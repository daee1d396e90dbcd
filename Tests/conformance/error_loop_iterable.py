for i in (3, 2, 1, 0):
    for j in range(
        10 // i
    ):
        if j > 1: break
    print(i, j)
