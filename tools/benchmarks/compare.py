"""Times every program of `programs/` under akscript and under this Python with NumPy, in turns, and prints a table.

Usage: python3 compare.py [--akscript PATH] [--rounds N] [--write FILE] [NAME ...]

A program defines `run()`. Each round starts a new process of either side, which calls `run()` five times and reports the
quickest; the table has the quickest of all rounds. Both sides must return the same value.
"""
import argparse
import math
import os
import pathlib
import platform
import subprocess
import sys

FOLDER = pathlib.Path(__file__).parent
ENDING = """
import time as _time
_best = 1e9
for _ in range(5):
    _start = _time.perf_counter()
    _result = run()
    _best = min(_best, _time.perf_counter() - _start)
print(_best)
print(repr(_result))
"""


def outcome(command, program):
    """The seconds of the quickest of five runs, and what `run()` returned."""
    done = subprocess.run([*command, "-c", program.read_text() + ENDING], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{program.name}: {command[0]} failed\n{done.stderr}")
    seconds, result = done.stdout.split("\n", 1)
    return float(seconds), result


def compared(akscript, program, rounds):
    """The quickest seconds of CPython and of akscript."""
    best = [math.inf, math.inf]
    for _ in range(rounds):
        answers = [outcome([sys.executable], program), outcome([akscript], program)]
        if answers[0][1] != answers[1][1]:
            sys.exit(f"{program.name}: CPython returns {answers[0][1]} and akscript {answers[1][1]}")
        best = [min(before, seconds) for before, (seconds, _) in zip(best, answers)]
    return best


def summary(program):
    """The first sentence of the program's docstring."""
    return program.read_text().split('"""')[1].strip().rstrip(".")


def geometric_mean(ratios):
    return math.exp(sum(math.log(ratio) for ratio in ratios) / len(ratios))


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines() if sys.platform == "linux" else []:
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def table(programs, akscript, rounds):
    import numpy

    yield f"CPython {platform.python_version()}, NumPy {numpy.__version__}, {platform.system()}, {processor()}, {os.cpu_count()} processors."
    yield ""
    yield "| program | what it does | Python, ms | akscript, ms | ratio |"
    yield "|---|---|---:|---:|---:|"
    ratios = []
    for program in programs:
        python, ours = compared(akscript, program, rounds)
        ratios.append(ours / python)
        yield f"| {program.stem} | {summary(program)} | {python * 1e3:.1f} | {ours * 1e3:.1f} | {ours / python:.2f} |"
    yield f"| | **geometric mean** | | | **{geometric_mean(ratios):.2f}** |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="programs (default: all)")
    parser.add_argument("--akscript", default=".build/release/akscript")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", type=pathlib.Path, help="a page whose table is to be replaced")
    options = parser.parse_args()
    programs = [p for p in sorted(FOLDER.glob("programs/*.py")) if not options.names or p.stem in options.names]
    lines = []
    for line in table(programs, options.akscript, options.rounds):
        print(line, flush=True)
        lines.append(line)
    if options.write:
        begin, end = "<!-- table -->\n", "<!-- end of table -->\n"
        before, rest = options.write.read_text().split(begin)
        options.write.write_text(before + begin + "\n".join(lines) + "\n" + end + rest.split(end)[1])


if __name__ == "__main__":
    main()
