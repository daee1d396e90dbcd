import math

import numpy as np

for x in [0, 1, -1, 2.5, -2.5, 0.1, 1e10, 1e-10, np.float64(0.5), True]:
    print(x, math.floor(x), math.ceil(x), math.trunc(x), math.fabs(x), math.sqrt(abs(x)), math.copysign(1, x), math.isnan(x), math.isfinite(x), math.modf(x), math.frexp(x))
print(math.pi, math.e, math.inf, math.nan, math.tau, math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.isqrt(10**20), math.prod([1, 2, 3.5]), math.fsum([0.1] * 10), math.hypot(3, 4), math.dist([0, 0], [3, 4]))
print(math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(0), math.exp(0), math.expm1(0), math.pow(2, 10), math.fmod(-7, 3), math.remainder(7, 4), math.ldexp(0.5, 4), math.degrees(math.pi), math.radians(180), math.atan2(1, 1), math.isclose(0.1 + 0.2, 0.3), math.ulp(1.0), math.nextafter(1, 2))
print(math.floor(1e20), math.ceil(-1e20), math.sqrt(np.array(4)), math.gcd(0, 0), math.gcd(-4, 6), math.fsum([1e16, 1, -1e16]), math.prod([]), math.hypot(), math.trunc(np.float64(-2.7)), math.factorial(np.int64(5)))
for work in [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.exp(1000), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.floor(float('nan')), lambda: math.ceil(float('inf')), lambda: math.acos(2), lambda: math.fmod(1, 0), lambda: math.pow(0, -1), lambda: math.comb(3, -1), lambda: math.sqrt('a'), lambda: math.sqrt(None), lambda: math.gcd(1.5, 2), lambda: math.isqrt(-1), lambda: math.sqrt(np.arange(2)), lambda: math.sqrt(10**400), lambda: math.log(10**400), lambda: math.trunc(np.int64(9)), lambda: math.trunc(np.float32(2)), lambda: math.floor(np.int64(9)), lambda: math.ceil(np.float32(2.5))]:
    try:
        print(work())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
