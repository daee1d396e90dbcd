"""Writes the expectations of the array tests from the real NumPy.

    python3 Tests/Fixtures/numpy/generate.py

needs NumPy 2.4 and writes the .json files beside this script. An array is written as its element type, shape and the
hexadecimal bytes of its elements in C order, so that the comparison is exact; large expected ones as a digest of
those bytes (FNV-1a, 64 bits). Arrays that occur often stand once in the list `arrays` and are referred to by number.
"""
import json
import os
import warnings

import numpy as np

warnings.simplefilter("ignore")
HERE = os.path.dirname(os.path.abspath(__file__))
DTYPES = [np.dtype(name) for name in (
    "bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64")]


def digest(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % 2 ** 64
    return f"{value:016x}"


def encode(value, expected=False):
    array = np.asarray(value)
    if array.dtype == np.float16:
        return {"unsupported": "float16"}
    data = np.ascontiguousarray(array)
    if array.dtype.kind == "f" and np.isnan(data).any():
        data = data.copy()
        data[np.isnan(data)] = np.nan  # one bit pattern for all
    encoded = {"dtype": str(array.dtype), "shape": list(array.shape)}
    if expected and data.nbytes > 256:
        return {**encoded, "digest": digest(data.tobytes())}
    return {**encoded, "hex": data.tobytes().hex()}


def outcome(work):
    """What the work returns, or the exception it raises."""
    try:
        value = work()
    except Exception as error:
        kinds = [kind.__name__ for kind in type(error).__mro__]
        builtin = next(k for k in kinds if getattr(__builtins__, k, None) is not None)
        return {"error": builtin, "message": str(error)}
    if isinstance(value, (tuple, list)):
        return {"several": [encode(item, True) for item in value]}
    if isinstance(value, str):
        return {"text": value}
    return {"array": encode(value, True)}


def view(array, steps):
    """The view of an array that a list of steps describes; the tests do the same steps."""
    for step in steps:
        if step[0] == "transpose":
            array = array.transpose(step[1])
        elif step[0] == "slice":
            array = array[(slice(None),) * step[1] + (slice(*step[2:]),)]
        else:
            array = np.broadcast_to(array, step[1])
    return array


def write(name, cases):
    arrays = {}

    def shared(value):
        if isinstance(value, dict):
            if len(value.get("hex", "")) > 32:
                text = json.dumps(value, separators=(",", ":"))
                return {"number": arrays.setdefault(text, len(arrays))}
            return {key: shared(item) for key, item in value.items()}
        return [shared(item) for item in value] if isinstance(value, list) else value

    lines = [json.dumps(shared(case), separators=(",", ":")) for case in cases]
    with open(os.path.join(HERE, name + ".json"), "w") as file:
        file.write('{"arrays":[\n' + ",\n".join(arrays) + '\n],"cases":[\n' + ",\n".join(lines) + "\n]}\n")
    print(name, len(cases))


def sample(rng, dtype, shape):
    """Elements of a type: small and large ones, negative ones, and for reals a few that are special."""
    dtype = np.dtype(dtype)
    if dtype.kind == "b":
        return rng.integers(0, 2, shape).astype(bool)
    if dtype.kind in "iu":
        info = np.iinfo(dtype)
        wide = rng.integers(info.min, info.max, shape, dtype=dtype, endpoint=True)
        small = rng.integers(max(info.min, -5), 10, shape).astype(dtype)
        return np.where(rng.random(shape) < 0.3, wide, small).astype(dtype)
    return np.asarray(rng.standard_normal(shape) * 10.0 ** rng.integers(-3, 4, shape)).astype(dtype)


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


BINARY = ["add", "subtract", "multiply", "divide", "floor_divide", "remainder", "power", "minimum", "maximum", "equal",
          "not_equal", "less", "less_equal", "greater", "greater_equal", "bitwise_and", "bitwise_or", "bitwise_xor",
          "left_shift", "right_shift", "logical_and", "logical_or", "logical_xor"]
OPERATORS = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "floor_divide": "//", "remainder": "%",
             "power": "**", "equal": "==", "not_equal": "!=", "less": "<", "less_equal": "<=", "greater": ">",
             "greater_equal": ">=", "bitwise_and": "&", "bitwise_or": "|", "bitwise_xor": "^", "left_shift": "<<",
             "right_shift": ">>"}
UNARY = ["negative", "positive", "absolute", "sign", "square", "sqrt", "floor", "ceil", "trunc", "rint", "invert",
         "logical_not", "isnan", "isinf", "isfinite"]


def operand(value):
    return {"array": encode(value)} if isinstance(value, (np.ndarray, np.generic)) else {"number": value}


def applied(name, left, right):
    if name in OPERATORS:
        return eval(f"left {OPERATORS[name]} right")
    return getattr(np, name)(left, right)


def elementwise():
    cases = []
    rng = np.random.default_rng(2)

    def add(name, left, right):
        cases.append({"operation": name, "left": operand(left), "right": operand(right),
                      "outcome": outcome(lambda: applied(name, left, right))})

    special = {"f": [0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -2.5, 7.25], "i": [0, 1, -1, 5, -7, 3, 2, -128],
               "u": [0, 1, 2, 5, 7, 3, 255, 128], "b": [0, 1, 0, 1, 1, 0, 1, 0]}
    numbered = {dtype: sample(rng, dtype, (3,)) for dtype in DTYPES}
    for name in BINARY:
        for first in DTYPES:
            for second in DTYPES:
                left = np.array(special[first.kind]).astype(first)
                right = np.array(special[second.kind][::-1]).astype(second)
                if name == "power":
                    right = np.abs(right) if second.kind in "i" else right
                    left, right = left[:5], right[:5]
                    if "f" in first.kind + second.kind:  # roundings of the C library stay out of it
                        left, right = left[:2], right[:2]
                add(name, left, right)
            for number in (0, 2, -1, 300, 2 ** 40, 0.5, 1e300):
                left = numbered[first]
                if name == "power" and (number not in (0, 2, -1, 0.5) or (first.kind != "f" and number == 0.5)):
                    continue
                add(name, left, number)
                if name != "power":
                    add(name, number, left)
    for first, second in [((2, 3), (3,)), ((2, 1), (1, 3)), ((), (2, 2)), ((3, 1, 2), (4, 1)), ((0, 3), (3,)), ((1, 3), (0, 1)),
                          ((2, 3), (2,)), ((2,), (3,)), ((4, 1, 3), (2, 2))]:
        for name in ("add", "less", "floor_divide"):
            add(name, sample(rng, "int32", first), sample(rng, "float64", second))
    big = np.array([2 ** 63, 2 ** 64 - 1, 5, 0], np.uint64)
    small = np.array([-1, 2 ** 63 - 1, 5, -2 ** 63], np.int64)
    for name in BINARY[9:15]:
        add(name, big, small)
        add(name, small, big)
    write("elementwise", cases)

    cases = []
    for dtype in DTYPES:
        array = np.array(special[dtype.kind] + [100]).astype(dtype)
        if dtype.kind == "f":
            array = np.concatenate([array, np.array([0.5, 1.5, 2.5, -0.5, -1.7, 1e10], dtype)])
        for name in UNARY:
            cases.append({"operation": name, "input": encode(array), "outcome": outcome(lambda: getattr(np, name)(array))})
        for decimals in (0, 1, 2, -1, 5):
            if dtype.kind == "u" and decimals < 0 or dtype.kind == "b" and decimals != 0:
                continue
            values = np.array([44.449, 55.55, -15.5, 25, 2.675, 1.005, 0.5, 1.5]).astype(dtype)
            cases.append({"operation": "round", "input": encode(values), "decimals": decimals,
                          "outcome": outcome(lambda: np.round(values, decimals))})
    write("unary", cases)

    cases = []
    for source in DTYPES:
        values = special[source.kind] + ([300, 70000, 5e9, -5e9, 1e19, -3.99, 2 ** 63, 255.9] if source.kind == "f" else [])
        array = np.concatenate([np.array(values).astype(source), sample(rng, source, (12,))])
        for target in DTYPES:
            if source.kind == "f" and target == np.uint32:  # what lies out of range depends on the processor
                array = array[(array > -1) & (array < 2 ** 32)]
            cases.append({"input": encode(array), "target": str(target), "outcome": outcome(lambda: array.astype(target))})
            cases.append({"input": encode(array[:-1].reshape(-1, 1)[::3]), "target": str(target),
                          "outcome": outcome(lambda: array[:-1].reshape(-1, 1)[::3].astype(target))})
    write("casts", cases)


def updates():
    cases = []
    rng = np.random.default_rng(3)
    for name in BINARY[:7] + BINARY[15:20]:
        for target in DTYPES:
            for value in [1, 2, 2.5, 300, np.uint8(2), np.int64(2), np.float32(2), np.array([1, 2, 3], np.int16)]:
                array = np.abs(sample(rng, target, (2, 3)))
                if name == "power" and (target.kind in "fb" or isinstance(value, (float, np.floating))):
                    continue
                before = encode(array)

                def work():
                    nonlocal array
                    exec(f"array {OPERATORS[name]}= value", {"array": array, "value": value})
                    return array
                result = outcome(work)
                cases.append({"operation": name, "target": before, "value": operand(value), "outcome": result})
    array = np.zeros((2, 3))
    for value in (np.zeros((3, 3)), np.zeros((1, 2, 3)), np.zeros(2)):
        def work():
            a = array.copy()
            a += value
            return a
        cases.append({"operation": "add", "target": encode(array), "value": operand(value), "outcome": outcome(work)})
    write("updates", cases)


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


INDICES = [
    (5,), [
        [["at", 0]], [["at", -1]], [["at", 5]], [["at", -6]], [["slice", 1, 4, None]], [["slice", None, None, -1]],
        [["slice", 4, 1, -2]], [["slice", -100, 100, 3]], [["slice", 3, 3, None]], [["slice", None, None, 0]], [["new"], ["slice", None, None, None]],
        [["ellipsis"]], [["ellipsis"], ["at", 2]], [["ints", [0, 4, -2, 0]]], [["ints", []]], [["ints", [[0, 1], [2, 3]]]], [["ints", [7]]],
        [["ints", [0, -9]]], [["bools", [True, False, True, False, True]]], [["bools", [True, False]]], [["bools", [False] * 5]],
        [["at", 0], ["at", 0]], [["new"], ["ints", [1, 2]]], [["floats", [0.0, 1.0]]], [["ellipsis"], ["ellipsis"]], [["bool", True]],
        [["bool", False]], [["ints", 2]],
    ],
    (3, 4), [
        [["at", 1]], [["at", 1], ["at", -1]], [["slice", None, None, None], ["at", 2]], [["slice", None, None, -1], ["slice", 1, 3, None]],
        [["ints", [0, 2]]], [["slice", None, None, None], ["ints", [3, 0, 0]]], [["ints", [0, 2]], ["ints", [1, 3]]],
        [["ints", [[0], [2]]], ["ints", [1, 3]]], [["ints", [0, 1, 2]], ["ints", [0, 1]]], [["at", 1], ["ints", [0, 2]]], [["ints", [0, 2]], ["at", 1]],
        [["ints", [0, 2]], ["slice", 1, None, None]], [["bools", [True, False, True]]], [["slice", None, None, None], ["bools", [True, False, True, True]]],
        [["bools", [True, False, True]], ["ints", [0, 1]]], [["bools", [True, False, True]], ["bools", [True, False, True, False]]],
        [["bools", [[True, False, True, False], [False] * 4, [True] * 4]]], [["bools", [True, True, True, True]]], [["ellipsis"], ["ints", [1]]],
        [["new"], ["ints", [1, 2]], ["new"]], [["at", 3]], [["slice", None, None, None], ["ints", [4]]], [["at", 0], ["at", 4]],
        [["slice", 5, 9, None], ["slice", None, None, 2]], [["ints", [1]], ["new"], ["ints", [1, 2]]], [["bool", True], ["at", 1]],
        [["at", 0], ["bools", [True, False, True, False]]],
    ],
    (2, 3, 4), [
        [["at", 1], ["ellipsis"], ["at", 2]], [["ellipsis"], ["at", 0]], [["ints", [0, 1]], ["slice", None, None, None], ["ints", [1, 3]]],
        [["slice", None, None, None], ["ints", [0, 2]], ["ints", [1, 3]]], [["slice", None, None, None], ["ints", [0, 2]], ["slice", 0, 3, 2]],
        [["at", 0], ["slice", None, None, None], ["ints", [1, 3]]], [["ints", [[1, 0]]], ["slice", 1, None, None], ["ints", [[2], [0]]]],
        [["bools", [[True, False, True], [False, True, False]]]], [["bools", [[True, False, True], [False, True, False]]], ["at", 1]],
        [["at", 0], ["bools", [[True] * 4] * 3]], [["slice", None, None, -1], ["new"], ["ints", [2, 0]], ["ellipsis"]],
        [["slice", None, None, None], ["at", 1], ["ints", [0, 3]]], [["ints", [0]], ["slice", None, None, None], ["at", 1]], [["bools", [True, False]], ["ellipsis"], ["at", 1]],
        [["new"], ["at", 0], ["new"], ["slice", None, None, 2]], [["slice", None, None, None], ["bools", [[True] * 3] * 3]],
        [["slice", None, None, None], ["slice", None, None, None], ["slice", None, None, None], ["at", 0]], [["ints", [1]], ["slice", None, None, None], ["new"], ["ints", [2]]],
    ],
    (), [[], [["ellipsis"]], [["new"]], [["at", 0]], [["bool", True]], [["bool", False]]],
    (0, 3), [[["slice", None, None, None]], [["at", 0]], [["ints", []]], [["slice", None, None, None], ["ints", [1]]], [["ints", [0]]]],
]


def index(parts):
    made = []
    for part in parts:
        if part[0] == "at":
            made.append(part[1])
        elif part[0] == "slice":
            made.append(slice(*part[1:]))
        elif part[0] == "new":
            made.append(None)
        elif part[0] == "ellipsis":
            made.append(Ellipsis)
        else:
            made.append(np.array(part[1], {"ints": int, "floats": float, "bools": bool, "bool": bool}[part[0]]))
    return tuple(made) if len(made) != 1 else made[0]


def indexing():
    cases = []
    for shape, several in zip(INDICES[::2], INDICES[1::2]):
        array = (np.arange(np.prod(shape)) * 3 % 101).astype(np.int16).reshape(shape)
        for steps in [[]] + ([[["transpose", None]]] if len(shape) == 2 else []) + ([[["slice", 0, None, None, -1]]] if shape else []):
            for parts in several:
                def read():
                    result = view(array, steps)[index(parts)]
                    return np.asarray(result)
                cases.append({"input": encode(array), "view": steps, "index": parts, "outcome": outcome(read)})
                try:
                    size = np.asarray(read()).shape
                except Exception:
                    size = (1,)
                for value in [np.array(7), np.arange(np.prod(size)).reshape(size) + 0.5, np.array([300], np.int32), np.arange(2), np.ones((1,) + size) * 9,
                              np.arange(3).reshape(3, 1), np.arange(size[-1]) if size else np.array(1)]:
                    def write_to():
                        target = array.copy()
                        view(target, steps)[index(parts)] = value
                        return target
                    cases.append({"input": encode(array), "view": steps, "index": parts, "value": encode(value), "outcome": outcome(write_to)})
    array = np.arange(6)
    write("indexing", cases)


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


if __name__ == "__main__":
    indexing()
    shapes()
    elementwise()
    updates()
    reductions()
    printing()
