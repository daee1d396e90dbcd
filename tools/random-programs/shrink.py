"""Makes programs that differ as short as they can be."""
import ast
import itertools

from outcomes import both, differs, likeness
from programs import Program, compiles


def shrunk(akscript, differing):
    """Each (seed, program, statement number or how akscript ended) as (seed, text of the shortest program)."""
    programs = []
    for seed, one, place in differing:
        programs.append(Program(one.statements[:place + 1]) if isinstance(place, int) else one)
    kinds = differences(akscript, programs)
    for smaller in [fewer, simpler]:
        pending = {index for index, kind in enumerate(kinds) if kind}
        while pending:
            candidates = [(index, one) for index in sorted(pending) for one in smaller(programs[index])]
            better = {}
            for start in range(0, len(candidates), 300):
                part = candidates[start:start + 300]
                for (index, one), kind in zip(part, differences(akscript, [one for _, one in part])):
                    if kind == kinds[index] and (index not in better or size(one) < size(better[index])):
                        better[index] = one
            for index, one in better.items():
                programs[index] = one
            pending = set(better)
    return [(seed, shown(akscript, one)) for (seed, _, _), one in zip(differing, programs)]


def size(program):
    return len(program.source(""))


def differences(akscript, programs):
    """For each program in what way its last statement differs; None if it does not."""
    reference, result, failures = both(akscript, programs, seconds=5)
    failed = dict(failures)
    found = []
    for label, one in enumerate(programs):
        key = (label, len(one.statements) - 1)
        if label in failed:
            found.append("failure")
        elif key in reference and differs(one.statements[-1], reference[key], result.get(key, "")):
            found.append(likeness(reference[key], result.get(key, "")))
        else:
            found.append(None)
    return found


def fewer(program):
    """Programs without some of the statements before the last."""
    *before, last = program.statements
    half = len(before) // 2
    if half > 1:
        yield Program(before[half:] + [last])
        yield Program(before[:half] + [last])
    for index in range(len(before)):
        yield Program(before[:index] + before[index + 1:] + [last])


def simpler(program):
    """Programs with one expression replaced by a part of it, or by a short literal."""
    statements = program.statements
    for index, statement in enumerate(statements):
        for smaller in shorter(statement):
            yield Program(statements[:index] + [smaller] + statements[index + 1:])


def shorter(text, most=25):
    found = set()
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.expr) or isinstance(getattr(node, "ctx", None), (ast.Store, ast.Del)):
            continue
        own = ast.get_source_segment(text, node)
        if own is None or own not in text or own in ("np", "math"):
            continue
        parts = [ast.get_source_segment(text, part) for part in ast.iter_child_nodes(node) if isinstance(part, ast.expr)]
        if isinstance(node, ast.Call):
            parts = parts[1:]
        for part in [piece for piece in parts if piece not in (None, "np", "math")] + ["0", "1", "1.5", "''"]:
            if len(part) < len(own):
                found.add(text.replace(own, part, 1))
    return itertools.islice((one for one in sorted(found, key=len) if compiles(one)), most)


def shown(akscript, program):
    reference, result, failures = both(akscript, [program])
    key = (0, len(program.statements) - 1)
    got = failures[0][1] if failures else result.get(key)
    return "\n".join(program.statements + [f"  CPython   {reference.get(key)}", f"  akscript  {got}"])
