import numpy as np

totals = np.zeros(4)
for row in np.arange(12).reshape(3, 4):
    totals += row
    print(totals, row.sum())
means = np.empty((0,))
for k in range(4):
    means = np.concatenate([means, [totals[:k + 1].mean()]])
print(means, means.round(2), list(means))
rows = []
for k in range(3):
    rows.append(np.arange(k, k + 3))
stacked = np.array(rows)
print(stacked, np.vstack(rows).shape, np.array([[r, r * 2] for r in rows]).shape, np.concatenate(rows), np.array([r.sum() for r in rows]), np.array([[1, 2], np.array([3, 4])]), np.array([np.array(1), 2, np.int8(3)]))
counts = {}
for v in np.array([3, 1, 3, 2, 1]):
    counts[v] = counts.get(v, 0) + 1
print(counts, sorted(counts.items()), {int(k): c for k, c in counts.items()}, np.array(list(counts.values())).sum())
history = [np.arange(2)]
history.append(history[-1] + 1)
history[0][0] = 99
print(history, np.array(history).mean(axis=0), len(history), [h.tolist() for h in history])
