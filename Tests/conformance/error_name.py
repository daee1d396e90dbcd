value = 5
print(value)
print(valeu)
