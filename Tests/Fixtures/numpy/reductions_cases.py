"""Reductions over axes, and the rounding of long sums."""
import numpy as np

from cases import DTYPES, encode, outcome, sample, view, write


VIEWS = [[], [["transpose", None]], [["slice", 0, None, None, -1]], [["slice", 1, 1, None, 2]],
         [["transpose", [1, 0, 2]]], [["transpose", [2, 0, 1]], ["slice", 1, None, None, 2]],
         [["slice", 2, None, None, -2], ["slice", 0, 0, 1, None]], [["broadcast", [2, 3, 4, 5]]]]


def reductions():
    cases = []
    rng = np.random.default_rng(4)

    def add(name, array, steps, axis, keepdims, **more):
        shown = view(array, steps)
        function = getattr(np, name)
        cases.append({"operation": name, "input": encode(array), "view": steps,
                      "axis": list(axis) if isinstance(axis, tuple) else axis, "keepdims": keepdims, **more,
                      "outcome": outcome(lambda: function(shown, axis=axis, keepdims=keepdims, **more))})

    names = ["sum", "prod", "min", "max", "mean", "std", "var", "median", "any", "all", "argmin", "argmax", "count_nonzero"]
    for name in names:
        for dtype in DTYPES:
            array = sample(rng, dtype, (2, 3, 4))
            for axis in [None, 0, 2, -2, (0, 1), (0, 2), (2, 1)]:
                if name.startswith("arg") and isinstance(axis, tuple):
                    continue
                add(name, array, [], axis, axis == 1)
        for steps in VIEWS[1:]:
            for axis in [None, 0, 1, -1]:
                add(name, sample(rng, "float64", (3, 4, 5)), steps, axis, False)
        for shape in [(0,), (0, 3), (2, 0), (), (1, 1)]:
            for axis in (None, 0, 1):
                if name == "median" and 0 in shape:
                    continue
                add(name, sample(rng, "float32", shape), [], axis, False)
        add(name, np.array([1.0, np.nan, 3.0, -np.inf]), [], None, True)
        add(name, np.array([[1.0, np.nan], [3.0, 2.0]], np.float32), [], 1, False)
        add(name, np.arange(6).reshape(2, 3), [], 2, False)
        add(name, np.arange(6).reshape(2, 3), [], -3, False)
        if not name.startswith("arg"):
            add(name, np.arange(6).reshape(2, 3), [], (0, 0), False)
    # Rounding of long sums depends on the order of the additions.
    for count in [7, 8, 9, 127, 128, 129, 136, 250, 1000, 5000, 20000, 100000]:
        for dtype in ("float32", "float64"):
            base = np.sqrt(np.arange(1, count + 1, dtype=np.float64)).astype(dtype)
            for name in ("sum", "mean", "std"):
                for step in (1, 2, -1):
                    shown = base[::step]
                    cases.append({"operation": name, "roots": count, "dtype": dtype, "step": step,
                                  "outcome": outcome(lambda: getattr(np, name)(shown))})
    for shape in [(130, 70), (3, 300, 5), (4, 5, 6, 7), (2, 1000), (1000, 2), (20, 20, 20)]:
        for dtype in ("float32", "float64"):
            base = np.sqrt(np.arange(1, np.prod(shape) + 1, dtype=np.float64)).astype(dtype).reshape(shape)
            for order in (None, list(range(len(shape)))[1:] + [0]):
                shown = base if order is None else base.transpose(order)
                for axis in [None, 0, 1, -1, (0, 1), (0, len(shape) - 1)]:
                    if isinstance(axis, tuple) and len(set(axis)) < 2:
                        continue
                    for name in ("sum", "mean", "var"):
                        cases.append({"operation": name, "roots": int(np.prod(shape)), "dtype": dtype, "shape": list(shape),
                                      "order": order, "axis": list(axis) if isinstance(axis, tuple) else axis,
                                      "outcome": outcome(lambda: getattr(np, name)(shown, axis=axis))})
    # Gaps between rows: NumPy collects rows in a buffer.
    for shape, steps, axes in [([200, 200], [["slice", 1, None, 150, None]], [None, 0, 1]), ([10, 5000], [["slice", 1, None, 4500, None]], [None, 0, 1]),
                               ([10, 5000], [["slice", 1, None, 4000, None]], [None]), ([30, 20, 40], [["slice", 1, None, None, 2]], [None, (1, 2), (0, 1), (0, 2)]),
                               ([3, 4, 30, 40], [["slice", 2, None, None, 3]], [None, (1, 2, 3), (2, 3), (0, 3)]), ([9000, 4], [["slice", 1, None, 3, None]], [None, 0]),
                               ([20, 30, 40], [["slice", 2, None, None, -1], ["slice", 1, 1, None, 2]], [None, (1, 2)])]:
        for dtype in ("float32", "float64"):
            base = np.sqrt(np.arange(1, np.prod(shape) + 1, dtype=np.float64)).astype(dtype).reshape(shape)
            shown = view(base, steps)
            for axis in axes:
                cases.append({"operation": "sum", "roots": int(np.prod(shape)), "dtype": dtype, "shape": shape, "view": steps,
                              "axis": list(axis) if isinstance(axis, tuple) else axis, "outcome": outcome(lambda: np.sum(shown, axis=axis))})
    for dtype in DTYPES:
        array = sample(rng, dtype, (3, 4))
        for axis in (None, 0, 1, -1, 2):
            cases.append({"operation": "cumsum", "input": encode(array), "view": [], "axis": axis,
                          "outcome": outcome(lambda: np.cumsum(array, axis=axis))})
        for quantile in (0, 25, 50, 33.3, 100, 101, [10, 50, 90]):
            for axis in (None, 0, 1):
                cases.append({"operation": "percentile", "input": encode(array), "view": [], "axis": axis, "q": quantile,
                              "outcome": outcome(lambda: np.percentile(array, quantile, axis=axis))})
    write("reductions", cases)
