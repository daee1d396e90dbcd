def matmul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def transpose(m): return [list(r) for r in zip(*m)]
def show(m):
    for r in m: print(' '.join(f'{v:6.2f}' for v in r))
a = [[1, 2], [3, 4]]
b = [[0, 1], [1, 0]]
print(matmul(a, b), transpose([[1, 2, 3], [4, 5, 6]]))
ident = [[1 if i == j else 0 for j in range(3)] for i in range(3)]
print(ident)
def det(m):
    if len(m) == 1: return m[0][0]
    return sum((-1) ** c * m[0][c] * det([r[:c] + r[c + 1:] for r in m[1:]]) for c in range(len(m)))
print(det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), det(a))
def solve(a, b):
    n = len(a)
    m = [list(map(float, r)) + [float(v)] for r, v in zip(a, b)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[p] = m[p], m[i]
        for r in range(i + 1, n):
            k = m[r][i] / m[i][i]
            for c in range(i, n + 1): m[r][c] -= k * m[i][c]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (m[i][n] - sum(m[i][c] * x[c] for c in range(i + 1, n))) / m[i][i]
    return x
print([round(v, 6) for v in solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3])])
show([[i * j / 3 for j in range(3)] for i in range(3)])
fib = [[1, 1], [1, 0]]
r = [[1, 0], [0, 1]]
n = 90
while n:
    if n & 1: r = matmul(r, fib)
    fib = matmul(fib, fib)
    n >>= 1
print(r[0][1])
