def a(x):
    return b(x) + 1
def b(x):
    y = x
    return c(y)
def c(z):
    return z['key']
try:
    a({})
except KeyError as e:
    print('caught', e)
a([1])
