a, b = 1, 2
del a
try:
    del a
except NameError as e:
    print(e)
del (b), \
    a
