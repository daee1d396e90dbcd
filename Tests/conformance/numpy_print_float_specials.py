import numpy as np

for values in [[np.nan], [np.inf, 1], [np.nan, 1.5, -2], [-np.inf, 0.1], [np.nan, 1e20], [np.inf, 1e-10, 3], [np.nan, np.inf, -np.inf], [-0.0, np.nan], [0.0, -0.0], [np.nan, 100, 1.25], [[np.nan, 1], [2.5, np.inf]], [-np.inf], [np.nan] * 12]:
    a = np.array(values)
    print(a, repr(a), a.astype('float32'), repr(a.astype('float32')))
print(np.nan, np.inf, -np.inf, repr(np.float64('nan')), repr(np.float32('inf')), np.float64(-0.0), repr(np.float64(-0.0)), [np.float64(0.1), np.float32(0.1)], np.array(np.nan), repr(np.array(-np.inf)))
