print(f'a{}b')
