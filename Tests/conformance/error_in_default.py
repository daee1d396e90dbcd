def f(x=1):
    return x
print(f())
def g(y=f(),
      z=f() / 0,
      w=2):
    return y
print('never')
