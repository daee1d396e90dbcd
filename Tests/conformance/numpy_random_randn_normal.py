import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for seed in [0, 5, 99]:
    np.random.seed(seed)
    print(np.random.randn(), np.random.randn(3), np.random.randn(2, 2), np.random.normal(10, 2, 3), np.random.normal(), np.random.normal(5, 0, 2), np.random.normal(size=(1, 3)))
    print(np.random.rand(2), np.random.randn(), np.random.randint(10), np.random.randn(1))
a = np.random.RandomState(1).randn(1000)
print(a.mean(), a.std(), a.min(), a.max(), np.histogram(a, bins=5)[0], a[:3], a[-3:])
attempt(lambda: np.random.normal(0, -1))
attempt(lambda: np.random.normal(0, 1, -1))
attempt(lambda: np.random.randn(2.5))
