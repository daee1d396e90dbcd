parts = [b'abc', 'é'.encode(), b'\xff\xfe']
for p in parts:
    print(len(p))
    print(p.decode('utf-8'))
