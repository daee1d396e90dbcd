import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for seed in [0, 3, 17]:
    np.random.seed(seed)
    print(np.random.randint(10), np.random.randint(5, 10), np.random.randint(0, 100, 8), np.random.randint(-5, 5, size=(2, 3)), np.random.randint(2, size=10), np.random.randint(10**12, size=2), np.random.randint(-2**63, 2**63 - 1, 2))
for name in ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64']:
    state = np.random.RandomState(9)
    print(name, state.randint(0, 2, 7, dtype=name), state.randint(0, 2, dtype=name), state.randint(1, 2, 3, dtype=name), state.rand())
    if name != 'bool':
        print(state.randint(0, 128 if name == 'int8' else 200, 6, dtype=name), state.rand())
print(np.random.RandomState(2).randint(0, 256, 5, dtype='uint8'), np.random.RandomState(2).randint(-128, 128, 5, dtype='int8'), np.random.RandomState(2).randint(0, 2**64 - 1, 2, dtype='uint64'), np.random.randint(5, size=0), np.random.randint(3, size=(0, 2)).shape)
for work in [lambda: np.random.randint(0), lambda: np.random.randint(5, 5), lambda: np.random.randint(5, 2), lambda: np.random.randint(0, 300, dtype='uint8'), lambda: np.random.randint(-1, 3, dtype='uint8'), lambda: np.random.randint(0, 2**64), lambda: np.random.randint(-2**64, 0), lambda: np.random.randint(3, dtype='float64'), lambda: np.random.randint(3, size=-1), lambda: type(np.random.randint(3)), lambda: np.random.randint(1.9), lambda: np.random.randint(float('nan'))]:
    attempt(work)
