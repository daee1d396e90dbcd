def t(f):
    try: f()
    except Exception as e: show(e)
def show(e, depth=0):
    print('  ' * depth + repr(e), e.__suppress_context__)
    if e.__cause__ is not None: print('  ' * depth + 'cause:'); show(e.__cause__, depth + 1)
    if e.__context__ is not None and e.__context__ is not e.__cause__: print('  ' * depth + 'context:'); show(e.__context__, depth + 1)
def a():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('second')
def b():
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError('chained') from e
def c():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('alone') from None
def d():
    try:
        try: {}['k']
        except KeyError: [][0]
    except IndexError: int('x')
def e():
    try: 1 / 0
    finally: raise ValueError('from finally')
def f():
    try: raise KeyError(1)
    except KeyError as k:
        try: raise TypeError(2)
        except TypeError: pass
        raise
def g():
    raise ValueError('x') from TypeError('never raised')
def h():
    raise ValueError from KeyError
def i():
    try: raise ValueError(1)
    except ValueError as e:
        try: raise e
        except ValueError as e2: raise RuntimeError('outer') from e2
def j():
    try: 1 / 0
    except ZeroDivisionError as e: saved = e
    raise ValueError('no context') from saved
def k():
    try: 1 / 0
    except: pass
    raise ValueError('none left')
def l():
    for n in range(3):
        try: [1][n]
        except IndexError:
            try: 'a' + n
            except TypeError as e: raise LookupError(n) from None
def m():
    def inner(): raise KeyError('inner')
    try: 1 / 0
    except ZeroDivisionError: inner()
def n():
    try: raise ValueError('a')
    except ValueError as e: x = e
    try: raise x
    except ValueError as e: print(e is x, e.__context__, e.__cause__)
    raise x from x
for fn in [a, b, c, d, e, f, g, h, i, j, k, l, m]: print(fn.__name__); t(fn)
x = ValueError('m'); print(x.__cause__, x.__context__, x.__suppress_context__, x.__traceback__, x.args)
