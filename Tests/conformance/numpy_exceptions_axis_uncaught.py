import numpy as np

table = np.arange(6).reshape(2, 3)
print(table.sum(axis=1))
print(table.sum(axis=2))
