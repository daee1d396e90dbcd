import numpy as np

x = np.linspace(0, 4, 9)
y = 2 * x + 1 + np.array([0.1, -0.2, 0.05, 0.0, 0.15, -0.1, 0.2, -0.05, -0.15])
slope = ((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum()
offset = y.mean() - slope * x.mean()
print(slope.round(10), offset.round(10), (y - slope * x - offset).round(10), np.sqrt(((y - slope * x - offset) ** 2).mean()).round(10))
w = np.zeros(2)
features = np.stack([x, np.ones_like(x)], axis=1)
for step in range(200):
    gradient = features.T @ (features @ w - y) / len(x)
    w -= 0.1 * gradient
    if step % 50 == 0:
        print(step, w.round(6), np.abs(gradient).max().round(6))
print(w.round(5), (features @ w).round(3), features.shape, (features.T @ features).round(3))
