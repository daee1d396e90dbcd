import numpy as np

a = np.array([3, 1, 3, 2, 1, 3])
print(np.unique(a), np.unique(a, return_counts=True), np.unique(a, return_index=True), np.unique(a, return_inverse=True))
print(np.unique(a, return_index=True, return_inverse=True, return_counts=True))
print(np.unique([[1, 2], [2, 3]]), np.unique([[1, 2], [2, 3]], return_inverse=True), np.unique([1.5, 1.5, 0.0]), np.unique([True, False, True], return_counts=True))
print(np.unique([np.nan, 1, np.nan], return_counts=True), np.unique(np.array([200, 3, 200], dtype='uint8'), return_index=True), np.unique([]), np.unique([], return_counts=True), np.unique(5))
values, counts = np.unique([5, 5, 7], return_counts=True)
print(values, counts, dict(zip(values.tolist(), counts.tolist())), values[counts.argmax()], counts.dtype, values[counts > 1])
big = np.array([(i * 31) % 17 for i in range(300)])
print(np.unique(big), np.unique(big, return_counts=True)[1], np.unique(big, return_index=True)[1], np.unique(big, return_inverse=True)[1][:20])
