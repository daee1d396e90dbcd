import numpy as np
np.random.seed(0)
print(np.random.rand(), np.random.rand(3), np.random.rand(2, 2))
print(np.random.random(), np.random.random(2), np.random.random_sample((1, 2)), np.random.random(size=2))
print(np.random.randint(10), np.random.randint(10, size=5), np.random.randint(5, 10, size=(2, 3)), np.random.randint(0, 2, 4))
print(np.random.randint(256, size=4, dtype=np.uint8), repr(np.random.randint(5, dtype=np.int32)), np.random.randint(-5, 5), np.random.randint(2**40))
print(np.random.uniform(), np.random.uniform(-1, 1, 3), np.random.uniform(low=5, high=6, size=(1, 2)))
print(np.random.normal(), np.random.normal(5, 2, 3), np.random.normal(loc=1, scale=0.1, size=2), np.random.randn(), np.random.randn(2, 2))
print(type(np.random.rand()).__name__, type(np.random.randint(5)).__name__, type(np.random.normal()).__name__)
np.random.seed(42)
first = np.random.rand(3)
np.random.seed(42)
print(first, (first == np.random.rand(3)).all())
np.random.seed([1, 2, 3])
print(np.random.rand(2))
np.random.seed(2**32 - 1)
print(np.random.randint(1000, size=3))
for f in [lambda: np.random.seed(-1), lambda: np.random.seed(2**32), lambda: np.random.seed(1.5), lambda: np.random.randint(0), lambda: np.random.randint(5, 2), lambda: np.random.rand(-1), lambda: np.random.rand(2.5), lambda: np.random.normal(0, -1), lambda: np.random.randint(300, size=2, dtype=np.uint8)]:
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(e)
