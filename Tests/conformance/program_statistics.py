data = [23, 21, 24, 22, 25, 20, 27, 23, 23, 30]
mean = sum(data) / len(data)
var = sum((x - mean) ** 2 for x in data) / len(data)
s = sorted(data)
median = (s[len(s) // 2] + s[(len(s) - 1) // 2]) / 2
mode = max(set(data), key=data.count)
print(f'{mean=:.3f} {var=:.3f} {var ** 0.5:.4f} {median=} {mode=}')
hist = {}
for v in data: hist[v // 5 * 5] = hist.get(v // 5 * 5, 0) + 1
for k in sorted(hist): print(f'{k:3}-{k + 4:<3} {"*" * hist[k]} {hist[k] / len(data):6.1%}')
running, total = [], 0
for i, v in enumerate(data, 1):
    total += v
    running.append(round(total / i, 2))
print(running, min(running), max(running))
xs = list(range(10))
n = len(xs)
mx, my = sum(xs) / n, mean
slope = sum((x - mx) * (y - my) for x, y in zip(xs, data)) / sum((x - mx) ** 2 for x in xs)
print(f'{slope:.6f} {my - slope * mx:.6f}', [round(v - my, 3) for v in data])
norm = [(v - min(data)) / (max(data) - min(data)) for v in data]
print([f'{v:.2f}' for v in norm], sum(norm), int(1.2 * median), round(1.2 * 23), 1.2 * 23)
weights = [i + 1 for i in range(len(data))]
print(sum(w * v for w, v in zip(weights, data)) / sum(weights), sum(sorted(data)[1:-1]) / (n - 2))
