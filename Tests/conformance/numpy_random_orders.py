import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for seed in [0, 8, 21]:
    np.random.seed(seed)
    a = np.arange(8)
    np.random.shuffle(a)
    l = ['a', 'b', 'c', 'd']
    np.random.shuffle(l)
    m = np.arange(12).reshape(4, 3)
    np.random.shuffle(m)
    print(a, l, m, np.random.permutation(6), np.random.permutation([10, 20, 30]), np.random.permutation(np.eye(3)), np.random.permutation(0), np.random.permutation(1))
    v = np.arange(10)
    np.random.shuffle(v[::2])
    print(v, np.random.rand())
for work in [lambda: np.random.shuffle(5), lambda: np.random.permutation(-1), lambda: np.random.permutation('abc'), lambda: np.random.permutation(1.5), lambda: np.random.shuffle((1, 2)), lambda: np.random.shuffle(np.array(3)), lambda: np.random.shuffle([]), lambda: np.random.permutation([])]:
    attempt(work)
