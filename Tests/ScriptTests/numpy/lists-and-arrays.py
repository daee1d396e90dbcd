import numpy as np
items = [1, 2]
items += np.array([10, 20])
print(items, type(items).__name__)
items = [1, 2]
items.extend(np.array([3.5]))
items.append(np.int64(4))
print(items)
items *= np.int64(2)
print(len(items))
print([1, 2] + np.array([1, 1]), (1, 2) + np.array([1, 1]), np.array([1, 1]) + (1, 2))
print([np.arange(2), np.arange(3)], [[1, 2], np.array([3])][1])
nested = [[0] * 3 for _ in range(2)]
nested[0][np.int64(1)] = 5
print(np.array(nested), np.array(nested).sum(axis=0).tolist())
rows = np.array([[3, 'x'][0], 4])
print(rows)
print(sorted([np.array([2, 1]).sum(), 2, np.float64(2.5)]), max([np.float64(1), 3]), [3, 1][np.argmin([5, 2])])
pairs = [(0.5, 'low'), (np.float64(0.7), 'high')]
print(max(pairs), min(pairs))
print(np.array([[1, 2], [3, 4]]).tolist() + [[5, 6]], list(np.array([1, 2])) == [1, 2], [1, 2] == list(np.array([1, 2])))
matrix = [list(row) for row in np.eye(2)]
print(matrix)
print(','.join(str(v) for v in np.array([1, 2])) if False else ','.join([str(v) for v in np.array([1.5, 2])]))
first, *others = np.arange(4)
print(first, others)
a, b = b, a = np.array([1, 2])
print(a, b)
