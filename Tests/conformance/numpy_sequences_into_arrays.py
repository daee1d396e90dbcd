import numpy as np
def put(a, index, value):
    a = a.copy()
    try: a[index] = value
    except Exception as e: return f'{type(e).__name__} {e}'
    return a.tolist()
one, two = np.array([1, 2], dtype='int8'), np.array([[1, 2], [3, 4]], dtype='int64'); real, truth = np.zeros(2), np.zeros(2, bool)
for value in [[0, np.array([1, 2])], [[1, 2], 3], [[1, 2], [3]], [1, [2, 3]], [np.array([1]), 2], [(), 1], [[], []], [[1, 2], [3, 4]], [[1, 2], [3, [4]]], [[1, [2]], 3], [[[1]]], [1]]:
    for a, index in [(one, slice(None)), (one, 0), (two, slice(None)), (two, 0), (two, (0, 0)), (real, slice(None)), (real, 0), (two, (0, ..., 0))]:
        print(put(a, index, value))
z = (1, 2); l = [1, 2]
for times in [np.array(2), np.array([2, 3]), np.int8(2), np.True_]:
    for s in [z, l]:
        t = s; s = s[:]
        try: s *= times; print(repr(s), repr(t * times), repr(times * t))
        except TypeError as e: print(e)
empty, none = np.array([], bool), np.zeros((0, 3), bool); grid = np.arange(6).reshape(2, 3)
for index in [empty, none, (slice(None), empty), (Ellipsis, empty), np.zeros((0, 2), bool), np.zeros((2, 0), bool)]:
    try: print(grid[index].shape)
    except IndexError as e: print(e)
    print(put(grid, index, 1), put(grid, index, [1, 2]), put(grid, index, []))
