"""Reductions of 1e6 float64 numbers, whole and along an axis."""
import numpy as np

x = np.random.RandomState(1).randn(1_000_000)
m = x.reshape(1000, 1000)


def run():
    whole = [x.sum(), x.mean(), x.std(), x.min(), x.max(), x.argmax(), np.median(x)]
    rows = [m.sum(axis=1), m.mean(axis=0), m.max(axis=0), m.argmin(axis=1), m.std(axis=0)]
    return [float(v) for v in whole] + [float(r[7]) for r in rows]
