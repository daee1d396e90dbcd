import numpy as np

print(np.array([[1, 1000], [-5, 3]]), np.array([[1.5, -2.25], [100, 0.125]]), np.array([[1e-3, 1e3], [1e-6, 1]]), np.array([[1, np.nan], [-np.inf, 2]]), np.array([[0.1, 0.22], [0.333, 4]]))
print(np.array([[[1.0, 2], [3, 4]], [[5, 6], [7, 8]]]), repr(np.array([[[1.0, 2], [3, 4]], [[5, 6], [7, 8]]])), np.zeros((2, 1, 2)), repr(np.zeros((1, 1, 1))), np.ones((2, 2, 1, 1)))
print(np.array([[1e10, 1], [2, 3]]), np.array([[1e-10, 1], [2, 3]]), np.array([[123456789.0, 0.5]]), np.array([[1 / 3], [200 / 3]]), repr(np.array([[1 / 3, 2 / 3], [1, 4 / 3]])), np.array([[-1.0, 1.0]]), np.array([[0.5], [-0.5]], dtype='float32'))
print([np.arange(3), np.ones(2)], (np.zeros(1),), {'a': np.arange(2), 'b': [np.eye(2)]}, str([np.array([[1, 2], [3, 4]])]))
