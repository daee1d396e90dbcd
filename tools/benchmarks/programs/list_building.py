"""Lists: append, comprehension, slices, sort with a key."""


def run():
    squares = []
    for i in range(100_000):
        squares.append(i * i % 1009)
    odd = [s for s in squares if s % 2]
    pairs = [(s, i) for i, s in enumerate(odd)]
    pairs.sort(key=lambda pair: -pair[0])
    tail = pairs[-1000:] + pairs[:1000]
    return len(odd), tail[0], tail[-1], sum([s for s, i in pairs[::7]])
