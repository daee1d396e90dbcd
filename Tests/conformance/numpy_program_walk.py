import numpy as np

rng = np.random.default_rng(2)
steps = np.where(rng.integers(0, 2, size=(5, 40)) > 0, 1, -1)
walks = steps.cumsum(axis=1)
print(walks, walks.min(), walks.max(axis=1), np.abs(walks).argmax(axis=1), (walks == 0).sum(axis=1), walks[:, -1].mean(), walks.std(axis=0)[::8].round(3))
crossing = (np.abs(walks) >= 4).any(axis=1)
first = (np.abs(walks[crossing]) >= 4).argmax(axis=1)
print(crossing, first, first.mean() if len(first) else 0, np.unique(walks[:, -1], return_counts=True), np.histogram(walks, bins=4))
