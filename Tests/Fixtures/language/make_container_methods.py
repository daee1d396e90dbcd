"""Writes container_methods.json: what CPython 3.11's methods and slices of lists, dicts, sets and numbers give."""
import os
import random

from encoding import call, compact, encode, outcome, rebuilt, write

pick = random.Random(99)
nan = float("nan")

LISTS = [[], [1], [3, 1, 2], ["b", "a", "c"], [1, 1.0, True, 0, False], [[1], [0, 5], []], [(2, "x"), (1, "y"), (2, "a")],
         [1, "a"], [None, None], list(range(10)), [2.5, -1, 2**70, 0.0, -0.0], [{1}, {1, 2}]]
VALUES = [1, 0, "a", None, [1], (1,), 1.0, True, 2**70, {}, nan]
WRONG = [None, "a", 1.5, [1], 2**70, -(2**70)]
DICTS = [{}, {"a": 1}, {1: "x", 2: "y", "z": None}, {(1, 2): [3], 1.0: 0, None: {}}, {i: i * i for i in range(20)}]
SETS = [set(), {1}, {3, 1, 2}, {8, 0, 16, 24, 7}, set(range(30)), {1.5, 2, (1, 2)}, {100, 200, 300, 400, 500, 600}, {-1, -2, 5},
        {frozenset({1, 2}), 9}]
NUMBERS = [0, 1, -1, 5, 255, -256, 2**63 - 1, -(2**63), 2**64, -(2**100), True, False]
FLOATS = [0.0, -0.0, 1.0, 0.1, -2.5, 1e300, 5e-324, 2.0**60, nan, float("inf"), -float("inf"), 3.999]


def method_cases():
    cases = {}

    def case(receiver, method, *arguments, **keywords):
        if not hasattr(receiver, method):
            return
        worked = rebuilt(receiver)
        given = [encode(value) for value in arguments], [[name, encode(value)] for name, value in keywords.items()]
        result = outcome(lambda: call(worked, method, [rebuilt(value) for value in arguments], keywords), repr)
        cases.setdefault(repr((type(receiver), receiver, method, arguments, keywords)), [
            encode(receiver), method, *given, repr(worked) if isinstance(result, str) else None, result])

    for items in LISTS:
        for name in ["copy", "reverse", "clear", "pop", "sort"]:
            case(items, name)
        case(items, "sort", reverse=True)
        case(items, "sort", key=None, reverse=False)
        for value in VALUES:
            for name in ["append", "count", "index", "remove"]:
                case(items, name, value)
            case(items, "extend", value)
            case(tuple(items), "count", value)
            case(tuple(items), "index", value)
            case(items, "insert", pick.choice([0, 1, -1, 100, -100]), value)
            case(items, "index", value, pick.choice([0, 1, -1, 100, -100, 2**70]), pick.choice([0, 2, -1, 100, -(2**70)]))
        for place in [0, 1, -1, -2, 5, -100, True]:
            case(items, "pop", place)
        for value in ["ab", (1, 2), {1: 2}, {5}, range(3), b"ab"]:
            case(items, "extend", value)
    for receiver in [[1], (1,), {1: 2}, {1}, frozenset({1}), range(3), 5, 2.5]:
        for name in ["append", "extend", "insert", "pop", "remove", "clear", "copy", "count", "index", "reverse", "sort", "get",
                     "setdefault", "popitem", "update", "keys", "values", "items", "add", "discard", "union", "intersection",
                     "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint", "intersection_update",
                     "difference_update", "symmetric_difference_update", "bit_length", "bit_count", "is_integer",
                     "as_integer_ratio", "conjugate"]:
            case(receiver, name)
            for value in WRONG:
                if value == "a" and isinstance(receiver, (set, frozenset)):
                    continue
                case(receiver, name, value)
                case(receiver, name, 0, value)
            case(receiver, name, 0, 1, 2)
            case(receiver, name, 0, 1, 2, 3)
            if name != "update":
                case(receiver, name, nope=1)
    case([1, 2], "sort", reverse=None)
    case([1, 2], "sort", reverse="a")
    case([1, 2], "sort", reverse=2)
    case([1, 2], "sort", key=1)
    for table in DICTS:
        for name in ["copy", "clear", "popitem", "keys", "values", "items"]:
            case(table, name)
        for key in [1, True, "a", None, (1, 2), 7, 1.0, []]:
            for name in ["get", "pop", "setdefault"]:
                case(table, name, key)
                case(table, name, key, "default")
        for other in [{}, {1: 5, "n": 6}, [(1, 2), ("k", "v")], [["a", 1]], ["ab"], ["abc"], [1], 1, [(1,)], [[[], 1]], (), "ab"]:
            case(table, "update", other)
        case(table, "update", a=1, b=2)
        case(table, "update", {"a": 5}, a=1)
        case(table, "update")
    for number in NUMBERS:
        for name in ["bit_length", "bit_count", "as_integer_ratio", "conjugate"]:
            case(number, name)
    for number in FLOATS:
        for name in ["is_integer", "as_integer_ratio", "conjugate"]:
            case(number, name)
    for sequence in [range(5), range(0), range(10, 0, -3), range(-5, 5, 2)]:
        for value in [0, 1, 3, 10, -5, 1.0, 1.5, True, "a", None, 2**70]:
            case(sequence, "count", value)
            case(sequence, "index", value)
    operands = [set(), {1, 2}, {3, 99}, frozenset({1, 8, 16}), [1, 2, 2], (5,), {1: 0, 24: 0}, range(4), "ab", 5, [[]], {16, 24, 8, 0, 7}]
    for items in SETS:
        for kind in [set, frozenset]:
            for name in ["copy", "pop", "clear", "union", "intersection", "difference"]:
                case(kind(items), name)
            for operand in operands:
                if operand == "ab" and len(items) + len(operand) > 1:
                    continue
                for name in ["union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset",
                             "isdisjoint", "update", "intersection_update", "difference_update", "symmetric_difference_update"]:
                    case(kind(items), name, operand)
            for name in ["union", "intersection", "difference", "update", "intersection_update", "difference_update"]:
                case(kind(items), name, [1, 2, 3], {2, 3, 77}, (3,))
        for value in [1, 2, 8, 16, 1.0, True, (1, 2), frozenset({1, 2}), {1, 2}, [], 10**30]:
            for name in ["add", "discard", "remove"]:
                case(items, name, value)
    for part in [slice(None), slice(1, 5), slice(-3, None, 2), slice(None, None, -1), slice(5, 1, -2), slice(2**70, -(2**70)),
                 slice(None, None, 0), slice("a"), slice(1, 2, 2**70)]:
        for length in [0, 1, 10, 2**70, -1, "a", None]:
            case(part, "indices", length)
    return compact(cases.values())


def slice_cases():
    """Reading, assigning and deleting parts of sequences: the receiver, the index, what is assigned or 0, then results."""
    bounds = [None, 0, 1, 2, 4, 5, 9, -1, -2, -5, -9, 2**70, -(2**70), True]
    steps = [None, None, 1, 2, 3, -1, -2, -7, 2**70, -(2**70)]
    reading, changing = [], []
    for sequence in ["", "a", "abcde", "\u00e9a\u4e2d\U0001f600x", b"", b"abcde", [], [1, 2, 3, 4, 5], (), (1, 2, 3, 4, 5), range(5),
                     range(10, -10, -3), range(0)]:
        for _ in range(60):
            # The steps of ranges stay within 64 bits.
            index = slice(pick.choice(bounds), pick.choice(bounds), pick.choice(steps[:8] if isinstance(sequence, range) else steps))
            reading.append([encode(sequence), encode(index), outcome(lambda: sequence[index], repr)])
        for index in [0, 1, -1, 4, 5, -5, -6, True, None, "a", 1.5, 2**70, [1], slice(None, None, 0), slice("a"), slice(1.5, None),
                      slice(None, None, "x")]:
            reading.append([encode(sequence), encode(index), outcome(lambda: sequence[index], repr)])
    indices = [slice(pick.choice(bounds), pick.choice(bounds), pick.choice(steps)) for _ in range(250)]
    for index in [*indices, 0, -1, 5, -6, "a", None, 2**70, slice(None, None, 0), slice("a")]:
        for items in [[], [1, 2, 3, 4, 5]]:
            for values in [[], [7], [7, 8], [7, 8, 9], (7, 8), "ab", 5, range(2)]:
                if pick.random() < 0.5 or not isinstance(index, slice):
                    worked = items.copy()

                    def work():
                        worked[index] = values
                        return worked
                    changing.append([encode(items), encode(index), [encode(values)], outcome(work, repr)])
            worked = items.copy()

            def delete():
                del worked[index]
                return worked
            changing.append([encode(items), encode(index), [], outcome(delete, repr)])
    return {"reading parts": compact(reading), "changing parts": changing}


def set_histories():
    """Long random histories of sets; what matters is the order at the end."""
    histories = []
    for number in range(120):
        top = pick.choice([10, 50, 300, 5000, 2**40])
        items, steps = set(), []
        for _ in range(pick.choice([5, 20, 100, 400])):
            name = pick.choice(["add", "add", "add", "add", "discard", "pop", "update", "difference_update"])
            if name in ("update", "difference_update"):
                value = [pick.randrange(-3, top) for _ in range(pick.choice([1, 5, 30]))]
                value = set(value) if pick.random() < 0.5 else value
                if pick.random() < 0.9:
                    name, value = "add", pick.randrange(-3, top)
                steps.append([name, encode(value)])
                getattr(items, name)(rebuilt(value))
            elif name == "pop":
                if items and pick.random() < 0.3:
                    items.pop()
                    steps.append([name])
            else:
                value = pick.choice([pick.randrange(-3, top), pick.randrange(0, top) / 2, (pick.randrange(3), pick.randrange(top))])
                steps.append([name, encode(value)])
                getattr(items, name)(value)
        histories.append([steps, repr(items), str(hash(frozenset(items)))])
    return histories


def operator_cases():
    """The operators of sets and of dict views, the second operand's part of the view last."""
    cases = []
    operators = ["|", "&", "-", "^", "<", "<=", ">", ">=", "==", "!="]
    operands = [*SETS[:8], frozenset({1, 2}), frozenset(), [1], (1,), 5]
    for left in operands:
        for right in operands:
            if not isinstance(left, (set, frozenset)) and not isinstance(right, (set, frozenset)):
                continue
            for operator in operators:
                work = lambda: eval(f"left {operator} right", {"left": rebuilt(left), "right": rebuilt(right)})
                cases.append([encode(left), operator, encode(right), "", "", outcome(work, repr)])
    tables = [{}, {1: 2}, {3: 1, 1: 3, 2: 2}, {(1, 2): (1, 2), 8: 0, 16: 16}]
    for left in tables:
        for right in [*tables, {1, 2}, frozenset({3}), [1, 1], {(1, 2)}, 5]:
            for operator in operators:
                for view in ["keys", "items", "values"]:
                    other = view if isinstance(right, dict) else ""
                    parts = [(left, view, right, other)] + ([] if other else [(right, "", left, view)])
                    for a, x, b, y in parts:
                        text = f"a{'.' + x + '()' if x else ''} {operator} b{'.' + y + '()' if y else ''}"
                        cases.append([encode(a), operator, encode(b), x, y, outcome(lambda: eval(text, {"a": rebuilt(a), "b": rebuilt(b)}), repr)])
    return cases


def sort_cases():
    """Lists that have no order, where the result shows the steps of the sort."""
    cases = []
    for length in [2, 3, 5, 8, 13, 30, 63, 64, 65, 130, 400]:
        for share in [0.05, 0.3]:
            for ordered in [False, True]:
                numbers = [pick.randrange(length) * 1.0 for _ in range(length)]
                numbers = [nan if pick.random() < share else value for value in (sorted(numbers) if ordered else numbers)]
                for reverse in [False, True]:
                    cases.append([encode(numbers), "sort", [], [["reverse", encode(reverse)]], repr(sorted(numbers, reverse=reverse)), "None"])
        items = [pick.choice([{1}, {2}, {1, 2}, {3}, set(), {1, 2, 3}]) for _ in range(length)]
        cases.append([encode(items), "sort", [], [], repr(sorted(rebuilt(items))), "None"])
    return cases


write(os.path.join(os.path.dirname(__file__), "container_methods.json"),
      {"methods": method_cases(), **slice_cases(), "set histories": set_histories(), "operators": operator_cases(), "unordered sorts": sort_cases()})
