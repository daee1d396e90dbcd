import numpy as np


def show(function):
    try:
        value = function()
        print(repr(value), getattr(value, 'dtype', ''), getattr(value, 'strides', ''))
    except Exception as error:
        print(type(error).__name__, error)


# A sequence without numbers has no type of its own in a product.
for left in (1, True, 2.5, [1, 2], np.float32(2), np.ones((2, 0), 'int16')):
    for right in ([], [[]], (), [[], []], np.array([])):
        show(lambda: np.dot(left, right))
        show(lambda: np.dot(right, left))
        show(lambda: np.array(left).dot(right))

# A number times an array of more than two axes is a product of elements.
show(lambda: np.dot(np.transpose(-60.3), np.array([0, 1])))
show(lambda: np.dot(-60.3, np.array([[[0, 1]]], dtype='int16')))
show(lambda: np.array([[[0, 1]]]).dot(-2.5))

# Positions are the columns of one array.
for a in (np.zeros(3), np.ones(2), np.zeros((3, 2)), np.eye(2), np.zeros((0, 2)), np.ones((1, 2, 3))):
    for positions in a.nonzero():
        show(lambda: positions)
    show(lambda: np.flatnonzero(a))
    show(lambda: np.argwhere(a))
    show(lambda: np.where(a)[-1])

# What meets a matrix product without axes.
u = np.ones((1, 3), 'uint64')
for x in (-2, None, 5, 2.5, 'a', b'a', 10**30, {}, [1], True):
    for f in (lambda: x @ u, lambda: u @ x, lambda: np.array(3) @ x, lambda: x @ np.array(3), lambda: x @ np.int8(3)):
        show(f)

# Texts times numbers have no place among the numbers.
for dtype in ('int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float32', 'bool'):
    a = np.ones(2, dtype)
    for text in ('x', b'xy', ''):
        try:
            a *= text
        except TypeError as error:
            print(type(error).__name__, error)

# Arrays are looked for in ranges as in lists.
for x in (np.ones((1, 2)), np.ones((1, 1)), np.array([]), np.array(5), np.array([5]), np.float32(5), np.array([1, 2])):
    for r in (range(0), range(5, 7, 7), range(4, 7)):
        for f in (lambda: x in r, lambda: x in list(r), lambda: r.index(x), lambda: r.count(x), lambda: x in tuple(r)):
            show(f)

# The percentiles of zeros, whose sign tells how they are interpolated.
for a in ([-0.0], [-0.0, -0.0], [-0.0] * 3, [5.0, -0.0, -0.0], [1.0, float('inf')]):
    for dtype in ('float64', 'float32'):
        print([np.percentile(np.array(a, dtype), q) for q in (0, 25, 50, 75, 99.5, 100)])
        print(np.percentile(np.array(a, dtype), [0, 25, 50, 75, 99.5, 100]))

# A chain of comparisons gives its last result as it is.
a = np.array([[3, -9, 1]])
1 > -82.65 >= a
print(repr(1 > -82.65 >= a), 1 > 2 > a)
show(lambda: 1 < a < 2)
show(lambda: np.random.RandomState(6).permutation(np.uint64(2**64 - 1)))

# A real bound makes room for an int of any size.
show(lambda: np.clip(1, 10**22, []))
show(lambda: np.clip(1, 10**22, [2.5]))
show(lambda: np.clip([1, 2], -10**22, np.float32(1)))
show(lambda: np.clip([1, 2], 10**22, 5))

# The function takes truth values to a power as ints, the operator squares them.
for a in (True, np.bool(True), np.array([True])):
    for b in (-1, 0, 1, 2, 3, 2.0, np.int64(2), np.int8(2)):
        show(lambda: np.power(a, b))
        show(lambda: a ** b)
for q in ([[50]], [[50, 60], [1, 2]], [[[5]]], 10**300, -10**20):
    show(lambda: np.percentile([1, 2], q))

show(lambda: np.array(0).clip(2**64 - 1, 2.84))
show(lambda: np.clip([1, 2], 2.84, 10**25))
for n in (2**64 - 1, 2**64, 10**30, -1, -2**63, -2**70, 10**400, np.uint64(2**64 - 1), np.uint64(5)):
    show(lambda: np.random.default_rng(2).permutation(n))
    show(lambda: np.random.RandomState(2).permutation(n))

# Of nothing there is no least, whatever else is nothing.
for shape in ((0, 0), (0, 3), (3, 0), (0,), (2, 0, 3)):
    a = np.zeros(shape)
    for axis in (None, 0, 1, -1):
        for f in (np.argmin, np.argmax, np.min, np.max, np.sum):
            show(lambda: f(a, axis=axis))
a = np.arange(5)
for index in (['x'], [1, 'x'], [None], [1.5], [{}], [[1, 2], [3]], ('x',), [b'a'], [()]):
    show(lambda: a[index])

for a in (np.float32(1), np.array([1, 3], dtype='float32'), 1.0, np.float64(1)):
    for b in (1.7976931348623157e+308, 1e39, 1.000001, 1, np.float64(1e39), np.float32(1), float('inf')):
        show(lambda: np.isclose(a, b))
        show(lambda: np.isclose(b, a, rtol=1e-3))
