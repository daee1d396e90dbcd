for text, base in [('ff', 16), ('0b11', 0), ('z', 36), ('12', 2)]:
    print(int(text, base))
