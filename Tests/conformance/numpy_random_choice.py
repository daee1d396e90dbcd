import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for seed in [0, 4, 31]:
    np.random.seed(seed)
    print(np.random.choice(5), np.random.choice(5, 3), np.random.choice([10, 20, 30], 4), np.random.choice(5, 5, replace=False), np.random.choice([1.5, 2.5]), np.random.choice(4, (2, 2)), np.random.choice(10, 3, False))
    print(np.random.choice(3, 6, p=[0.2, 0.3, 0.5]), np.random.choice([7, 8], p=[0.9, 0.1]), np.random.choice(4, 2, replace=False, p=[0.1, 0.2, 0.3, 0.4]), np.random.choice(np.arange(3, dtype='uint8'), 3), np.random.rand())
for work in [lambda: np.random.choice(0), lambda: np.random.choice(-3), lambda: np.random.choice([]), lambda: np.random.choice([[1, 2]]), lambda: np.random.choice(3, 5, replace=False), lambda: np.random.choice(3, p=[0.5, 0.5]), lambda: np.random.choice(2, p=[0.5, 0.6]), lambda: np.random.choice(2, p=[-0.5, 1.5]), lambda: np.random.choice(0, 0), lambda: np.random.choice([], 0), lambda: np.random.choice(2.5), lambda: type(np.random.choice(3)), lambda: type(np.random.choice([1, 2]))]:
    attempt(work)
