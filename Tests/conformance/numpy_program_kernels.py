import numpy as np

spikes = np.random.RandomState(7).randint(0, 2, size=(5, 16))
weights = np.random.RandomState(8).randint(0, 2, size=(3, 16)).astype('int8')
potential = spikes @ weights.T
print(spikes, weights, potential, potential.dtype, potential.argmax(axis=1), potential.max(axis=0))
thresholds = np.arange(3, 8)
fired = (potential[:, :, None] >= thresholds).sum(axis=1)
print(fired, fired.mean(axis=0), np.where(potential >= 4, potential, 0), (spikes.sum(axis=1), weights.sum(axis=1)))
losses = np.zeros((3, 2))
for i, rate in enumerate([0.1, 0.2, 0.5]):
    for j, scale in enumerate([1, 10]):
        losses[i, j] = rate * scale + potential[i, j]
print(losses, losses.min(), np.unravel_index(losses.argmin(), losses.shape) if False else divmod(losses.argmin(), 2), losses[losses > 2], losses.round().astype(int))
