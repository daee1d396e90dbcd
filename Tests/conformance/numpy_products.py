import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a, b = np.array([[1, 2], [3, 4]]), np.array([[5, 6], [7, 8]])
v = np.array([1, 2])
print(a @ b, a @ v, v @ a, v @ v, np.dot(a, b), np.dot(v, v), np.dot(2, a), np.dot(3, 4), a.dot(v), np.matmul(a, v), a.T @ a)
print(np.ones((2, 3)) @ np.ones((3, 2)), np.arange(6).reshape(2, 3) @ np.arange(3), (np.ones((2, 2), dtype='float32') @ v).dtype, (np.ones((2, 2), dtype=bool) @ np.ones((2, 2), dtype=bool)))
print(np.array([[200]], dtype='uint8') @ np.array([[2]], dtype='uint8'), np.array([2**62, 2]) @ np.array([4, 1]), np.array([0.1, 0.2]) @ np.array([1, 1]), repr(v @ v), repr(np.dot(1.5, 2)))
print(np.zeros((2, 0)) @ np.zeros((0, 3)), np.array([np.inf, 1]) @ np.array([0, 1]), np.eye(3) @ np.arange(3), np.identity(2) @ a, a[::-1] @ b[:, ::-1])
for work in [lambda: a @ np.zeros(3), lambda: np.zeros(3) @ a, lambda: a @ 2, lambda: 2 @ a, lambda: np.dot(a, np.zeros(3)), lambda: a @ 'x', lambda: a @ None, lambda: np.zeros(2) @ np.zeros(3), lambda: a @ [[1], [2]], lambda: [1, 2] @ a]:
    attempt(work)
c = a.copy()
c = c @ b
print(c)

# float32 vectors are added up in double precision.
v = np.array([-1.93, -5.0, 1.286, 7.48, 0.1, 0.7, -0.3], dtype=np.float32)
w = np.array([2.3, 0.7, 1.1, -0.9, 3.3, 5.1, 0.01], dtype=np.float32)
print(v @ (w > 1), np.dot(v, w), (v[None] @ w[:, None]).item(), v[::-1] @ w, np.dot(v[None], w))
