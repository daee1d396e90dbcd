import numpy as np
limit = 100
is_prime = np.ones(limit, dtype=bool)
is_prime[:2] = False
for n in range(2, int(np.sqrt(limit)) + 1):
    if is_prime[n]:
        is_prime[n * n::n] = False
primes = np.flatnonzero(is_prime)
print(primes, len(primes), primes.sum(), np.diff(primes).max())
print(primes[primes % 4 == 1], primes[-1], primes.dtype)
gaps = np.diff(primes)
values, counts = np.unique(gaps, return_counts=True)
print({int(v): int(c) for v, c in zip(values, counts)}, gaps.mean())
