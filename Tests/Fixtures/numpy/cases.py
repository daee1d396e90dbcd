"""What the generators of the array expectations share: how arrays, results and errors are written down."""
import builtins
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
        builtin = next(k for k in kinds if hasattr(builtins, k))
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
