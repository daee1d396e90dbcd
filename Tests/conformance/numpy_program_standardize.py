import numpy as np

rng = np.random.RandomState(3)
data = rng.randint(0, 100, size=(6, 4)).astype(float)
mean, std = data.mean(axis=0), data.std(axis=0)
scaled = (data - mean) / std
print(data, mean, std, scaled.round(4), scaled.mean(axis=0).round(12) + 0.0, scaled.std(axis=0))
low, high = data.min(axis=0), data.max(axis=0)
print(((data - low) / (high - low)).round(3), np.argsort(data[:, 0], kind='stable'), data[np.argsort(data[:, 0], kind='stable')][:, :2])
outside = np.abs(scaled) > 1.2
print(outside.sum(axis=0), np.argwhere(outside), data[outside], np.where(outside, np.nan, data))
data[outside] = 0
print(data, np.percentile(data, [25, 50, 75], axis=0), np.median(data, axis=1))
