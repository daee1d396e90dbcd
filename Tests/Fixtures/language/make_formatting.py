"""Writes formatting.json: what CPython 3.11 makes of format specifiers, `%` conversions and str.format templates."""
import itertools
import os
import random

from encoding import compact, encode, outcome, write

pick = random.Random(20240611)

INTS = [0, 1, -1, 7, -42, 255, 1000, -9999, 65, 0x1F600, 0x110000, 123456, 1234567, -1234567890, 2**31, 2**63 - 1,
        -(2**63), 2**64, 10**30, -(10**30) - 7, 2**100 - 1, 3**250, 9007199254740993, -(2**70) - 1]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 3.5, -2.5, 0.125, 0.25, 1e-5, 1e-4, 9.9999e-5, 123.456, -123.456,
          1234567.891, 999999.5, 9999995.0, 0.000123456789, 1e15, 1e16, 1e17, 123456789012345678.0, 1e21, 1e22, 1e23,
          1e100, -1e100, 1e308, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308, 1e-300, 3.141592653589793,
          2.675, 1.005, 0.045, 1e-7, 99.5, 0.95, 9.5, 9.995, 1 / 3, 2 / 3, 100.0, 1e2, float("inf"), float("-inf"),
          float("nan"), 4503599627370496.5, -0.0004, -0.4]
TEXTS = ["", "a", "abc", "hello world", "\u00e9\u00e8", "\u4e2d\u6587", "\U0001f600", "e\u0301x", "a\nb"]
OTHERS = [True, False, None, [1, 2], (1,), {"a": 1}]


def spec():
    """A random specifier that is mostly valid."""
    text = ""
    if pick.random() < 0.5:
        text += pick.choice(["", "", "*", " ", "0", "x", "\u00e9", "\U0001f600", "<", "{"]) + pick.choice("<>^=")
    text += pick.choice(["", "", "", "+", "-", " "])
    text += pick.choice([""] * 9 + ["z"])
    text += pick.choice([""] * 4 + ["#"])
    text += pick.choice([""] * 4 + ["0"])
    text += pick.choice(["", "", "1", "5", "8", "12", "20", "31"])
    text += pick.choice([""] * 5 + [",", ",", "_", "_", ",_", "_,"])
    text += pick.choice([""] * 4 + [".0", ".1", ".2", ".3", ".6", ".10", ".17", ".25", "."])
    return text


def format_cases():
    values = INTS + FLOATS + TEXTS + OTHERS
    seen = {}
    types = "bcdeEfFgGnosxX%"
    for value in INTS + FLOATS:
        for kind in ["", *types]:
            for text in ["", pick.choice(["+,", "#020_"])]:
                seen[repr(value), text + kind] = value
    for value in FLOATS:
        for precision, kind in itertools.product([0, 1, 2, 17, 30], "efg"):
            seen[repr(value), f".{precision}{kind}"] = value
            seen[repr(value), f"#.{precision}{kind}"] = value
        for text in [".400f", ".800e", ".1200g", "z.1f", "z.0f", "z", "zg", "z.3%", "-z.2e"]:
            seen[repr(value), text] = value
        for text in [".0", ".1", ".2", ".3", ".10", ".17", ".20", "#", "#.3", "+.4", ",.2", "010.3", "_.3"]:
            seen[repr(value), text] = value
    for value in values:
        for kind in ["", "s", "d", "z", "q", "\u00e9", "ss", "\x01"]:
            for text in pick.sample(["5", "<5", "*^9", "=5", "05", "+", " ", "-", "#", ",", "_", ".2", ".", "z", ">9.1"], 3):
                seen[repr(value), text + kind] = value
    for _ in range(2500):
        value = pick.choice(values)
        known = "s" if isinstance(value, str) else types
        seen[repr(value), spec() + pick.choice(["", pick.choice(known), pick.choice(types)])] = value
    for text in ["99999999999999999999d", ".99999999999999999999f", ".3000000000f", "\u0661\u0660d", "1\u0662", "5,,d",
                 "5 d", "1,.2f", "0<5", "<<5", "00005", "0=5", "<05", "^07d", "08,d", "09,d", "010,d", "011_x", "#012_b",
                 "1000000000000", "#X", "#o", "#b", "+c", "#c", ",c", ".1c", "010c", "^10c", "-5c"]:
        for value in [1234, -5, 65, 12345.678, "xy", True, 2**70]:
            seen[repr(value), text] = value
    by_value = {}
    for (name, text), value in seen.items():
        by_value.setdefault(name, (value, []))[1].append(text)
    return compact([encode(value), text, outcome(lambda: format(value, text))]
                   for value, texts in by_value.values() for text in texts)


def percent_cases():
    cases = []

    def case(template, arguments):
        cases.append([template, encode(arguments), outcome(lambda: template % arguments)])

    for value in INTS + FLOATS + TEXTS + OTHERS:
        for kind in "sradiuoxXeEfFgGc":
            if kind in "sra" and isinstance(value, int) and abs(value) >= 2**63:
                continue
            case(f"[%{kind}]", (value,))
            case(f"[%#+8.3{kind}]", (value,))
    for _ in range(1200):
        flags = "".join(pick.sample("-+ #0", pick.choice([0, 0, 1, 1, 2, 3])))
        width = pick.choice(["", "", "1", "5", "12", "*"])
        precision = pick.choice(["", "", ".", ".0", ".2", ".10", ".*"])
        kind = pick.choice("sradiuoxXeEfFgGc%")
        value = pick.choice(INTS + FLOATS + TEXTS + OTHERS)
        if kind in "sra" and isinstance(value, int) and abs(value) >= 2**63:
            continue
        stars = [pick.choice([0, 3, 9, -7]) for _ in range((width + precision).count("*"))]
        if pick.random() < 0.3:
            case(f"%({pick.choice(['k', 'k', 'a b', '(x)', ''])}){flags}{width}{precision}{kind}",
                 {"k": value, "a b": 1, "(x)": 2, "": 3})
        else:
            case(f"<{flags and ''}%{flags}{width}{precision}{kind}>", (*stars, value))
    for template, arguments in [
            ("%", 1), ("%d", ()), ("%d %d", (1,)), ("%d", (1, 2)), ("abc", 1), ("abc", ()), ("abc", [1]), ("abc", {}),
            ("%s", [1]), ("%s %s", [1, 2]), ("%(a)s", [1]), ("%(a)s", 1), ("%(a)s", ({"a": 1},)), ("%(a)s", {}),
            ("%(a)s %(b)s", {"a": 1, "b": 2}), ("%(a)s %s", {"a": 1}), ("%(a", {"a": 1}), ("%(a(b)c)s", {"a(b)c": 5}),
            ("%*d", (1,)), ("%*d", ("x", 1)), ("%.*d", (1.5, 1)), ("%*d", (2**70, 1)), ("%.*f", (2**40, 1.0)),
            ("%99999999999999999999d", 1), ("%.99999999999d", 1), ("%.2147483646d", 1), ("%y", 1), ("%\u00e9", 1),
            ("%5", 1), ("%-", 1), ("%l", 1), ("%ld %hd %Ld", (1, 2, 3)), ("%lld", 1), ("100%", ()), ("%%", ()),
            ("%5%", ()), ("%%%s%%", "x"), ("%s", ("a",)), ("%s", None), ("%s", ((1, 2),)), ("%c", "ab"), ("%c", 1.5),
            ("%c", -1), ("%c", 0x110000), ("%c", 2**70), ("%5c|%-5c|", ("a", 66)), ("%.0c", "a"), ("%d", 1.99),
            ("%d", -1.99), ("%d", float("nan")), ("%d", float("inf")), ("%x", 1.0), ("%d", "1"), ("%f", "1"),
            ("%f", None), ("%d", True), ("%s", True), ("%i", 10**40), ("%e", 10**400), ("%d", 10**5000), ("%x", 10**30),
            ("%(a)*d", {"a": 1}), ("%s%s", ("a", "b", "c")), ("%(a)d %(a)s", {"a": 3, "b": 4}), ("%r %a", ("\u00e9",) * 2),
            ("%d", 1e300), ("\u00e9%s", "\u4e2d"), ("%10.3s|", "abcdef"), ("%-10.3r|", "abcdef"),
            ("%1000000000000d", 1), ("%s", "x" * 50)]:
        case(template, arguments)
    return cases


def template_cases():
    cases = []

    def case(template, *positional, **keywords):
        cases.append([template, [encode(v) for v in positional], {k: encode(v) for k, v in keywords.items()},
                      outcome(lambda: template.format(*positional, **keywords))])

    for template in ["", "abc", "{}", "{0}", "{1}{0}", "{}{}", "{}{}{}{}", "{9}", "{0}{}", "{}{0}", "{a}", "{b}", "{{}}", "{{{}}}",
                     "{", "}", "}{", "{{", "}}", "{}}", "{{}", "{0", "{0:", "{0:{", "{0!", "{0!r", "{0!rx}", "{0!r:>10}",
                     "{!r}", "{!s}", "{!a}", "{!z}", "{! }", "{!\u00e9}", "{:>10}", "{:*^11}|", "{0:{1}}", "{0:{1}{a}}", "{:{}}", "{:{:{}}}",
                     "{0:{1:{2}}}", "{[0]}", "{0[0]}", "{0[x]}", "{2[0]}", "{2[1]}", "{2[-1]}", "{2[5]}", "{2[]}", "{2[0}", "{2[0]x}",
                     "{2[0][1]}", "{d[k]}", "{d[k][0]}", "{d[1]}", "{d[zz]}", "{d[a b]}", "{d[a}b]}", "{.x}", "{0.}",
                     "{0..x}", "{a.nope}", "{ 0}", "{0 }", "{-1}", "{99999999999999999999}", "{2[99999999999999999999]}", "{a:>{b}}",
                     "{a!r:{b}}", "{:d}", "{0:s}", "{1:,}", "{1:d} {1:x} {1:#o} {1:b}", "{f:.3f} {f:e} {f:%}", "a{0}b{1}c",
                     "{0:{{}}}", "{0:}}", "{0!s:}", "{\u0661}", "{0[\u0660]}", "{:{{}", "{0:{1}", "{!}", "{:", "{:}", "{0:!r}",
                     "{0[:]}", "{d[!]}", "{d[:]}", "x{0!r:^{1}}y", "{a}{}", "{}{a}{}", "{a.b.c}", "{a[0].b}"]:
        for positional, keywords in [
                ((), {}), (("ab", 7, [1, [2, 3]]), {"a": "va", "b": 9, "f": 2.5, "d": {"k": "v", 1: "one", "a b": 5, "a}b": 6}}),
                ((12345, 12, (1, "t")), {"a": 1, "b": "^9", "d": [1, 2]}), ((None,), {"a": None})]:
            case(template, *positional, **keywords)
    return cases


write(os.path.join(os.path.dirname(__file__), "formatting.json"),
      {"format": format_cases(), "percent": percent_cases(), "template": template_cases()})
