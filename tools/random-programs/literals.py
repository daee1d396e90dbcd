"""Random literals of each kind, with the edges of every type among them."""
INTEGERS = [
    0, 1, -1, 2, -2, 3, 5, -7, 10, 100, 127, 128, -128, -129, 255, 256, 1000, -1000, 2**15, 2**31 - 1, -(2**31), 2**32,
    2**53, 2**53 + 1, 2**63 - 1, -(2**63), 2**63, -(2**63) - 1, 2**64 - 1, 2**64, 10**18, 10**20, -(10**20), 3**50,
    12345678901234567890, -98765432109876543210987654321,
]
FLOATS = [
    0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.1, 0.2, 0.3, 1e-5, 1e-4, 123456.789, 1e15, 1e16, 1e17, 1e22,
    1e23, 1e100, -1e100, 1e308, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, -5e-324, 3.14159, 2.675, 1 / 3,
    9007199254740993.0, 4.35, 0.045, 1e-7, 123e-9, -1234.5,
]
TEXTS = [
    "", "a", "abc", "Hello, World", "  padded ", "a,b,,c", "42", "-7", " 3.5 ", "1e5", "nan", "x=1\ny=2\r\nz", "tab\there",
    "ß", "straße", "ÀÉÎ", "Ǆ", "ﬁn", "İi", "日本語", "naïve café", "😀👍", "e\u0301", "'", '"', "it's \"q\"", "\\n", "\x00\x7f",
    "\u200b\u2028", "{}", "{0}", "%d", "100%", "aaaa", "abab", "Σίσυφος", "١٢٣", "²", "½", "_x1", "for", "A" * 20, "0x1F",
    "1_000", "--", "TitleCase words HERE",
]
OCTETS = [b"", b"a", b"abc", b"\x00\xff", b"a,b,c", b"  x ", b"abab", b"\xc3\xa9", b"'", b"42", b"Line\nTwo\r\n", b"\\"]


def integer(g):
    choice = g.random.random()
    if choice < 0.45:
        return str(g.random.randint(-9, 12))
    if choice < 0.8:
        return str(g.random.choice(INTEGERS))
    return str(g.random.randint(-(10 ** g.random.randint(1, 25)), 10 ** g.random.randint(1, 25)))


def small(g):
    return str(g.random.choice([0, 1, 1, 2, 2, 3, 4, 5, 7, -1, -2]))


def count(g):
    return str(g.random.choice([0, 1, 2, 3, 3, 4, 5, 6]))


def real(g):
    choice = g.random.random()
    if choice < 0.1:
        return g.random.choice(["float('inf')", "float('-inf')", "float('nan')", "1e400"])
    if choice < 0.5:
        return repr(g.random.choice(FLOATS))
    if choice < 0.7:
        return repr(round(g.random.uniform(-100, 100), g.random.randint(0, 4)))
    return repr(g.random.uniform(-1, 1) * 10.0 ** g.random.randint(-12, 20))


def truth(g):
    return g.random.choice(["True", "False"])


def none(g):
    return "None"


def words(g):
    if g.random.random() < 0.7:
        return repr(g.random.choice(TEXTS))
    return repr("".join(g.random.choice("abcABC xyz,.0189-_éßΩ😀\n") for _ in range(g.random.randint(1, 9))))


def letter(g):
    return repr(g.random.choice("abAB ,.0éßΩ日😀\n"))


def octets(g):
    if g.random.random() < 0.7:
        return repr(g.random.choice(OCTETS))
    return repr(bytes(g.random.choice(b"abcAB 01\x00\x80\xff,") for _ in range(g.random.randint(1, 6))))


def items(g, kinds, most=5):
    kind = g.random.choice(kinds)
    mixed = g.random.random() < 0.2
    return [g.text(g.random.choice(kinds) if mixed else kind, 0) for _ in range(g.random.randint(0, most))]


ANY = ["int", "float", "str", "bool", "small", "none", "bytes"]


def listing(g):
    return "[" + ", ".join(items(g, ANY)) + "]"


def tupling(g):
    found = items(g, ANY, 4)
    return "(" + ", ".join(found) + ("," if len(found) == 1 else "") + ")"


def numbers(g):
    return "[" + ", ".join(items(g, ["int", "small", "float", "bool"])) + "]"


def strings(g):
    return "[" + ", ".join(g.text("str", 0) for _ in range(g.random.randint(0, 4))) + "]"


def mapping(g):
    pairs = [f"{key}: {g.text(g.random.choice(ANY), 0)}" for key in items(g, ["str", "small", "int", "bool"], 4)]
    return "{" + ", ".join(pairs) + "}"


def grouping(g):
    # Only elements whose hashes are the same in every process: the order of a set follows from them.
    found = items(g, ["small", "int", "float", "bool"])
    return "{" + ", ".join(found) + "}" if found else "set()"


def span(g):
    parts = [g.random.choice(["", g.random.randint(-6, 6)]) for _ in range(3)]
    if g.random.random() < 0.6:
        return f"{parts[0]}:{parts[1]}"
    return f"{parts[0]}:{parts[1]}:{parts[2] if parts[2] != 0 or g.random.random() < 0.2 else -1}"


def decimals(g):
    return str(g.random.choice([0, 1, 2, 3, -1, -2, 5, 17]))


def power(g):
    return str(g.random.choice([0, 1, 2, 3, 5, 11, -1, -2]))


def shift(g):
    return str(g.random.choice([0, 1, 2, 7, 8, 31, 32, 63, 64, 65, 100, -1]))


def anything(g):
    return g.text(g.random.choice(ANY), 0)


def number(g):
    return g.text(g.random.choice(["int", "small", "float", "bool"]), 0)


SHAPES = [(3,), (4,), (2, 3), (3, 2), (2, 2), (2, 2, 3), (1, 3), (0,), (5,), (12,)]
BITS = {"int8": 7, "uint8": 8, "int16": 15, "uint16": 16, "int32": 31, "uint32": 32, "int64": 63, "uint64": 64}
DTYPES = ["bool", *BITS, "int64", "int64", "float32", "float64", "float64", "float64"]


def element(g, dtype):
    """An element that the type can hold."""
    if dtype == "bool":
        return truth(g)
    if dtype in BITS:
        lowest, end = (0 if dtype.startswith("u") else -(2 ** BITS[dtype])), 2 ** BITS[dtype]
        edges = [lowest, end - 1, lowest + 1, 0, 1]
        return str(g.random.choice(edges) if g.random.random() < 0.2 else g.random.randint(max(lowest, -9), 12))
    if g.random.random() < 0.15:
        return g.random.choice(["np.nan", "np.inf", "-np.inf", "-0.0", "1e-300", "5e-324", "1e200", "1e16"])
    return repr(round(g.random.uniform(-9, 9), g.random.randint(0, 3)))


def nested(g, shape, dtype):
    if not shape:
        return element(g, dtype)
    return "[" + ", ".join(nested(g, shape[1:], dtype) for _ in range(shape[0])) + "]"


def array(g):
    """An array that mostly broadcasts against the others of the program."""
    dtype = g.random.choice(DTYPES)
    shape = g.shape if g.random.random() < 0.85 else g.random.choice(SHAPES)
    shape = tuple(1 if g.random.random() < 0.1 else extent for extent in shape)
    if g.random.random() < 0.15:
        shape = shape[1:]
    return f"np.array({nested(g, shape, dtype)}, dtype={dtype!r})"


def scalar(g):
    dtype = g.random.choice(DTYPES)
    return f"np.{dtype}({element(g, dtype)})"


LITERALS = {
    "int": integer, "small": small, "count": count, "float": real, "bool": truth, "truth": truth, "none": none, "str": words,
    "letter": letter, "bytes": octets, "list": listing, "tuple": tupling, "numbers": numbers, "strings": strings,
    "dict": mapping, "set": grouping, "slice": span, "decimals": decimals, "power": power, "shift": shift,
    "number": number, "any": anything, "item": anything, "array": array, "new": array, "scalar": scalar,
    "empty": lambda g: "", "space": lambda g: " ", "less": lambda g: "<",
}

