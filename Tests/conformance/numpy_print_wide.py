import numpy as np

print(np.arange(25) * 1.5, repr(np.arange(25) * 1.5), np.linspace(0, 1, 12), repr(np.linspace(0, 1, 12)), np.arange(20) * 12345, repr(np.arange(20) * 123456789))
print(np.arange(50).reshape(2, 25) / 4, repr(np.arange(40).reshape(2, 20) / 8), np.arange(40, dtype='float32').reshape(1, 40), np.full((2, 12), -123456.75), repr(np.full((2, 2, 12), 1e-3)))
print(np.array([1e100, 1.5] * 6), repr(np.array([1e-100, 1.5] * 6)), np.array([np.nan, 1.123456789] * 8), np.arange(76) % 2 == 0, np.arange(-30, 30))
for count in [17, 18, 19, 24, 25, 26]:
    print(np.arange(count) + 100, repr(np.arange(count) + 10))
