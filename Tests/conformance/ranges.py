print(range(5), range(2, 5), range(0, 10, 2), list(range(5, 0, -1)), list(range(0)), len(range(10 ** 18)))
print(3 in range(5), 7 in range(0, 10, 2), range(10).index(4), range(3).count(2), range(1, 10, 3).start, range(10)[3], range(10)[-2:])
for i in range(3):
    print(i, end=' ')
print()
for i in range(10, 0, -3):
    print(i, end=' ')
print()
print(sum(range(101)), max(range(5)), min(range(3, 7)), sorted(range(3), reverse=True), list(reversed(range(5))), tuple(range(2)))
print(bool(range(0)), bool(range(1)), range(3) == range(0, 3), hash(range(3)) == hash(range(0, 3)), [*range(3)])
i = 'kept'
for i in []:
    pass
print(i)
for i in range(2):
    i = 10
print(i)
print(list(reversed(range(0, 10, 3))), list(reversed(range(0))), range(5, 0, -2)[1])
for bad in [lambda: range(1.5), lambda: range('a'), lambda: range(), lambda: range(1, 2, 0), lambda: range(3)[5], lambda: range(3)['a'], lambda: range(1, 2, 3, 4), lambda: range(3).index(9)]:
    try:
        print(bad())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
