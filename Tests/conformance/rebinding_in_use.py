"""Names, items and functions that change while they are being used."""


def shrinking(n):
    global shrinking
    before = shrinking
    if n == 0:
        del shrinking
        return ["gone"]
    result = before(n - 1)
    return result + [n]


print(shrinking(3))
try:
    shrinking(1)
except NameError as error:
    print(error)


def swapped(n):
    global swapped
    swapped = lambda m: ("lambda", m)
    return ("def", n, swapped(n + 1))


print(swapped(1), swapped(2))


def make():
    total = 0

    def add(n):
        nonlocal total, add
        total += n
        if n == 3:
            add = lambda n: (total, "replaced", n)
        return total, add

    return add


add = make()
for n in range(5):
    total, add = add(n)[:2]
    print(total, callable(add))
    if not callable(add):
        break

print((later := len)([1, 2, 3]), (lambda f: f("ab"))(len))
length = len
print(length([1, 2]), len([len := str]), len(5))
del len


def items(d, key):
    d[key] = [key]
    d[key][(d := {0: "other"}) and 0] = "changed"
    return d


first = {}
print(items(first, "k"), first)


def rows(grid):
    grid[0][(grid := [["x"], ["y"]]) and 0] = 5
    return grid


outer = [[1, 2], [3]]
print(rows(outer), outer)


def replaced_row(grid):
    row = grid[0]
    grid[0] = [0]
    grid[0][0] = row
    row[0] = grid[0][0][1]
    return grid


print(replaced_row([[1, 2], [3, 4]]))


def counting(words):
    counts = {}
    for word in words:
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = True
    return counts


print(counting("a b a c b a".split()))
try:
    counting(["a", ["b"]])
except TypeError as error:
    print(error)

numbers = [1, 2, 3]
for i, number in enumerate(numbers):
    if number < 4:
        numbers.append(number + 3)
    print(i, number, end=" ")
print()
left = [1, 2, 3]
for a, b in zip(left, left):
    left.append(b) if len(left) < 6 else left.clear()
    print(a, b, end=" ")
print(left)
table = {"a": 1, "b": 2}
try:
    for key, value in table.items():
        table[key + "x"] = value
        print(key, value)
except RuntimeError as error:
    print(error)
for key, value in list(table.items()):
    del table[key]
print(table)


def unpacked(pairs):
    for i, (a, *b) in enumerate(pairs):
        i, a = a, i
        yield_ = (i, a, b)
        print(yield_, end=" ")
    print()


unpacked([(1, 2, 3), [4], "xyz"])
source = iter([1, 2, 3, 4, 5])
print([(a, b) for a, b in zip(source, source)], list(source))
big = 2**63 - 1
tally = {"k": big}
tally["k"] += 1
print(tally, [abs(-(2**63)), ~(2**63 - 1), -(-(2**63))])
