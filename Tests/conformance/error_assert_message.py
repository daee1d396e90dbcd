def check(n):
    assert n > 0, f'n is {n}'
    assert isinstance(n, int), (
        'not', type(n).__name__)
    return n
print(check(5))
print(check(2.5))
