import numpy as np
rng = np.random.RandomState(3)
x_train = rng.randint(0, 256, size=(40, 7, 5, 1)).astype(np.uint8)
y_train = rng.randint(0, 4, size=40)
flat = x_train.reshape(len(x_train), -1).astype(float)
means = np.stack([flat[y_train == k].mean(axis=0) for k in range(4)])
distances = np.stack([((flat - mean) ** 2).sum(axis=1) for mean in means], axis=1)
predicted = distances.argmin(axis=1)
accuracy = (predicted == y_train).mean()
print(means.shape, distances.shape, f'{accuracy:.3f}')
for k in range(4):
    mask = y_train == k
    print(k, mask.sum(), predicted[mask], f'{(predicted[mask] == k).mean():.1%}')
confusion = np.zeros((4, 4), dtype=int)
for t, p in zip(y_train, predicted):
    confusion[t, p] += 1
print(confusion, confusion.trace() if hasattr(confusion, 'trace') and False else confusion.sum())
word_to_index = {'six': 1, 'one': 2}
print(x_train[y_train == word_to_index['six']].shape, x_train[y_train == word_to_index['one']].max())
print(x_train[:2, 0, :, 0], x_train.min(), x_train.max(), x_train.mean(), x_train.std())
split = int(len(x_train) * 0.1)
print(split, x_train[:split].shape, x_train[split:].shape)
normalised = (flat - flat.min(axis=0)) / (flat.max(axis=0) - flat.min(axis=0))
print(normalised[0, :5], normalised.min(), normalised.max())
