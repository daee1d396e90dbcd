import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for seed in [0, 1, 42, 2**40, [3, 4]]:
    rng = np.random.default_rng(seed)
    print(seed, rng.random(), rng.random(3), rng.random((2, 2)), rng.uniform(-1, 1, 2), rng.uniform(), rng.integers(10), rng.integers(0, 100, 5), rng.integers(5, size=(2, 2)), rng.random())
for work in [lambda: np.random.default_rng(-1), lambda: np.random.default_rng(0).random(-1), lambda: np.random.default_rng(0).uniform(2, 1), lambda: np.random.default_rng(0).uniform(0, float('inf')), lambda: type(np.random.default_rng(0).random()), lambda: type(np.random.default_rng(0).integers(3))]:
    attempt(work)
rng = np.random.default_rng(5)
same = np.random.default_rng(rng)
print(same is rng, same.random(), rng.random(), np.random.default_rng(5).random(2))
