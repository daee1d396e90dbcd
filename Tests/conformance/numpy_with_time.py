import time

import numpy as np

start = time.time()
total = np.arange(1000).sum()
stop = time.time()
print(total, stop >= start, stop - start < 60, type(start), start > 1.6e9, isinstance(time.perf_counter(), float), time.perf_counter() <= time.perf_counter(), time.sleep(0))
durations = np.array([time.perf_counter() for _ in range(5)])
print((np.diff(durations) >= 0).all(), durations.shape, durations.dtype, f'{0.12345:.3f} s', '%.1f' % (stop - start) == '0.0')
try:
    time.sleep(-1)
except ValueError as e:
    print(e)
try:
    time.sleep('a')
except TypeError as e:
    print(e)
