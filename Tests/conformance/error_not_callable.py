f = len
print(f('abc'))
f = f('abc')
print(f)
print(f('abc'))
