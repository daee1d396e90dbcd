"""Elementwise operations on 1e6 float64 numbers."""
import numpy as np

x = np.random.RandomState(1).rand(1_000_000) * 4 - 1
y = np.random.RandomState(2).rand(1_000_000) + 0.5


def run():
    a = x * 2.0 + y
    b = np.sqrt(y) - a / y
    c = np.where(x > y, a, b)
    d = np.clip(c, -1.0, 1.0)
    e = np.maximum(np.abs(x), np.floor(d))
    return [float(v[12345]) for v in (a, b, c, d, e)]
