"""Loops with integer arithmetic: `while` and `for`, over locals."""


def run():
    total = 0
    i = 0
    while i < 500_000:
        total += i * 3 % 7
        i += 1
    for k in range(500_000):
        if k % 3 == 0:
            total -= k // 5
        else:
            total += k & 255
    return total
