import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


for name in ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64']:
    rng = np.random.default_rng(11)
    print(name, rng.integers(0, 2, 6, dtype=name), rng.integers(0, 1, 3, dtype=name, endpoint=True), rng.integers(0, 2, dtype=name), rng.random())
    if name != 'bool':
        print(rng.integers(3, 100, 6, dtype=name), rng.integers(0, 127, 4, dtype=name, endpoint=True), rng.integers(1, 2, 2, dtype=name))
rng = np.random.default_rng(12)
print(rng.integers(-2**63, 2**63 - 1, 3, endpoint=True), rng.integers(0, 2**64 - 1, 2, dtype='uint64', endpoint=True), rng.integers(10**15, size=2), rng.integers(7), rng.integers(3, 3, endpoint=True), rng.integers(5, size=0), rng.integers(-128, 128, 4, dtype='int8'))
for work in [lambda: rng.integers(0), lambda: rng.integers(5, 5), lambda: rng.integers(5, 4, endpoint=True), lambda: rng.integers(0, 256, dtype='int8'), lambda: rng.integers(-1, 5, dtype='uint8'), lambda: rng.integers(3, dtype=float), lambda: rng.integers(2**63, endpoint=True), lambda: rng.integers(2**70), lambda: rng.integers(3, size=-2)]:
    attempt(work)
