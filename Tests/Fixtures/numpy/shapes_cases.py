"""Reshaping, sorting, joining, counting, products and sequences."""
import numpy as np

from cases import DTYPES, encode, outcome, sample, view, write


def shapes():
    cases = []
    array = np.arange(24).reshape(2, 3, 4)

    def add(operation, base, arguments, work, **more):
        cases.append({"operation": operation, "input": encode(base), "arguments": arguments, **more, "outcome": outcome(work)})

    for steps in [[], [["transpose", None]], [["slice", 1, None, None, 2]], [["slice", 0, None, None, -1]], [["transpose", [1, 0, 2]]]]:
        shown = view(array, steps)
        for shape in [[24], [-1], [4, 6], [6, -1], [2, 3, 4], [3, 2, 4], [8, 3], [-1, 1, 2], [5, -1], [7], [-1, -1], [2, -1, 0], [1] * 3 + [-1], [2, 2, 4], [16]]:
            add("reshape", array, shape, lambda: shown.reshape(shape), view=steps)
    for shape in [[0], [-1], [0, 5], [3, -1], [-1, 0]]:
        add("reshape", np.zeros((0, 3)), shape, lambda: np.zeros((0, 3)).reshape(shape))
    for axes in [[0, 1, 2], [2, 1, 0], [-1, 0, 1], [0, 1], [0, 0, 1], [0, 1, 3]]:
        add("transpose", array, axes, lambda: array.transpose(axes))
    thin = np.arange(3).reshape(1, 3, 1)
    for axes in [None, 0, 2, -1, [0, 2], 1, 3, [0, 0]]:
        add("squeeze", thin, axes, lambda: thin.squeeze(tuple(axes) if isinstance(axes, list) else axes))
    for axes in [[0], [1], [-1], [0, 3], [2], [-4], [1, 1]]:
        add("expand_dims", np.arange(6).reshape(2, 3), axes, lambda: np.expand_dims(np.arange(6).reshape(2, 3), tuple(axes)))
    for shape in [[2, 3], [4, 2, 3], [3], [2, 2], [2, -3]]:
        add("broadcast_to", np.arange(3), shape, lambda: np.broadcast_to(np.arange(3), shape))
    rng = np.random.default_rng(5)
    for dtype in DTYPES:
        base = sample(rng, dtype, (4, 5))
        if base.dtype.kind == "f":
            base[1, 2] = np.nan
        for axis in [None, 0, 1, -1, 2]:
            add("sort", base, axis, lambda: np.sort(base, axis=axis))
            add("argsort", base, axis, lambda: np.argsort(base, axis=axis, kind="stable"))
        few = (np.arange(20) * 7 % 5).astype(dtype).reshape(4, 5)
        add("unique", few, None, lambda: np.unique(few, return_index=True, return_inverse=True, return_counts=True))
        add("nonzero", few, None, lambda: few.nonzero())
        for count, axis in [(2, None), (3, 1), (0, 0), (-1, 0)]:
            add("repeat", few, [count, axis], lambda: np.repeat(few, count, axis=axis))
        for second in DTYPES:
            add("concatenate", few, 0, lambda: np.concatenate([few, np.ones((1, 5), second)]), others=[encode(np.ones((1, 5), second))])
            if dtype.kind != "f" or second.kind != "f":
                right = (np.arange(10) % 3).astype(second).reshape(5, 2)
                add("matmul", few, None, lambda: few @ right, others=[encode(right)])
    add("unique", np.array([np.nan, 1.0, np.nan, -0.0, 0.0]), None, lambda: np.unique(np.array([np.nan, 1.0, np.nan, -0.0, 0.0]), return_index=True, return_inverse=True, return_counts=True))
    add("unique", np.zeros(0), None, lambda: np.unique(np.zeros(0), return_index=True, return_inverse=True, return_counts=True))
    add("nonzero", np.array(3), None, lambda: np.array(3).nonzero())
    groups = [[np.arange(3), np.arange(2)], [np.ones((2, 3)), np.ones((2, 3), np.int8)], [np.ones((2, 3)), np.ones((1, 3))], [np.ones((2, 3)), np.ones((2, 1))],
              [np.ones(3), np.ones((1, 3))], [np.array(1), np.array(2)], [np.zeros((0,)), np.arange(2)], [np.arange(4).reshape(2, 2).T, np.arange(4).reshape(2, 2)]]
    for group in groups:
        others = [encode(a) for a in group[1:]]
        for axis in (None, 0, 1, -1, 3):
            add("concatenate", group[0], axis, lambda: np.concatenate(group, axis=axis), others=others)
            if axis is not None:
                add("stack", group[0], axis, lambda: np.stack(group, axis=axis), others=others)
        add("vstack", group[0], None, lambda: np.vstack(group), others=others)
        add("hstack", group[0], None, lambda: np.hstack(group), others=others)
    for left, right in [((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 2)), ((2, 3), (3, 4)), ((5, 2, 3), (3, 4)), ((2, 1, 2, 3), (4, 3, 2)), ((2, 3), (2, 3)), ((), (3,)),
                        ((3,), ()), ((3,), (2,)), ((0, 3), (3, 2)), ((2, 0), (0, 3)), ((2, 3), (4, 3, 2))]:
        a, b = [np.asarray(rng.integers(-9, 9, s)).astype(np.float64) for s in (left, right)]
        add("matmul", a, None, lambda: a @ b, others=[encode(b)])
        add("dot", a, None, lambda: np.dot(a, b), others=[encode(b)])
    for values, minlength in [([1, 1, 3], 0), ([1], 5), ([-1], 0), ([], 0), ([], 3), ([2], -1)]:
        add("bincount", np.array(values, int), minlength, lambda: np.bincount(np.array(values, int), minlength=minlength))
    add("bincount", np.array([1, 2, 1]), 0, lambda: np.bincount([1, 2, 1], weights=[0.5, 2, 0.25]), others=[encode(np.array([0.5, 2, 0.25]))])
    add("bincount", np.array([1, 2, 1]), 0, lambda: np.bincount([1, 2, 1], weights=[0.5]), others=[encode(np.array([0.5]))])
    for dtype in ("uint8", "int16", "int64", "float32", "float64"):
        base = sample(rng, dtype, (40,))
        for bins in (10, 1, 7, 0):
            add("histogram", base, bins, lambda: np.histogram(base, bins))
        for limits in ([0, 5], [-3.5, 2.25], [5, 0], [1, 1]):
            add("histogram", base, 4, lambda: np.histogram(base, 4, range=limits), range=limits)
        for edges in ([0.0, 1, 2, 5], [1.0], [3.0, 2, 1], []):
            add("histogram", base, None, lambda: np.histogram(base, np.array(edges, float)), others=[encode(np.array(edges, float))])
    for base in (np.zeros(0), np.ones(5), np.array([1.0, np.nan]), np.array([1.0, np.inf]), np.arange(100) / 10):
        add("histogram", base, 10, lambda: np.histogram(base))
    write("shapes", cases)

    cases = []
    for start, stop, step, dtype in [(0, 5, 1, "int64"), (5, 0, -2, "int64"), (0, 10, 3, "uint8"), (-3, 3, 1, "uint8"), (3, 3, 1, "int8"), (0, 300, 100, "uint8"), (0, 2, 1, "bool"),
                                     (0, 3, 1, "bool"), (-5, 5, 2, "float32"), (0, 128, 127, "int8"), (0, 5, 1, "float64")]:
        cases.append({"operation": "arange", "integers": [start, stop, step], "dtype": dtype, "outcome": outcome(lambda: np.arange(start, stop, step, dtype=dtype))})
    for start, stop, step, dtype in [(0, 1, 0.1, "float64"), (0.5, 3, 0.3, "float64"), (1, 0, -0.25, "float32"), (0, 1, 0.1, "float32"), (0, 3, 0.5, "int64"), (0.1, 10.3, 2.7, "int32"),
                                     (1, 1, 0.5, "float64"), (2.5, 1, 0.5, "float64"), (0, 1, 1e-3, "float64"), (0, float("nan"), 1, "float64")]:
        numbers = [start, "nan" if stop != stop else stop, step]
        cases.append({"operation": "arange", "reals": numbers, "dtype": dtype, "outcome": outcome(lambda: np.arange(start, stop, step, dtype=dtype))})
    for start, stop, count, endpoint, dtype in [(0, 1, 5, True, "float64"), (0, 1, 5, False, "float64"), (0, 1, 1, True, "float64"), (0, 1, 0, True, "float64"), (2, -3, 7, True, "float64"),
                                                (0, 10, 4, True, "int64"), (-2.5, 2.5, 6, True, "int64"), (3, 3, 3, True, "float64"), (0, 1, -1, True, "float64"),
                                                (0, 1, 11, True, "float32"), (1, 1000, 50, True, "float64"), (0.1, 0.7, 33, False, "float64")]:
        cases.append({"operation": "linspace", "reals": [start, stop], "count": count, "endpoint": endpoint, "dtype": dtype,
                      "outcome": outcome(lambda: np.linspace(start, stop, count, endpoint=endpoint, dtype=dtype))})
    for rows, columns, offset, dtype in [(3, 3, 0, "float64"), (2, 4, 1, "int32"), (4, 2, -1, "bool"), (2, 2, 5, "uint8"), (0, 2, 0, "float32"), (-1, 2, 0, "float64")]:
        cases.append({"operation": "eye", "integers": [rows, columns, offset], "dtype": dtype, "outcome": outcome(lambda: np.eye(rows, columns, offset, dtype=dtype))})
    write("creation", cases)
