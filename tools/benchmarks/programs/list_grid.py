"""Nested loops over a list of lists."""


def run():
    n = 400
    grid = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            grid[i][j] = i * 0.5 + j
    total = 0.0
    for row in grid:
        for value in row:
            total += value
    for i in range(1, n):
        for j in range(1, n):
            total += grid[i][j] - grid[i - 1][j - 1]
    return total
