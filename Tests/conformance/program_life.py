def step(cells):
    counts = {}
    for (r, c) in cells:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if dr or dc:
                    k = (r + dr, c + dc)
                    counts[k] = counts.get(k, 0) + 1
    return {k for k, n in counts.items() if n == 3 or (n == 2 and k in cells)}
def show(cells, h, w): return '\n'.join(''.join('#' if (r, c) in cells else '.' for c in range(w)) for r in range(h))
glider = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
for gen in range(4):
    print(f'generation {gen}: {len(glider)} cells')
    print(show(glider, 5, 6))
    glider = step(glider)
print(sorted(glider))
