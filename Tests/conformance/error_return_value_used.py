def nothing(): pass
r = nothing()
print(r)
print(r is None, r == None)
print(r + 1)
