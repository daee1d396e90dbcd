seed = 42
def rnd():
    global seed
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return seed / 2 ** 31
samples = [([1 if rnd() < (0.8 if (i < 8) == (k == 0) else 0.2) else 0 for i in range(16)], k) for k in (0, 1) for _ in range(20)]
weights = {k: set() for k in (0, 1)}
num_weights = 5
for k in weights:
    while len(weights[k]) < num_weights:
        weights[k].add(int(rnd() * 16))
def potential(k, spikes): return sum(spikes[i] for i in weights[k])
def learn(spikes, k):
    unused = sorted(i for i in weights[k] if not spikes[i])
    free = sorted(i for i, s in enumerate(spikes) if s and i not in weights[k])
    n = min(len(unused), len(free), 1)
    for i in unused[:n]: weights[k].remove(i)
    for i in free[:n]: weights[k].add(i)
    return n
swaps = 0
for epoch in range(3):
    for spikes, k in samples: swaps += learn(spikes, k)
correct = sum(max(weights, key=lambda q: potential(q, s)) == k for s, k in samples)
print(f'accuracy {correct / len(samples):.1%} after {swaps} swaps')
for k in weights: print(k, sorted(weights[k]), sum(potential(k, s) for s, kk in samples if kk == k) / 20)
losses = [round(num_weights - max(potential(k, s) for k in weights), 2) for s, _ in samples[:10]]
print(losses, f'{sum(losses) / len(losses):.3f}')
table = [('neurons', 'loss'), (10, 8.25), (100, 7.5), (1000, 7.125)]
for name, value in table:
    print(f'{name:>8} | {value:<8}' if isinstance(name, str) else f'{name:>8,} | {value:<8.3f}')
