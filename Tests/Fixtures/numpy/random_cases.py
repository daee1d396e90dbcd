"""Streams of random numbers."""
import numpy as np

from cases import outcome, write


def random():
    cases = []

    def add(generator, seed, calls):
        """Several calls on one stream, each a name, the arguments and what came out."""
        stream = np.random.RandomState(seed) if generator == "RandomState" else np.random.default_rng(seed)
        done = []
        for name, arguments, options in calls:
            function = getattr(stream, name)
            if name == "shuffle":
                def work():
                    array = np.arange(np.prod(arguments[0])).reshape(arguments[0])
                    stream.shuffle(array)
                    return array
                result = outcome(work)
            else:
                result = outcome(lambda: function(*arguments, **options))
            done.append({"name": name, "arguments": arguments, "options": options, "outcome": result})
        cases.append({"generator": generator, "seed": seed, "calls": done})

    for seed in (0, 1, 42, 2 ** 32 - 1, [1, 2, 3], [7], list(range(700))):
        add("RandomState", seed, [
            ["rand", [3], {}], ["randn", [5], {}], ["randint", [10], {"size": 6}], ["randn", [2, 2], {}], ["permutation", [10], {}],
            ["random_sample", [4], {}], ["uniform", [-2.5, 7], {"size": 3}], ["normal", [1.5, 0.25], {"size": 3}],
            ["shuffle", [[7]], {}], ["shuffle", [[4, 3]], {}], ["choice", [20], {"size": 8}], ["choice", [20], {"size": 8, "replace": False}],
            ["choice", [4], {"size": 9, "p": [0.1, 0.2, 0.3, 0.4]}], ["choice", [4], {"size": 3, "replace": False, "p": [0.1, 0.2, 0.3, 0.4]}],
            ["randint", [-5, 300], {"size": [2, 3]}], ["permutation", [270], {}], ["rand", [], {}], ["permutation", [0], {}],
            ["permutation", [1], {}], ["randint", [7, 8], {"size": 4}], ["randn", [3], {}]])
    for dtype in ("bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64"):
        high = {"bool": 2}.get(dtype, 100)
        wide = {"bool": [0, 2], "uint8": [0, 256], "int8": [-128, 128], "uint16": [0, 2 ** 16], "int16": [-2 ** 15, 2 ** 15],
                "uint32": [0, 2 ** 32], "int32": [-2 ** 31, 2 ** 31], "uint64": [0, 2 ** 62], "int64": [-2 ** 61, 2 ** 62]}[dtype]
        for generator, name in (("RandomState", "randint"), ("Generator", "integers")):
            add(generator, 5, [
                [name, [high], {"size": 9, "dtype": dtype}], [name, wide, {"size": 9, "dtype": dtype}],
                [name, [0, 1], {"size": 2, "dtype": dtype}], [name, [high], {"size": 3, "dtype": dtype}],
                [name, [0, 2 ** 40], {"size": 2, "dtype": dtype}], [name, [-1000, 5], {"size": 2, "dtype": dtype}],
                [name, [5, 5], {"size": 1, "dtype": dtype}], [name, [0], {"size": 1, "dtype": dtype}]])
    add("RandomState", 9, [
        ["randint", [0, 2 ** 32], {"size": 5}], ["randint", [0, 2 ** 33 + 7], {"size": 5}], ["randint", [0, 2 ** 32 - 1], {"size": 5}],
        ["choice", [3], {"size": 5, "replace": False}], ["choice", [0], {"size": 1}], ["choice", [3], {"size": 2, "p": [0.5, 0.5]}],
        ["choice", [2], {"size": 2, "p": [0.5, 0.6]}], ["choice", [2], {"size": 2, "p": [-0.5, 1.5]}],
        ["choice", [3], {"size": 2, "replace": False, "p": [1.0, 0.0, 0.0]}], ["uniform", [0.0, float(1e308 * 1)], {"size": 1}],
        ["normal", [0, -1], {"size": 1}], ["permutation", [5000], {}]])
    for seed in (0, 42, 2 ** 40 + 3, 2 ** 200 + 12345, [1, 2, 3, 4, 5, 6]):
        add("Generator", seed, [
            ["random", [4], {}], ["integers", [10], {"size": 7}], ["random", [[2, 2]], {}], ["permutation", [10], {}],
            ["integers", [-5, 300], {"size": [2, 3]}], ["shuffle", [[9]], {}], ["shuffle", [[4, 3]], {}], ["choice", [20], {"size": 8}],
            ["choice", [20], {"size": 8, "replace": False}], ["choice", [20000], {"size": 9, "replace": False}],
            ["choice", [20000], {"size": 3000, "replace": False}], ["uniform", [-2.5, 7], {"size": 3}], ["integers", [0, 2 ** 40], {"size": 4}],
            ["permutation", [270], {}], ["random", [], {}], ["integers", [3], {"size": 3}], ["choice", [3], {"size": 5, "replace": False}],
            ["choice", [0], {"size": 1}], ["permutation", [0], {}]])
    write("random", cases)
