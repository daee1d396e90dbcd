import numpy as np

left = np.zeros((2, 3))
right = np.ones(4)
total = left + right
print(total)
