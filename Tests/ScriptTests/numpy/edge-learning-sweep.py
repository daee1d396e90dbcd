import numpy as np
np.random.seed(0)
num_samples, num_features = 60, 64
prototypes = np.random.randint(0, 2, size=(3, num_features))
labels = np.random.randint(0, 3, size=num_samples)
noise = np.random.rand(num_samples, num_features) < 0.1
spikes = np.where(noise, 1 - prototypes[labels], prototypes[labels]).astype(np.uint8).reshape(num_samples, 1, 1, num_features)
totals = spikes.reshape(len(spikes), -1).sum(axis=1)
num_weights = int(1.2 * np.median(totals))
print(spikes.shape, spikes.dtype, np.median(totals), num_weights, f'{(totals > num_weights).mean():.1%}')
samples = spikes[labels == 1]
order = np.random.permutation(samples.shape[0])
samples = samples[order]
print(samples.shape, order)
sizes = list(range(2, 10, 2)) + [20, 50]
losses = np.zeros((len(sizes), 3))
learned = np.zeros((len(sizes), 3), dtype=int)
for idx, size in enumerate(sizes):
    for i in range(3):
        np.random.seed(i)
        weights = np.zeros((size, num_features), dtype=np.int64)
        for n in range(size):
            weights[n, np.random.choice(num_features, num_weights, replace=False)] = 1
        potentials = samples.reshape(len(samples), -1).astype(int) @ weights.T
        best = potentials.max(axis=1)
        losses[idx, i] = np.sum(num_weights - best) / len(samples)
        learned[idx, i] = np.unique(potentials.argmax(axis=1)).size
loss = losses.min(axis=1)
print(losses)
print(loss, learned.max(axis=1))
limit = loss.min() + 0.1 * (loss.max() - loss.min())
print(sizes[np.argmax(loss <= limit)], limit)
counts, edges = np.histogram(totals, bins=range(totals.min(), totals.max() + 2))
print(counts, edges)
predicted = (spikes.reshape(num_samples, -1).astype(int) @ (2 * prototypes.T - 1)).argmax(axis=1)
print((predicted == labels).mean(), np.bincount(labels), [int((predicted == k).sum()) for k in range(3)])
