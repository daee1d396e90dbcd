"""Strings: f-strings with format specs, join, growing, walking over characters."""


def run():
    parts = []
    for i in range(30_000):
        parts.append(f"item {i}: {i * 2.5:.2f} <{i:>8}>")
    joined = ",".join(parts)
    text = ""
    for i in range(60_000):
        text += "xy"
    count = 0
    for c in text:
        if c == "x":
            count += 1
    return len(joined), joined.count("9"), len(text.upper()), count
