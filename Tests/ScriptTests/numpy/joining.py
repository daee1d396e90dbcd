import numpy as np
a, b = np.array([1, 2]), np.array([3, 4])
m = np.array([[1, 2], [3, 4]])
print(np.concatenate([a, b]), np.concatenate((m, m)), np.concatenate([m, m], axis=1), np.concatenate([m, m], axis=None), np.concatenate([[1], [2.5]]))
print(np.stack([a, b]), np.stack([a, b], axis=1), np.stack([a, b], axis=-1), np.stack([m, m]).shape, np.stack([m, m], axis=2).shape)
print(np.vstack([a, b]), np.hstack([a, b]), np.hstack([m, m]), np.vstack([m, a]), np.hstack([[1], [2, 3]]))
print(np.concatenate([a, np.zeros(0, int)]), np.stack([np.float64(1), np.float64(2)]), np.stack([1, 2]))
print(np.concatenate([np.array([i] * i) for i in range(4)]), np.stack([x * a for x in range(3)]))
print(np.repeat(a, 2), np.repeat(m, 2, axis=0), np.repeat(m, 2, axis=1), np.repeat(m, 2), np.repeat([1, 2], [2, 3]), a.repeat(3), np.repeat(7, 3))
print(np.repeat(m, [1, 2], axis=0), np.repeat([1, 2], 0))
for f in [lambda: np.concatenate([a, m]), lambda: np.concatenate([m, np.zeros((3, 3))]), lambda: np.concatenate([]), lambda: np.stack([a, m]), lambda: np.stack([]), lambda: np.concatenate([1, 2]), lambda: np.vstack([a, [1, 2, 3]]), lambda: np.concatenate([a, b], axis=1)]:
    try:
        print(f())
    except ValueError as e:
        print(e)
features = [np.full(3, i, dtype=np.uint8) for i in range(2)]
print(np.stack(features), np.stack(features).dtype, np.array(features).shape)
