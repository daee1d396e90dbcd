print(1 < 2, 1 > 2, 1 <= 1, 1 >= 2, 1 == 1, 1 != 1)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1 == 1, 1 < 2 > 1)
print('a' < 'b', 'abc' < 'abd', 'abc' < 'ab', '' < 'a', 'Z' < 'a', 'é' > 'z', 'a' == 'a')
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [1], [1] == [1.0], (1, 2) == (1, 2), (1,) < (2,), [1, 'a'] == [1, 'a'])
print({'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {'a': 1} != {'a': 2}, {1, 2} == {2, 1}, {1} < {1, 2}, {1, 2} <= {1, 2})
print(1 == '1', None == 0, None == None, None is None, [] == (), 0 == False, '' == 0)
print(1 in [1, 2], 3 not in [1, 2], 'b' in 'abc', '' in 'abc', 'bc' in 'abcd', 'x' not in 'abc', 2 in {1: 2}, 1 in {1: 2}, 1 in (1,), 5 in range(10), 5.0 in range(10), 5.5 in range(10))
def show(x):
    print('eval', x)
    return x
print(show(1) < show(2) < show(3))
print(show(3) < show(2) < show(1))
print(show(1) and show(0) and show(2))
print(show(0) or show('') or show([]) or show('last'))
print(not show(1))
print(1 if show(True) else show(2), 1 if show(False) else show(2))
print([1, 2, 3] == [1, 2, 3], [1, [2, 3]] == [1, [2, 3]], (1, (2,)) < (1, (3,)))
x = [1]
y = x
z = [1]
print(x is y, x is z, x == z, x is not z)
print(True == 1, True is True, False == 0, True > False, True + 1 == 2)
print(max('a', 'b'), min('hello'), max([3, 1, 2]), max((1, 5), (1, 4)), min([[2], [1, 5]]))
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(1, 4, 2) == range(1, 5, 2), slice(1, 2) == slice(1, 2))
