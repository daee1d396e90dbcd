import numpy as np
x = np.array([-2.5, -1.5, -0.4, 0.5, 1.5, 2.567])
print(np.round(x), np.round(x, 1), np.round(x, 2), x.round(), x.round(1), np.around(x, 2), x.round(decimals=1))
print(np.floor(x), np.ceil(x), np.trunc(x), np.rint(x))
print(np.round(2.567, 2), np.round(2.5), np.round(5), np.round(1234, -2), np.round([1250, 1350], -2), np.round(np.float32(2.567), 2))
print(repr(np.round(2.5)), repr(np.floor(2.7)), repr(np.ceil(3)), np.floor(7), np.floor([1.5, 2]).astype(int))
print(np.array([1, 2]).round(), np.array([15, 25, 35]).round(-1), np.float64(2.675).round(2))
print(np.round(np.array([0.15, 0.25, 0.35]), 1), np.round(np.array([1e10 + 0.55]), 1), np.round(np.nan), np.round(np.inf))
print((x * 10).astype(int) / 10, np.round(np.linspace(0, 1, 7), 3))
try:
    round(x)
except TypeError as e:
    print(e)
