"""Python values as JSON, and what a call gives: shared by the scripts that write the expectation tables."""
import json
import struct


def encode(value):
    """A value as JSON: text and None as they are, everything else tagged."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return {"bool": value}
    if isinstance(value, int):
        return {"int": str(value) if abs(value) < 10**4000 else hex(value)}
    if isinstance(value, float):
        return {"float": struct.pack(">d", value).hex()}
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if isinstance(value, dict):
        return {"dict": [[encode(k), encode(v)] for k, v in value.items()]}
    if isinstance(value, range):
        return {"range": [str(value.start), str(value.stop), str(value.step)]}
    if isinstance(value, slice):
        return {"slice": [encode(value.start), encode(value.stop), encode(value.step)]}
    for kind in (list, tuple, set, frozenset):
        if isinstance(value, kind):
            return {kind.__name__: [encode(item) for item in value]}
    raise TypeError(type(value))


def outcome(call, show=lambda value: value):
    """What `call()` gives: a text, or the exception's class and message as a pair."""
    try:
        return show(call())
    except Exception as error:
        return [type(error).__name__, str(error)]


def write(path, tables):
    """Writes each table with one case a line. An exception that ends a case is replaced by its place among `errors`."""
    errors = {}
    for cases in tables.values():
        for case in cases:
            if isinstance(case[-1], list):
                case[-1] = errors.setdefault(tuple(case[-1]), len(errors))
    tables = {**tables, "errors": list(errors)}
    with open(path, "w") as file:
        file.write("{")
        for place, (name, cases) in enumerate(tables.items()):
            file.write(("," if place else "") + "\n" + json.dumps(name) + ": [\n")
            file.write(",\n".join(json.dumps(case, separators=(",", ":")) for case in cases))
            file.write("\n]")
        file.write("\n}\n")
    for name, cases in tables.items():
        print(path, name, len(cases))
