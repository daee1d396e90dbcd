import numpy as np
rng = np.random.default_rng(42)
print(rng.random(), rng.random(3), rng.random((2, 2)))
print(rng.integers(10), rng.integers(10, size=5), rng.integers(5, 10, size=(2, 2)), rng.integers(0, 2, 3, endpoint=True), repr(rng.integers(5)))
print(rng.integers(256, size=4, dtype=np.uint8), rng.uniform(), rng.uniform(-1, 1, 2))
print(rng.permutation(10), rng.permutation([1, 2, 3]), rng.permutation(np.arange(6).reshape(3, 2)))
a = np.arange(8)
rng.shuffle(a)
items = ['a', 'b', 'c']
rng.shuffle(items)
print(a, items)
print(rng.choice(5), rng.choice(5, 3), rng.choice(5, 3, replace=False), rng.choice([10, 20, 30], size=2), type(rng.choice(5)).__name__, repr(rng.choice([1, 2])))
print(rng.choice(np.arange(6).reshape(3, 2), 2), rng.choice(1000, size=5, replace=False))
print(np.random.default_rng(0).random(2), np.random.default_rng(12345678901234567890).random(2), np.random.default_rng([1, 2, 3]).random())
print(np.random.default_rng(2**100 + 7).integers(1000, size=3), type(rng.random()).__name__)
same = np.random.default_rng(rng)
print(same is rng)
for f in [lambda: rng.integers(0), lambda: rng.integers(5, 2), lambda: rng.choice(3, 5, replace=False), lambda: np.random.default_rng(-1)]:
    try:
        print(f())
    except ValueError as e:
        print(e)
