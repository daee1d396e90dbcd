import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for seed in [0, 1, 42, 12345, 2**32 - 1, [1, 2, 3]]:
    np.random.seed(seed)
    print(seed, np.random.rand(), np.random.rand(3), np.random.rand(2, 2), np.random.random(2), np.random.random_sample((1, 2)), np.random.random())
np.random.seed(7)
print(np.random.uniform(-1, 1, 3), np.random.uniform(5, 10), np.random.uniform(size=2), np.random.uniform(2, size=(2, 1)), np.random.rand(0), np.random.rand(2, 0).shape, type(np.random.rand()))
state = np.random.RandomState(3)
print(state.rand(2), state.uniform(0, 10, 2), state.random_sample(), np.random.RandomState(3).rand(2), state.rand(1, 1, 2).shape)
for work in [lambda: np.random.seed(-1), lambda: np.random.seed(2**32), lambda: np.random.seed(1.5), lambda: np.random.rand(-1), lambda: np.random.rand(1.5), lambda: np.random.random(-1), lambda: np.random.uniform(0, float('inf'))]:
    attempt(work)
