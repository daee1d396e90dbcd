l = list(range(5))
l[1:3] = ['a']
print(l)
l[::2] = [
    1,
    2,
    3,
    4]
