"""Writes the expectations of the array tests from the real NumPy.

    python3 Tests/Fixtures/numpy/generate.py

needs NumPy 2.4 and writes the .json files beside this script. An array is written as its element type, shape and the
hexadecimal bytes of its elements in C order, so that the comparison is exact; large expected ones as a digest of
those bytes (FNV-1a, 64 bits). Arrays that occur often stand once in the list `arrays` and are referred to by number.
"""
import random_cases
from elementwise_cases import elementwise, updates
from indexing_cases import indexing
from printing_cases import printing
from reductions_cases import reductions
from shapes_cases import shapes

printing()
elementwise()
updates()
reductions()
indexing()
shapes()
random_cases.random()
