x = 0
print('a' if x == 0 else 1 / x)
print(
    'a' if x
    else 1 / x)
