import numpy as np

rng = np.random.RandomState(5)
truth = rng.randint(0, 4, 40)
guess = np.where(rng.rand(40) < 0.7, truth, rng.randint(0, 4, 40))
table = np.zeros((4, 4), dtype=int)
for t, g in zip(truth, guess):
    table[t, g] += 1
print(table, np.bincount(truth * 4 + guess, minlength=16).reshape(4, 4) - table, table.trace() if False else table[np.arange(4), np.arange(4)].sum())
accuracy = (truth == guess).mean()
recall = table[np.arange(4), np.arange(4)] / table.sum(axis=1)
precision = table[np.arange(4), np.arange(4)] / table.sum(axis=0)
print(accuracy, recall.round(3), precision.round(3), f'{accuracy:.1%}', np.unique(guess, return_counts=True))
for k in range(4):
    print('class %d: %2d samples, recall %.2f' % (k, (truth == k).sum(), recall[k]), guess[truth == k])
