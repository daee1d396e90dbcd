"""Arrays and scalars as text."""
import numpy as np

from cases import DTYPES, encode, sample, view, write


def printing():
    cases = []

    def add(array, steps=()):
        shown = view(array, steps)
        cases.append({"input": encode(array), "view": list(steps), "repr": repr(shown), "str": str(shown)})

    rng = np.random.default_rng(1)
    for dtype in DTYPES:
        shapes = [(), (0,), (1,), (5,), (0, 3), (2, 3), (2, 0, 2), (2, 3, 4), (30,), (3, 40), (2, 1, 2, 2)]
        if dtype in (np.uint8, np.bool, np.float32):
            shapes += [(1001,), (40, 30), (1200, 1), (1, 1200), (11, 10, 10), (7, 7, 7, 7)]
        for shape in shapes:
            add(sample(rng, dtype, shape))
        add(sample(rng, dtype, (4, 6)), [["transpose", None], ["slice", 0, None, None, -2]])
    tricky = [
        [0.0], [-0.0], [1.0], [1.5, 2.25], [1e-5], [0.0001], [0.00009999], [1e8], [99999999.0], [123456789.0], [1e15, 1e16],
        [1.0, 1000.0], [1.0, 1000.1], [1e-3, 1.0], [1e-3, 1.001], [1e100], [1e-300, 1], [5e-324], [1.7976931348623157e308],
        [0.1, 0.2, 0.1 + 0.2], [1 / 3, 2 / 3], [np.pi * 10 ** k for k in range(4)], [2.5e-5, 1.25e10],
        [np.nan], [np.inf], [-np.inf], [np.nan, 1.0], [np.inf, -np.inf, 1.5], [-np.inf, 0.25], [np.nan, 12345.678],
        [np.nan, 1e10], [-np.inf, 1e10], [np.inf, -1e-10, 3.0], [1.123456785, 1.123456775], [0.123456785], [2.5, 3.5, 1e8],
        [0.30000000000000004], [100.0, -100.0], [-1.5, 22.75], [1e5, 1e6 - 1], [999999.5], [1e6], [16777216.0, 0.1],
        [1e22, 1.0], [1.00000001], [1.000000001], [1.0000000001, 100.5], [np.nan, np.nan], [0.0, 1e-10], [0.0, 0.5, 1e5],
        [1 / 3], [10 / 3], [1e2 / 3, 1e-2 / 3], [1e20 / 3, -1e-20 / 3], [7e-05], [1e10 + 0.5], [12345678.9, 0.1],
    ]
    for values in tricky:
        for dtype in (np.float64, np.float32):
            array = np.array(values, dtype)
            add(array)
            if len(values) == 1:
                add(array.reshape(()))
    for _ in range(60):
        dtype = [np.float32, np.float64][rng.integers(2)]
        scale = 10.0 ** rng.integers(-8, 12)
        add((rng.standard_normal(rng.integers(1, 30)) * scale).astype(dtype))
        add((rng.integers(-9999, 9999, (3, 4)) / 10.0 ** rng.integers(0, 7)).astype(dtype))
    write("printing", cases)

    scalars = []
    values = [0.0, -0.0, 1.0, 1.5, -2.25, 0.1, 0.1 + 0.2, 1 / 3, 1e-4, 1e-5, 9.999e-5, 1e15, 1e16, 123456.0, 1234567.0,
              999999.94, 1e6, 12345678.0, 1e22, 1e100, 5e-324, np.nan, np.inf, -np.inf, 3.4e38, 16777217.0, 100.0, 1e3]
    for dtype in (np.float64, np.float32):
        for value in values:
            scalars.append(dtype(value))
    for dtype in DTYPES[1:9]:
        scalars += [dtype.type(np.iinfo(dtype).min), dtype.type(np.iinfo(dtype).max), dtype.type(7)]
    scalars += [np.True_, np.False_]
    write("scalars", [{"input": encode(s), "repr": repr(s), "str": str(s)} for s in scalars])
