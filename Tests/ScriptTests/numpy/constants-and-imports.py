import numpy
import numpy as np
from numpy import array, arange, pi
from numpy.random import RandomState, seed, permutation
import numpy.random as npr
print(numpy.sum([1, 2]), np is numpy, array([1]), arange(3), pi == np.pi, np.inf > 1e308, np.nan != np.nan)
seed(0)
print(permutation(5), npr.rand(), RandomState(1).randint(5), np.random.rand(1))
print(np.e, -np.inf, np.newaxis, np.float64(np.pi))
print(np.sum is numpy.sum, callable(np.mean), np.float32 is np.single, np.__name__, np.random.__name__)
