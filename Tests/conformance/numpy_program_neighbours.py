import numpy as np

rng = np.random.RandomState(11)
points = rng.rand(12, 2).round(3)
labels = (points[:, 0] > 0.5).astype(int) + 2 * (points[:, 1] > 0.5)
difference = points[:, None, :] - points[None, :, :]
distance = np.sqrt((difference ** 2).sum(axis=-1))
print(distance.shape, distance.round(2), distance.argmax(), np.array_equal(distance, distance.T))
order = np.argsort(distance, axis=1, kind='stable')[:, 1:4]
print(order, labels[order], labels)
votes = np.array([np.bincount(row, minlength=4) for row in labels[order]])
print(votes, votes.argmax(axis=1), (votes.argmax(axis=1) == labels).sum())
centers = np.array([points[labels == k].mean(axis=0) if (labels == k).any() else np.zeros(2) for k in range(4)])
print(centers.round(3), np.argmin(((points[:, None] - centers) ** 2).sum(axis=2), axis=1))
