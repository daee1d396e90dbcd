depth = 0
def down(n):
    global depth
    depth = n
    return down(n + 1)
try:
    down(0)
except RecursionError as e:
    print(type(e).__name__, depth > 900)
def even(n): return odd(n - 1)
def odd(n): return even(n - 1)
even(10 ** 6)
