import numpy as np
a, b = np.array([1, 2, 3]), np.array([4, 5, 6])
m = np.array([[1, 2], [3, 4]])
print(a @ b, np.dot(a, b), a.dot(b), m @ m, m.dot(m), np.matmul(m, [1, 1]), m @ [1, 0], [1, 0] @ m, np.dot(2, 3), np.dot(m, 2))
print(m @ np.eye(2), (m @ m.T).dtype, np.arange(6).reshape(2, 3) @ np.arange(3), np.ones((2, 3, 4)).dot(np.ones(4)).shape, (np.ones((5, 2, 3)) @ np.ones((3, 4))).shape)
print(np.uint8([200, 100]) @ np.uint8([2, 1]), np.float32([1, 2]) @ np.float32([3, 4]), np.array([True, False]) @ np.array([True, True]))
print(repr(a @ b), repr(np.dot([1.5], [2.0])), np.dot([[1, 2]], [[3], [4]]), (a[:, None] @ b[None]).shape)
for f in [lambda: a @ [1, 2], lambda: m @ a, lambda: np.dot(m, a), lambda: a @ 2, lambda: np.matmul(1, 2), lambda: np.int64(1) @ np.int64(2), lambda: m @ None]:
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(e)
w = np.array([[0.5, -1.0], [2.0, 0.25]])
x = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
print(x @ w, np.maximum(x @ w, 0), (x @ w).argmax(axis=1))
