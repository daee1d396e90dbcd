s = 'hello'
print(s[1:3], s[-1])
s[0] = 'J'
