print(float(10 ** 308), len(str(10 ** 400)))
print(int(1e300) > 10 ** 299)
x = 10 ** 400
print(
    x / 3)
