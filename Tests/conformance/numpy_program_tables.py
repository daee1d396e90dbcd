import numpy as np

names = ['ada', 'bob', 'cyd']
scores = np.array([[90.5, 70, 88], [60, 75.25, 99], [100, 0, 50]])
print(f'{"name":<6}|' + '|'.join(f'{t:>8}' for t in ['one', 'two', 'three', 'mean']))
for name, row in zip(names, scores):
    print(f'{name:<6}|' + '|'.join(f'{v:8.2f}' for v in [*row, row.mean()]))
print('%-6s|' % 'best' + '|'.join('%8s' % names[k] for k in scores.argmax(axis=0)))
order = np.argsort(-scores.mean(axis=1), kind='stable')
print([names[k] for k in order], scores[order], dict(zip(names, scores.sum(axis=1))), {n: s.tolist() for n, s in zip(names, scores)})
print(scores.mean(axis=0), scores.std(axis=0, ddof=1), (scores >= 60).all(axis=1), [n for n, ok in zip(names, (scores > 65).any(axis=1)) if ok])
