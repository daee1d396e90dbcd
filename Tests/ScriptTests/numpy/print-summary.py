import numpy as np
print(np.arange(1001))
print(repr(np.arange(2000)))
print(np.arange(10000).reshape(100, 100))
print(np.zeros((50, 3, 20)))
print(repr(np.arange(3000, dtype=np.float32)))
print(np.arange(1000).shape, len(str(np.arange(1000))))
print(np.linspace(0, 1, 5000))
print(np.arange(12000).reshape(2, 6000) % 7 == 0)
