"""Writes text_methods.json: what CPython 3.11's methods of str and bytes give, and the properties of all characters."""
import os
import random
import sys

from encoding import call, compact, encode, outcome, write

pick = random.Random(7)

TEXTS = ["", "a", "abc", "Hello World", "  lead and trail \t\n", "a,b,,c,", "aXbXc", "aaaa", "one\ntwo\r\nthree\rfour\x0bfive\x85six\u2028seven",
         "\t a\tbc\t\n\td", "+12", "-7", "ab\u00e9\u00e8cd", "\u4e2d\u6587 \u5b57", "\U0001f600x\U0001f600", "e\u0301e\u0301", "\u00df\ufb03\u0130\u0131",
         "\u03a3\u03a4\u039f\u03a3 \u03a3", "\u01c5x \u01c4", "x1\u0661\u00b2\u2460\u4e00", "a\u00a0b\u3000c\u2003", "\x1c\x1da b\x1f", "they're bill's", "a b  c   d",
         "foo_bar1", "1abc", "\u00aa\u1e9e", "ab\x00cd", "'\"\\", "A\u0345\u03a3", "mississippi", "x" * 40]
PARTS = ["", "a", "b", "X", ",", " ", "aa", "ss", "\u00e9", "\u4e2d", "e", "\u0301", "\U0001f600", "zz", "ab", "issi", "\n", "xyz "]
BOUNDS = [(), (1,), (-2,), (0, 3), (2, -1), (None, 2), (None, None), (5, 2), (100,), (-100, 100), (3,), (10**30,), (1, -(10**30)), (True,)]
WRONG = [1, None, 1.5, b"a", ["a"], ("a", 1), (1,), ()]
PLAIN = ["capitalize", "casefold", "lower", "swapcase", "title", "upper", "isalnum", "isalpha", "isascii", "isdecimal",
         "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "strip",
         "lstrip", "rstrip", "split", "rsplit", "splitlines", "expandtabs"]

cases = {}


def case(receiver, method, *arguments, **keywords):
    """One call, unless it is there already."""
    if not hasattr(receiver, method):
        return
    cases.setdefault(repr((receiver, method, arguments, keywords)), [
        encode(receiver), method, [encode(value) for value in arguments],
        [[name, encode(value)] for name, value in keywords.items()],
        outcome(lambda: call(receiver, method, arguments, keywords), repr)])


def text_cases(texts, parts, wrong, convert):
    """The methods that str and bytes share; `convert` makes a receiver of a text."""
    fills = [convert("*"), convert(" ")]
    for text in texts:
        for method in PLAIN:
            case(text, method)
        for part in parts:
            for method in ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"]:
                if pick.random() < 0.4:
                    case(text, method, part, *pick.choice(BOUNDS))
            for method in ["partition", "rpartition", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip"]:
                if pick.random() < 0.25:
                    case(text, method, part)
            for method in ["split", "rsplit"]:
                if pick.random() < 0.5:
                    case(text, method, part, pick.choice([-1, 0, 1, 2, 3]))
            if pick.random() < 0.3:
                case(text, "replace", part, pick.choice(parts), *pick.choice([(), (0,), (1,), (2,), (-1,)]))
        for limit in [0, 1, 2, 3, True]:
            case(text, "split", None, limit)
            case(text, "rsplit", None, limit)
        case(text, "split", sep=None, maxsplit=1)
        case(text, "rsplit", maxsplit=1)
        case(text, "splitlines", True)
        case(text, "splitlines", keepends=True)
        for width in [0, 3, 7, 8, 11, -1]:
            for method in ["center", "ljust", "rjust"]:
                case(text, method, width, *pick.choice([(), (fills[0],)]))
            case(text, "zfill", width)
        for size in [0, 1, 3, 4, -2]:
            case(text, "expandtabs", size)
        case(text, "expandtabs", tabsize=5)
        case(text, "join", [convert("a"), convert("b"), convert("")])
        case(text, "join", (convert("x"),))
        case(text, "join", [])
        case(text, "join", {convert("k"): 1, convert("l"): 2})
        case(text, "startswith", (convert("z"), convert("a")))
        case(text, "endswith", (convert("z"), convert("c"), convert("")), 1)
        case(text, "startswith", ())
    one = texts[2]
    everything = ["find", "rfind", "index", "rindex", "count", "startswith", "endswith", "removeprefix", "removesuffix", "split",
                  "rsplit", "splitlines", "partition", "rpartition", "join", "replace", "strip", "lstrip", "rstrip", "center",
                  "ljust", "rjust", "zfill", "expandtabs", "isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace",
                  "istitle", "isupper", "capitalize", "lower", "swapcase", "title", "upper"] + (
                      ["casefold", "isdecimal", "isidentifier", "isnumeric", "isprintable"] if isinstance(one, str) else [])
    for method in everything:
        case(one, method)
        for value in wrong:
            case(one, method, value)
            case(one, method, one, value)
            case(one, method, one, one, value)
        case(one, method, one, 1, 2, 3)
        case(one, method, one, 1, 2, 3, 4)
        case(one, method, nope=1)
        case(one, method, one, nope=1)
        case(one, method, 10**30)
        case(one, method, 10**13)
    case(one, "split", one, sep=one)
    case(one, "split", one, 1, maxsplit=1)
    case(one, "expandtabs", 2**31)
    case(one, "expandtabs", 5, tabsize=5)
    case(one, "center", 9, convert("ab"))
    case(one, "center", 9, convert(""))
    case(one, "ljust", 9, 1)
    case(one, "replace", convert(""), convert("-"))
    case(one, "replace", convert(""), convert("-"), 2)
    case(one * 3, "replace", one, convert(""))
    case(convert("a" * 2000), "replace", convert("a"), convert("b" * 5), 1000)
    case(convert("ab" * 500 + "c"), "find", convert("ab" * 200 + "c"))
    case(convert("ab" * 500 + "c"), "rfind", convert("ba" * 200))


def character_tables():
    """For each test the ranges of code points that pass, for each case mapping what it changes."""
    characters = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000]
    tests = []
    for name in PLAIN[6:18]:
        ranges, previous = [], None
        for character in characters:
            probe = "a" + character if name == "isidentifier" else character
            if getattr(probe, name)():
                if previous is not None and ord(character) == previous + 1:
                    ranges[-1][1] = ord(character)
                else:
                    ranges.append([ord(character)] * 2)
                previous = ord(character)
        tests.append([name, [bound for pair in ranges for bound in pair]])
    mappings = []
    for name in ["casefold", "lower", "swapcase", "title", "upper"]:
        changed = [character for character in characters if getattr(character, name)() != character]
        mappings.append([name, "".join(changed), [getattr(character, name)() for character in changed]])
    return {"character tests": tests, "character mappings": mappings}


def encoding_cases():
    """encode and decode, with all that can be wrong."""
    for text in TEXTS + ["\u00e9\u00e8a\u00e7", "a\u4e2d\u4e2db\U0001f600"]:
        for name in ["utf-8", "ascii", "latin-1", "UTF_8", "Latin1", "US-ASCII", "iso-8859-1", "utf8"]:
            case(text, "encode", name)
        for errors in ["strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "nope"]:
            case(text, "encode", "ascii", errors)
            case(text, "encode", encoding="latin-1", errors=errors)
    bad = [b"", b"abc", b"\xff", b"a\xc3", b"a\xc3x", b"\xe2\x82", b"\xe2\x82x", b"\xe2x", b"\xed\xa0\x80", b"\xf0\x80\x80\x80",
           b"\xf0\x9f\x98", b"\xf4\x90\x80\x80", b"\xc0\x80", b"\x80\x81", b"\xe0\x80\x80", b"ab\xe9cd\xff", b"\xf5\x80",
           "\u00e9\u4e2d\U0001f600".encode(), b"\xf1\x80\x80x", b"\xef\xbb\xbfx"]
    for data in bad:
        for name in ["utf-8", "ascii", "latin-1"]:
            case(data, "decode", name)
            for errors in ["strict", "ignore", "replace", "backslashreplace", "nope"]:
                case(data, "decode", name, errors)
        case(data, "decode")
        case(data, "hex")
    for receiver in ["abc", b"abc"]:
        method = "encode" if receiver == "abc" else "decode"
        for arguments in [(1,), ("x",), ("utf-8", 1), ("utf-8", "strict", 1), (None,), ("utf-8", None), ("utf-8", "nope")]:
            case(receiver, method, *arguments)
        case(receiver, method, nope=1)


text_cases(TEXTS, PARTS, WRONG, str)
strings = compact(cases.values())
cases.clear()
pick.seed(8)
BYTES = [text.encode("utf-8") for text in TEXTS if text.isascii()] + [b"\xff\xfe\x00a", b"\x85\xa0 x\x1c"]
text_cases(BYTES, [part.encode("utf-8") for part in PARTS] + [97, 32, 300, -1], [1, None, 1.5, "a", [b"a"], ("a", 1), (1,), (), ["a"]],
           lambda text: text.encode("utf-8"))
everything = compact(cases.values())
cases.clear()
encoding_cases()
encodings = compact(cases.values())
write(os.path.join(os.path.dirname(__file__), "text_methods.json"), {"str": strings, "bytes": everything, "encodings": encodings, **character_tables()})
