def depth(n): return n if n == 0 else depth(n - 1)
print(depth(900))
count = 0
def forever():
    global count
    count += 1
    forever()
try:
    forever()
except RecursionError as e:
    print(type(e).__name__, str(e)[:32], count)
def mutual_a(n): return mutual_b(n - 1) if n else 'end'
def mutual_b(n): return mutual_a(n - 1) if n else 'end b'
print(mutual_a(800))
forever()
