"""Module doc."""
def f():
    """Function doc.

    More."""
    return 1
def g():
    'single'
def h():
    x = 1
    'not a doc'
def i(): f'not {1}'
print(f.__doc__, g.__doc__, h.__doc__, i.__doc__, (lambda: 0).__doc__)
def outer():
    "outer"
    def inner(): "inner"
    return inner
print(outer.__doc__, outer().__doc__, outer.__name__, outer().__name__)
