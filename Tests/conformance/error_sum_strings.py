print(sum([1, 2.5], 1))
print(sum([['a'], ['b']], []))
print(sum(['a', 'b'], ''))
