def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, f in enumerate(flags) if f]
p = sieve(100)
print(p, len(sieve(10000)), sum(sieve(1000)))
def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1
    if n > 1: out[n] = 1
    return out
for n in [12, 97, 360, 2 ** 31 - 1, 600851475143]:
    print(n, factor(n), ' * '.join(f'{p}^{e}' if e > 1 else str(p) for p, e in factor(n).items()))
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(gcd(48, 18), [n for n in range(1, 30) if gcd(n, 30) == 1])
