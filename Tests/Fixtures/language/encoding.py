"""Python values as JSON, and what a call gives: shared by the scripts that write the expectation tables."""
import json


def encode(value):
    """A value as JSON: text, None and ints within 50 bits as they are, everything else tagged."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return {"bool": value}
    if isinstance(value, int):
        return value if abs(value) < 2**50 else {"int": str(value) if abs(value) < 10**4000 else hex(value)}
    if isinstance(value, float):
        return {"float": repr(value)}
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


def rebuilt(value):
    """An equal value, made of its items as a reader of its encoding makes it: the order of sets depends on that."""
    if isinstance(value, (list, set, tuple, frozenset)):
        return type(value)([rebuilt(item) for item in value])
    return dict(value) if isinstance(value, dict) else value


def call(receiver, method, arguments, keywords):
    """Calls a method as source code does; messages about arguments depend on it."""
    names = {"receiver": receiver, **{f"a{place}": value for place, value in enumerate(arguments)}, **keywords}
    listed = [f"a{place}" for place in range(len(arguments))] + [f"{name}={name}" for name in keywords]
    return eval(f"receiver.{method}({', '.join(listed)})", names)


class Raised(tuple):
    """The class and message of an exception."""


def outcome(call, show=lambda value: value):
    """What `call()` gives: a text, or what it raises."""
    try:
        return show(call())
    except Exception as error:
        return Raised((type(error).__name__, str(error)))


def compact(cases):
    """The cases with an empty list where the first part of one is that of the case before it."""
    previous = None
    result = []
    for case in cases:
        result.append([[] if case[0] == previous else case[0], *case[1:]])
        previous = case[0]
    return result


def write(path, tables):
    """Writes each table with one case a line. An exception that ends a case is replaced by its place among `errors`."""
    errors = {}
    for cases in tables.values():
        for case in cases:
            if isinstance(case[-1], Raised):
                case[-1] = errors.setdefault(case[-1], len(errors))
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
