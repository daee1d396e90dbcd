"""Closures, defaults and keyword arguments."""


def make_adder(k):
    def add(x, y=1):
        return x + y + k

    return add


def make_counter():
    n = 0

    def bump():
        nonlocal n
        n += 1
        return n

    return bump


def run():
    add = make_adder(10)
    bump = make_counter()
    total = 0
    for i in range(100_000):
        total += add(i)
        total += add(i, y=2)
        total += bump()
    return total
