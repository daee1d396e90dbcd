"""Sorting 2e5 elements: sort, argsort, unique with counts."""
import numpy as np

x = np.random.RandomState(1).randn(200_000)
labels = np.random.RandomState(2).randint(0, 1000, 200_000)


def run():
    s = np.sort(x)
    order = np.argsort(x)
    values, counts = np.unique(labels, return_counts=True)
    return float(s[1234]), int(order[1234]), int(values[17]), int(counts[17])
