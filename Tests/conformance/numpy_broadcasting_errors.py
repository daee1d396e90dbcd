import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.zeros((2, 3))
attempt(lambda: a + np.zeros(2))
attempt(lambda: a * np.zeros((3, 2)))
attempt(lambda: a - [1, 2])
attempt(lambda: np.where(a, np.zeros(2), 0))
attempt(lambda: np.maximum(a, np.zeros((2, 2))))
attempt(lambda: np.clip(a, np.zeros(2), 1))
attempt(lambda: a @ a)
attempt(lambda: np.dot(a, a))
attempt(lambda: a @ np.zeros(2))
attempt(lambda: np.zeros(2) @ np.zeros(3))
attempt(lambda: a @ 3)
attempt(lambda: np.concatenate([a, np.zeros(3)]))
attempt(lambda: np.concatenate([a, np.zeros((2, 2))]))
attempt(lambda: np.concatenate([]))
attempt(lambda: np.stack([a, np.zeros(3)]))
attempt(lambda: np.vstack([a, np.zeros(2)]))
attempt(lambda: np.hstack([a, np.zeros((3, 3))]))
attempt(lambda: np.array([[1, 2], [3]]))
attempt(lambda: np.array([[1, 2], 3]))
attempt(lambda: np.array([np.zeros(2), np.zeros(3)]))
b = np.zeros(3)
try:
    b += np.zeros((2, 3))
except ValueError as e:
    print(e)
try:
    b += np.zeros(2)
except ValueError as e:
    print(e)
