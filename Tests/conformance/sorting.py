data = [('bob', 25), ('alice', 30), ('carol', 25), ('dave', 30)]
print(sorted(data), sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: (-p[1], p[0])))
print(sorted([3, 1, 2], reverse=True), sorted('hello world'.split(), key=len), sorted([True, False, 2, 0.5]))
print(sorted([[1, 2], [1], [0, 5]]), sorted(['b', 'a', 'B', 'A', 'é', 'z']), sorted([1, -1, 2, -2], key=abs), sorted({'b': 1, 'a': 2}))
nums = [(i * 7919) % 101 for i in range(200)]
print(sorted(nums) == sorted(nums, key=lambda v: v), sorted(nums)[:10], sorted(nums, reverse=True)[:10])
mixed = [(n % 5, i) for i, n in enumerate(nums)]
s = sorted(mixed, key=lambda p: p[0])
print(all(s[i][0] < s[i + 1][0] or (s[i][0] == s[i + 1][0] and s[i][1] < s[i + 1][1]) for i in range(len(s) - 1)))
r = sorted(mixed, key=lambda p: p[0], reverse=True)
print(r[:6], sorted([2.5, 1, 3.7, 2]), sorted([10 ** 20, 5, -10 ** 20]))
print(sorted([(1, 'b'), (1, 'a'), (0, 'z')]), sorted([None] * 3, key=lambda v: 0), sorted([], key=len), sorted('ba'), sorted((2, 1)))
for bad in [[1, 'a'], ['a', 1], [None, 1], [[1], (1,)], [1, None, 'x'], [{}, {}], [len, print]]:
    try:
        print(sorted(bad))
    except TypeError as e: print(e)
try:
    sorted([1, 2], key=lambda v: v / 0)
except ZeroDivisionError as e: print(e)
print(min(data, key=lambda p: p[1]), max(data, key=lambda p: p[1]), max([1, 2, 3], key=lambda v: v % 3))
