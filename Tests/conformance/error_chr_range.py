print([chr(c) for c in (65, 233, 0x1F600)])
print(chr(0x10FFFF + 1))
