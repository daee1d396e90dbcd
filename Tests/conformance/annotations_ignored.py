x: int = 5; y: 'nope' = 'a'; z: list[int]; w: int = 3; (p): int = 4; print(x, y, w, p)
try: z
except NameError as e: print(e)
def f(a: int, b: str = 'x', *args: tuple, c: float = 1.5, **kw: dict) -> list: q: int = a; return [q, b, args, c, kw]
print(f(1), f(1, 2, 3, c=4, d=5), f.__name__)
def g():
    v: int
    try: v
    except UnboundLocalError as e: print(e)
    v: str = 'set'
    return v
print(g()); l = [0]; l[0]: int = 7; d = {}; d['k']: str = 'v'; print(l, d)
def h(x: "text" = 1): return x
print(h())
def i() -> None: pass
def outer(a: 'forward', *, b: 'ref' = None): return lambda c: (a, b, c)
print(outer(1, b=2)(3))
