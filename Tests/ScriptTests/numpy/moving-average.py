import numpy as np
signal = np.sin(np.arange(30) / 3) + np.random.RandomState(0).normal(0, 0.1, 30)
width = 5
padded = np.concatenate([np.full(width - 1, signal[0]), signal])
sums = np.cumsum(np.concatenate([[0.0], padded]))
average = (sums[width:] - sums[:-width]) / width
print(np.round(average, 4), average.shape)
peaks = np.flatnonzero((average[1:-1] > average[:-2]) & (average[1:-1] > average[2:])) + 1
print(peaks, np.round(average[peaks], 3))
energy = (signal.reshape(6, 5) ** 2).mean(axis=1)
print(np.round(energy, 5), energy.argmax(), energy > np.median(energy))
print(np.round(np.percentile(signal, [5, 50, 95]), 4), f'{signal.std():.4f}')
