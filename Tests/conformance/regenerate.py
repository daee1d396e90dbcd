"""Writes NAME.out beside every NAME.py in this folder: what CPython prints, and a last line for an uncaught exception.

Usage: python3 regenerate.py [NAME ...]      (needs Python 3.11, whose behaviour the language follows)
"""
import contextlib
import io
import pathlib
import subprocess
import sys
import traceback
import warnings

# The frames of this script that a program runs inside of are not the program's.
FRAMES = 3


def outcome(path):
    output = io.StringIO()
    ending = ""
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(1000 + FRAMES)
    with contextlib.redirect_stdout(output):
        try:
            code = compile(path.read_bytes(), path.name, "exec")
            exec(code, {"__name__": "__main__", "__builtins__": __builtins__})
        except SyntaxError as error:
            ending = f"!! {type(error).__name__} at line {error.lineno}\n"
        except BaseException as error:
            frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == path.name]
            ending = f"!! {type(error).__name__} at line {frames[-1].lineno}: {error}\n"
    return output.getvalue() + ending


if __name__ == "__main__":
    folder = pathlib.Path(__file__).parent
    if sys.version_info[:2] != (3, 11):
        sys.exit("Python 3.11 is needed")
    if sys.argv[1:2] == ["--run"]:
        sys.stdout.buffer.write(outcome(pathlib.Path(sys.argv[2])).encode())
        sys.exit()
    names = sys.argv[1:]
    for path in sorted(folder.glob("*.py")):
        if path.name != "regenerate.py" and (not names or path.stem in names):
            # Each in a process of its own, so that no program sees what another left behind.
            run = subprocess.run([sys.executable, __file__, "--run", str(path)], stdout=subprocess.PIPE, check=True)
            path.with_suffix(".out").write_bytes(run.stdout)
