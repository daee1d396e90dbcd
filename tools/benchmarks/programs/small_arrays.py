"""Many operations on small arrays: what a loop over samples does."""
import numpy as np


def run():
    weights = np.arange(32.0)
    total = 0.0
    for i in range(5_000):
        x = weights * 0.5 + i
        total += x.sum()
        total += float(x[3:7].max())
        if (x > 10).any():
            total -= x[-1]
    return float(total)
