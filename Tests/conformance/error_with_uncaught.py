print('before')
with open_nothing('f') as h:
    print('never')
