def risky(n):
    if n == 0: return 1 / 0
    if n == 1: return [][5]
    if n == 2: return {}['k']
    if n == 3: return int('x')
    if n == 4: return 'a' + 1
    if n == 5: return undefined
    if n == 6: return None.attr
    if n == 7: raise RuntimeError('custom', 42)
    if n == 8: assert n < 5, 'too big'
    if n == 9: raise KeyError('quoted')
    return 'fine'
for n in range(11):
    try:
        print(risky(n))
    except ZeroDivisionError:
        print('zero')
    except (IndexError, KeyError) as e:
        print('lookup', type(e).__name__, e, e.args)
    except ValueError as e:
        print('value', e)
    except TypeError as e:
        print('type', e)
    except NameError as e:
        print('name', e)
    except Exception as e:
        print('other', type(e).__name__, e, repr(e))
    else:
        print('else')
    finally:
        print('finally', n)
def order():
    try:
        return 'try'
    finally:
        print('cleanup')
print(order())
def override():
    try:
        return 1
    finally:
        return 2
print(override())
def swallow():
    for i in range(3):
        try:
            raise ValueError
        finally:
            break
    return 'swallowed'
print(swallow())
def nested():
    try:
        try:
            raise ValueError('inner')
        except KeyError:
            print('no')
        finally:
            print('inner finally')
    except ValueError as e:
        print('outer', e)
        try:
            raise TypeError('second') from e
        except TypeError as t:
            print(t, repr(t.__cause__))
nested()
try:
    try:
        raise ValueError('again')
    except ValueError:
        raise
except ValueError as e:
    print('reraised', e)
try:
    raise ValueError
except ValueError as e:
    print(repr(e), str(e) == '', e.args)
for cls in [ValueError, KeyError, ZeroDivisionError, FileNotFoundError, RecursionError, UnicodeDecodeError, ModuleNotFoundError, KeyboardInterrupt, StopIteration, NotImplementedError]:
    print(cls, cls.__name__, issubclass(cls, Exception), issubclass(cls, OSError), issubclass(cls, LookupError))
print(isinstance(ValueError('x'), Exception), isinstance(KeyError(), LookupError), issubclass(FileNotFoundError, OSError), issubclass(ConnectionResetError, ConnectionError))
print(repr(ValueError('a', 1)), str(ValueError('a', 1)), repr(KeyError('k')), str(KeyError('k')), repr(OSError(2, 'No such file', 'f.txt')), str(OSError(2, 'No such file')), OSError(2, 'msg').errno)
e = ValueError('stored')
try:
    raise e
except ValueError as caught:
    print(caught is e)
try:
    assert False
except AssertionError as e: print(repr(e))
try:
    raise 5
except TypeError as e: print(e)
try:
    raise ValueError('x') from 5
except TypeError as e: print(e)
try:
    try: pass
    except 5: pass
    [][0]
except IndexError as e: print(e)
try:
    try: 1 / 0
    except 5: pass
except TypeError as e: print(e)
def gen():
    try:
        yield_like = 1
        return yield_like
    except: pass
    else: print('skipped')
    finally: print('done')
print(gen())
while True:
    try:
        x = int('5')
    except ValueError:
        print('bad')
    else:
        print('good', x)
        break
raise LookupError('the end')
