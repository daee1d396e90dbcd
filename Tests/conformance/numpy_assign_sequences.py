# Sequences are assigned element by element: those before a wrong one stay, and parts of the array itself are read in turn.
import numpy as np

nan = float('nan')
inf = float('inf')


def rows(a): a[-1] = [-5, inf, True]
def broadcast(a): a[:] = [-5, inf, True]
def matrix(a): a[...] = [[1, 2, 3], [4, nan, 6]]
def picked(a): a[[0, 1]] = [[1, 2, 3], [4, nan, 6]]
def column(a): a[:, 1] = [1, nan]
def part(a): a[0, :2] = (7, nan)
def large(a): a[:, :] = [[1, 2, 3], [4, 10**30, 6]]
def scalars(a): a[0] = [np.array(3), 4, nan]
def arrays(a): a[...] = [np.array([1, 2, 3]), [4, nan, 5]]
def one_row(a): a[:] = [[1, 2, inf]]
def backwards(a): a[::-1] = [[1, 2, 3], [4, nan, 6]]
def turned(a): a.T[...] = [[1, 2], [3, nan], [4, 5]]
def ragged(a): a[0] = [1, [2], 3]
def good(a): a[...] = ([1, 2, 3], range(3))


for f in [rows, broadcast, matrix, picked, column, part, large, scalars, arrays, one_row, backwards, turned, ragged, good]:
    a = np.zeros((2, 3), dtype=int)
    try:
        f(a)
    except Exception as e:
        print(type(e).__name__, end=' ')
    print(a.tolist())

a = np.array([[1, 2], [3, 4]])
a[:] = [a[1], a[0]]
print(a.tolist())
a = np.array([[1, 2], [3, 4]])
a[:] = a[:, 0], a[:, 1]
print(a.tolist())
a = np.array([[1, 2], [3, 4]])
a[0] = [a[1, 1], a[0, 0]]
print(a.tolist())
a[:] = [a[::-1][0]]
print(a.tolist())
b = np.array(5)
b[...] = 6
b[()] = 7
print(b)
