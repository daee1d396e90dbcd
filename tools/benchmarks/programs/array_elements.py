"""Nested loops over an array's elements, one at a time."""
import numpy as np


def run():
    n = 200
    grid = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            grid[i, j] = i * 0.5 + j
    total = 0.0
    for i in range(n):
        for j in range(n):
            total += grid[i, j]
    for row in grid:
        total += row[0]
    return float(total)
