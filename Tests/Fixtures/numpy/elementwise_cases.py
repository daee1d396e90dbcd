"""Element-wise operations, conversions and updates in place."""
import numpy as np

from cases import DTYPES, encode, outcome, sample, write


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
