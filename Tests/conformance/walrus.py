if (n := len('hello')) > 3: print(n)
while (line := ['a', 'b', ''][n - 5]) != '':
    print(line); n += 1
print([y := 1, y ** 2], y)
print((lambda: (z := 5) + z)())
data = [1, 2, 3, 4]
print([half for v in data if (half := v // 2)], half)
print(any((found := v) > 2 for v in data), found)
def f(x): return (a := x) + a
print(f(2), (b := 10, b + 1), {k: (w := k * 2) for k in range(2)}, w)
print(f(x := 3), x)
def total(items):
    s = 0
    return [s := s + i for i in items]
print(total([1, 2, 3]))
