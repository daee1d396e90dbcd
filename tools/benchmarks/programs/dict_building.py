"""Dicts: counting words, integer keys, items."""


def run():
    words = "the quick brown fox jumps over the lazy dog and the cat".split()
    counts = {}
    for _ in range(5_000):
        for word in words:
            counts[word] = counts.get(word, 0) + 1
    remainders = {}
    for i in range(100_000):
        key = i * 7919 % 1000
        if key in remainders:
            remainders[key] += 1
        else:
            remainders[key] = 1
    inverse = {value: key for key, value in counts.items()}
    return counts["the"], len(inverse), remainders[5], len(remainders)
