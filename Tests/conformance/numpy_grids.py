import numpy as np

x, y = np.arange(3), np.arange(4)
grid = x[:, None] * 10 + y
print(grid, grid[1:, 1:] - grid[:-1, :-1], grid.sum(axis=0), grid[x, x], grid[::-1, ::-1], grid[[0, 2]][:, [1, 3]], grid[np.array([[0], [2]]), np.array([1, 3])], (x[:, None] == y).astype(int), np.eye(3)[x], np.eye(4)[[3, 0, 0]])
print(np.where(grid % 2, grid, -grid), np.maximum(x[:, None], y), np.minimum.__name__ if False else '', (x[:, None, None] + y[:, None] + np.arange(2)).shape, np.stack([grid, grid.copy()]).sum(axis=0), grid[grid > 10].sum(), grid.reshape(-1)[::5], grid.T.reshape(2, 6), grid.cumsum(axis=0).cumsum(axis=1))
table = np.add([[1], [2], [3]], [10, 20])
print(table, table.dtype, np.multiply(x[:, None], x), np.power(2, x)[:, None] + [0, 1], (x[:, None] <= x).astype('int8'), np.floor_divide(y, x[:, None] + 1), y % (x[:, None] + 1))
