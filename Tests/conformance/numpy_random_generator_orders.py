import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for seed in [0, 6, 77]:
    rng = np.random.default_rng(seed)
    a = np.arange(8)
    rng.shuffle(a)
    l = [1, 'b', None, 2.5]
    rng.shuffle(l)
    m = np.arange(8).reshape(4, 2)
    rng.shuffle(m)
    print(a, l, m, rng.permutation(6), rng.permutation([10, 20, 30]), rng.permutation(np.eye(2)), rng.permutation(0), rng.random())
    print(rng.choice(5), rng.choice(5, 3), rng.choice([10, 20, 30], 4), rng.choice(6, 4, replace=False), rng.choice([[1, 2], [3, 4]]), rng.choice([[1, 2], [3, 4]], 3), rng.choice(9, (2, 2)), rng.random())
big = np.random.default_rng(1).choice(20000, 5, replace=False)
print(big, np.random.default_rng(1).choice(20000, 600, replace=False)[:5], np.random.default_rng(2).permutation(1000)[:6])
for work in [lambda: rng.choice(0), lambda: rng.choice([]), lambda: rng.choice(3, 5, replace=False), lambda: rng.permutation(1.5), lambda: rng.choice(1.5), lambda: rng.shuffle(np.array(5)), lambda: rng.permutation(np.array(4)), lambda: rng.choice(0, 0), lambda: rng.shuffle((1, 2))]:
    attempt(work)
