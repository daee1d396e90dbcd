import numpy as np
rng = np.random.RandomState(0)
print(rng.rand(2), rng.randint(10, size=3), rng.permutation(4), rng.choice(5, 2), rng.randn(2), rng.uniform(0, 1), rng.random_sample(2))
np.random.seed(0)
a = np.random.rand(2)
other = np.random.RandomState(0)
print((other.rand(2) == a).all(), np.random.rand() == other.rand())
rng.seed(3)
items = [1, 2, 3, 4]
rng.shuffle(items)
print(items, rng.normal(0, 1, 2))
print(np.random.RandomState([1, 2]).rand(1), np.random.RandomState(seed=5).randint(100))
for trial in range(3):
    r = np.random.RandomState(trial)
    print(trial, r.permutation(5), r.rand())
