def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e, isinstance(e, ImportError))
def i1(): import nothing_here
def i2(): import nothing_here.sub
def i3(): from nothing_here import x
def i4(): from nothing_here import x as y, z
def i5(): import nothing_here as n
def i6():
    try: import nothing_here
    except ImportError as e: print('caught', e)
    else: print('imported')
    finally: print('finally')
def i7():
    try: from nothing_here.deep.er import a
    except ModuleNotFoundError as e: raise ImportError('wrapped') from e
def i8():
    if False: import nothing_here
    try: nothing_here
    except UnboundLocalError as e: print(e)
def i9():
    from nothing_here import (a, b,
        c as d,)
for f in [i1, i2, i3, i4, i5, i6, i7, i8, i9]: t(f)
try: import nothing_here
except ImportError: fallback = None
print(fallback)
import nothing_here, nowhere
