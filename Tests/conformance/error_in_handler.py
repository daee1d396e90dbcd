try:
    [].pop()
except IndexError as e:
    print('handling', e)
    x = {}
    x['missing'] += 1
finally:
    print('cleaning up')
print('never')
