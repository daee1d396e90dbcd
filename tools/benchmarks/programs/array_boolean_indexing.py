"""Boolean and integer indexing of 1e6 elements, comparisons, nonzero."""
import numpy as np

x = np.random.RandomState(1).randn(1_000_000)
labels = np.random.RandomState(2).randint(0, 10, 1_000_000)
order = np.random.RandomState(3).permutation(1_000_000)


def run():
    chosen = x[labels == 3]
    high = x[(x > 0.5) & (labels < 5)]
    z = x.copy()
    z[z < 0] = 0.0
    shuffled = x[order]
    return chosen.shape[0], float(chosen[100]), high.shape[0], float(z[77]), float(shuffled[99])
