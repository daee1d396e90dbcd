"""Writes NAME.out beside every NAME.py in this folder: what CPython prints, and a last line for an uncaught exception.

Usage: python3 regenerate.py [--check] [NAME ...]

With --check nothing is written; the files that are not what CPython prints today are named, and the exit status tells.
It needs Python 3.11, whose behaviour the language follows, and NumPy 2 for the programs named numpy_*.py; --check
leaves those out without it.
"""
import sys

# A program in this folder may have the name of a module of Python's library.
del sys.path[0]

import contextlib
import io
import os
import pathlib
import traceback
import warnings

FOLDER = pathlib.Path(__file__).parent


def frames():
    """How deep `exec` would run a program; those frames are not the program's."""
    frame, count = sys._getframe(1), 1
    while frame:
        frame, count = frame.f_back, count + 1
    return count


def outcome(path):
    output = io.StringIO()
    ending = ""
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(1000 + frames())
    with contextlib.redirect_stdout(output):
        try:
            code = compile(path.read_bytes(), path.name, "exec")
            exec(code, {"__name__": "__main__", "__builtins__": __builtins__})
        except SyntaxError as error:
            ending = f"!! {type(error).__name__} at line {error.lineno}\n"
        except BaseException as error:
            places = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == path.name]
            ending = f"!! {type(error).__name__} at line {places[-1].lineno}: {error}\n"
    return (output.getvalue() + ending).encode("utf-8", "surrogatepass")


def outcome_apart(path):
    """The outcome in a process of its own, so that no program sees what another left behind."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with open(writing, "wb") as pipe:
            pipe.write(outcome(path))
        os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        found = pipe.read()
    if os.waitpid(child, 0)[1] != 0:
        sys.exit(f"{path.name} ended the process")
    return found


def needs_numpy(path):
    return path.name.startswith("numpy_")


def has_numpy():
    try:
        import numpy
    except ImportError:
        return False
    return numpy.__version__.startswith("2.")


def main(arguments):
    if sys.version_info[:2] != (3, 11):
        sys.exit("Python 3.11 is needed")
    checks = arguments[:1] == ["--check"]
    names = arguments[1:] if checks else arguments
    paths = [path for path in sorted(FOLDER.glob("*.py")) if path.name != "regenerate.py"]
    if names:
        paths = [path for path in paths if path.stem in names]
    stale = []
    # NumPy is imported once, before the programs that need it and after those that must not.
    for path in sorted(paths, key=needs_numpy):
        if needs_numpy(path) and not has_numpy():
            if checks:
                print("without NumPy 2 the programs numpy_*.py are not checked", file=sys.stderr)
                break
            sys.exit("NumPy 2 is needed")
        found, file = outcome_apart(path), path.with_suffix(".out")
        if not checks:
            file.write_bytes(found)
        elif not file.exists() or file.read_bytes() != found:
            stale.append(file.name)
    if stale:
        sys.exit("not what CPython prints: " + ", ".join(stale))


if __name__ == "__main__":
    main(sys.argv[1:])
