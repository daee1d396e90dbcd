import numpy as np
a = np.array([[3, 1, 2], [9, 7, 8]])
print(a.min(), a.max(), a.min(axis=0), a.max(axis=1), a.min(axis=1, keepdims=True), np.min(a), np.max(a, axis=0), np.amin(a), np.amax(a))
print(a.argmin(), a.argmax(), a.argmin(axis=0), a.argmax(axis=1), np.argmin([3, 1, 1]), np.argmax([1, 3, 3]), np.argmax(a, axis=1, keepdims=True))
print(np.max([1, 2.5]), np.min([True, False]), np.max(5), np.argmax([False, True, True]), np.argmax(np.array([0.1, 0.9, 0.3])))
print(repr(a.max()), repr(a.argmax()), repr(a.astype(np.uint8).max()), repr(np.max([1.5])))
print(a.max() - a.min(), range(a.min(), a.max() + 2), list(range(a.min(), a.min() + 3)))
sizes = [10, 50, 100, 200]
loss = np.array([5.0, 3.0, 2.9, 2.85])
limit = 3.0
print(sizes[np.argmax(loss <= limit)], sizes[int(np.argmin(loss))])
scores = np.array([[0.1, 0.7, 0.2], [0.5, 0.2, 0.3]])
predicted = scores.argmax(axis=1)
y = np.array([1, 2])
print(predicted, (predicted == y).mean(), scores.max(axis=1))
for f in [lambda: np.min([]), lambda: np.max(np.zeros((0, 3))), lambda: np.argmax([]), lambda: np.zeros((0, 3)).max(axis=0), lambda: a.argmax(axis=5), lambda: a.argmax(axis=(0, 1))]:
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(e)
print(np.zeros((0, 3)).max(axis=1), np.max(np.array([], dtype=float).reshape(3, 0), axis=0))
