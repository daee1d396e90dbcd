"""Reading and writing through every kind of index."""
import numpy as np

from cases import encode, outcome, view, write


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
        [["slice", None, None, None], ["ints", [0, 2]], ["new"], ["ints", [1, 3]]], [["new"], ["at", 1], ["slice", None, None, None], ["ints", [0, 2]]],
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
