#!/usr/bin/env python3
"""Checks notebooks with the tools of others: nbformat finds them valid, nbconvert makes HTML of them, and jupytext reads the
scripts as the same cells.

    notebooks.py --akscript PROGRAM SCRIPT...

Needs the packages nbformat, nbconvert and jupytext."""
import argparse
import pathlib
import subprocess
import sys
import tempfile

import jupytext
import nbformat
from nbconvert import HTMLExporter


def cells(notebook):
    return [(cell.cell_type, cell.source, cell.metadata.get('tags', [])) for cell in notebook.cells]


def complaints(program, script, folder):
    """What is wrong with the notebook of a script."""
    path = folder / (script.stem + '.ipynb')
    subprocess.run([program, 'render', script, '--to', 'ipynb', '--no-cache', '--quiet', '-o', path], check=True)
    notebook = nbformat.read(path, as_version=4)
    try:
        nbformat.validate(notebook)
    except nbformat.ValidationError as error:
        yield f'{path.name}: {error.message}'
    page, _ = HTMLExporter().from_notebook_node(notebook)
    if len(page) < 10_000:
        yield f'{path.name}: nbconvert makes {len(page)} characters of it'
    back = folder / script.name
    subprocess.run([program, 'render', path, '--to', 'akscript', '-o', back], check=True)
    if back.read_bytes() != script.read_bytes():
        yield f'{script.name}: another script comes back from its notebook'
    read = jupytext.reads(script.read_text(), fmt='py:percent')
    # jupytext drops empty lines at the end of cells, and so do notebooks.
    if [(kind, source.rstrip('\n'), tags) for kind, source, tags in cells(read)] != cells(notebook):
        yield f'{script.name}: jupytext reads other cells'


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--akscript', required=True)
    parser.add_argument('scripts', nargs='+', type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = [line for script in options.scripts for line in complaints(options.akscript, script, pathlib.Path(folder))]
    print('\n'.join(found) or f'{len(options.scripts)} notebooks, nothing found')
    return bool(found)


if __name__ == '__main__':
    sys.exit(main())
