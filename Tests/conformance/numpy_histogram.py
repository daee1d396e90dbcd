import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([1, 2, 2, 3, 5, 8, 13])
for bins in [1, 2, 3, 5, 10, [0, 2, 4, 13], [1, 2, 3], [0, 0, 20], [5]]:
    print(bins, *np.histogram(a, bins=bins))
print(*np.histogram(a, bins=4, range=(0, 8)), *np.histogram(a, bins=3, range=(2, 2)), *np.histogram(a, bins=3, density=True), *np.histogram(a, [0, 5, 20], density=True))
print(*np.histogram([]), *np.histogram([1.0, 1.0], bins=2), *np.histogram([0.1, 0.2, 0.3], bins=3), *np.histogram(np.linspace(0, 1, 11), bins=10), *np.histogram(5, bins=2))
print(*np.histogram([True, False], bins=2), *np.histogram(np.array([0, 255], dtype='uint8'), bins=4), *np.histogram(np.array([0.1, 0.7], dtype='float32'), bins=3), *np.histogram([[1, 2], [3, 4]], bins=2))
print(np.histogram(a)[0].dtype, np.histogram(a)[1].dtype, np.histogram(a, density=True)[0].sum() * 1.2, np.histogram(np.arange(-5, 5), bins=5)[0])
attempt(lambda: np.histogram([1, np.nan]))
attempt(lambda: np.histogram([1, np.inf]))
attempt(lambda: np.histogram(a, bins=0))
attempt(lambda: np.histogram(a, bins=-1))
attempt(lambda: np.histogram(a, bins=[3, 1]))
attempt(lambda: np.histogram(a, bins=[[1, 2]]))
attempt(lambda: np.histogram(a, range=(5, 1)))
attempt(lambda: np.histogram(a, bins=2, range=(0, np.inf)))
attempt(lambda: np.histogram(np.array(2**63 - 1), bins=5))

print(np.histogram(np.array([], dtype='float32'), bins=6))
