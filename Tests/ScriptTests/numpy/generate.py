"""Writes beside each program here what CPython with NumPy 2 prints for it. Warnings go to stderr and do not count."""

import pathlib
import subprocess
import sys

for program in sorted(pathlib.Path(__file__).parent.glob("*.py")):
    if program.name != "generate.py":
        run = subprocess.run([sys.executable, "-W", "ignore", program.name], cwd=program.parent, capture_output=True)
        if run.returncode != 0:
            sys.exit(f"{program.name}: {run.stderr.decode()}")
        program.with_suffix(".out").write_bytes(run.stdout)
