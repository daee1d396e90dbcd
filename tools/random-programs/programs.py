"""Random programs: a few names, then statements that each print one outcome, a value or an exception."""
import random
import warnings

import arrays
import containers
import scalars
import text
from grammar import Grammar, merged, table
from literals import LITERALS, SHAPES

HEAD = "import math\nimport numpy as np\n"

# What each program starts with. A name can appear wherever its kind can.
NAMES = {
    "i": "int", "n": "small", "x": "float", "s": "str", "b": "bytes", "l": "list", "v": "numbers", "t": "tuple",
    "d": "dict", "q": "set", "a": "array", "c": "array", "z": "scalar",
}

# Statements that change what a name holds; the value of the name is printed afterwards.
CHANGES = table("""
l:
    l.append(<any>)
    l.extend(<list>)
    l.insert(<small>, <any>)
    l.remove(<any>)
    l.pop(<small>)
    l.reverse()
    l.sort()
    l.sort(key=str, reverse=<bool>)
    l[<small>] = <any>
    l[<slice>] = <list>
    l[<slice>] = <str>
    del l[<small>]
    del l[<slice>]
    l += <list>
    l += <str>
    l *= <count>
    l, *_ = <list>, <any>
    for k in <list>: l = [k, *l]
v:
    v.sort()
    v += <numbers>
    v[<small>] += <number>
    v, w = <numbers>[:2]
    *v, w = <numbers>
    for k, w in enumerate(<numbers>): v = [w] + v[:k]
d:
    d[<any>] = <any>
    d[<small>] = <any>
    d.update(<dict>)
    d.setdefault(<small>, <any>)
    d.pop(<small>)
    d.pop(<str>, <any>)
    d.popitem()
    del d[<small>]
    d |= <dict>
q:
    q.add(<number>)
    q.discard(<number>)
    q.remove(<small>)
    q |= <set>
    q -= <set>
    q ^= <set>
    q &= <set>
    q.update(<numbers>)
i:
    i += <int>
    i -= <number>
    i *= <int>
    i //= <number>
    i %= <int>
    i **= <power>
    i <<= <shift>
    i >>= <shift>
    i &= <int>
    i |= <int>
    i ^= <bool>
x:
    x += <number>
    x /= <number>
    x //= <float>
    x %= <float>
    x **= <power>
s:
    s += <str>
    s *= <count>
    s %= <any>
a:
    a[<index>] = <number>
    a[<index>] = <array>
    a[<index>] = <scalar>
    a[<index>] = <numbers>
    a[<index>] += <number>
    a[<index>] *= <array>
    a += <number>
    a += <array>
    a -= <array>
    a *= <number>
    a /= <number>
    a //= <array>
    a %= <small>
    a **= <count>
    a &= <array>
    a <<= <count>
    a.sort()
    a.sort(axis=<axis>)
    a.fill(<number>)
    np.random.RandomState(<count>).shuffle(a)
    np.random.default_rng(<count>).shuffle(a)
    k = a[<index>]; k += 1
    k = a.T; k[<index>] = <number>
    k = a.reshape(-1); k[<small>] = <number>
    for k in a: a = a + k
z:
    z += <number>
    z -= <scalar>
    z *= <array>
    z //= <number>
    z **= <count>
""")

VALUES = {
    "number": 4, "int": 6, "float": 5, "bool": 4, "str": 8, "bytes": 3, "strings": 2, "list": 4, "numbers": 2, "tuple": 3,
    "dict": 3, "set": 3, "item": 6, "array": 16, "scalar": 7, "fact": 8, "random": 3,
}

TABLES = merged(scalars.TABLE, text.TABLE, containers.TABLE, arrays.TABLE)


class Program:
    """Statements as source text, each of which prints something."""

    def __init__(self, statements):
        self.statements = statements

    def source(self, label):
        """The program with a line `@label.number` before what each statement prints."""
        # Not None: sets that hold it are in the order of its address.
        lines = [" = ".join(NAMES) + " = 0"]
        for number, statement in enumerate(self.statements):
            lines += [f"print('@{label}.{number}')", "try:"]
            lines += ["    " + line for line in statement.splitlines()]
            lines += ["except Exception as e: print(type(e).__name__, e)"]
        return "\n".join(lines) + "\n"


def compiles(source):
    """Whether CPython compiles the text; some templates do not fit into each other."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compile(source, "program", "exec")
            return True
        except (SyntaxError, ValueError, OverflowError, MemoryError):
            return False


def program(seed, length=12):
    """The program of a seed: a few names get values, then there are `length` more statements."""
    source = random.Random(seed)
    grammar = Grammar(source, TABLES, LITERALS)
    grammar.shape = source.choice(SHAPES)

    def statement(make):
        for _ in range(8):
            found = make()
            if len(found) < 400 and compiles(found):
                return found
        return "pass"

    statements = []
    names = source.sample(sorted(NAMES), 7)
    for name in names:
        kind = NAMES[name]
        statements.append(statement(lambda: f"{name} = {grammar.text(kind, 2)}\nprint(repr({name}))"))
        for one in [kind, "int"] if kind == "small" else [kind]:
            grammar.names.setdefault(one, []).append(name)
    changeable = [name for name in names if name in CHANGES]
    kinds, weights = list(VALUES), list(VALUES.values())

    def step():
        if changeable and source.random() < 0.25:
            name = source.choice(changeable)
            return grammar.filled(source.choice(CHANGES[name]), 2) + f"\nprint(repr({name}))"
        value = grammar.text(source.choices(kinds, weights)[0], source.choice([1, 2, 2, 3]))
        return source.choice(["print(repr({}))", "print(repr({}))", "print(repr({}))", "print({})"]).format(value)

    return Program(statements + [statement(step) for _ in range(length)])
