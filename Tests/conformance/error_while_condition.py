n = 3
while 6 % n == 0:
    print(n)
    n -= 1
while 6 % (
        n - 1):
    n -= 1
    print(n)
