import numpy as np

a = np.arange(3)


def pick(array, index):
    return array[index]


print(pick(a, 2))
print(pick(a, 3))
