"""exp and log of 1e6 float64 numbers."""
import numpy as np

x = np.random.RandomState(1).rand(1_000_000) * 4 + 0.5


def run():
    e = np.exp(x)
    l = np.log(x)
    return round(float(e[12345]), 9), round(float(l[12345]), 9)
