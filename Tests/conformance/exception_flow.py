log = []
def run(kind):
    log.clear()
    try:
        log.append('try')
        if kind == 'ok': return 'returned'
        if kind == 'value': raise ValueError('v')
        if kind == 'key': {}['k']
        if kind == 'os': raise FileNotFoundError(2, 'gone', 'f')
        if kind == 'exit': raise SystemExit(3)
        if kind == 'int': raise KeyboardInterrupt
    except (ValueError, TypeError) as e:
        log.append(f'value {e}')
    except LookupError as e:
        log.append(f'lookup {e!r}'); return 'from except'
    except OSError as e:
        log.append((e.errno, e.strerror, e.filename, str(e), e.args)); raise
    except BaseException as e:
        log.append(type(e).__name__)
    else: log.append('else')
    finally: log.append('finally')
    return 'end'
for k in ['ok', 'value', 'key', 'none', 'exit', 'int', 'os']:
    try: print(k, run(k), log)
    except Exception as e: print(k, 'raised', type(e).__name__, log)
def f1():
    try: return 1
    finally: print('f1')
def f2():
    try: 1 / 0
    finally: return 2
def f3():
    for i in range(3):
        try: continue
        finally: print('c', i)
    return 3
def f4():
    while True:
        try: 1 / 0
        except ZeroDivisionError: break
        finally: print('brk')
    return 4
def f5():
    try:
        try: return 'inner'
        finally: raise KeyError('lost return')
    except KeyError as e: return str(e)
def f6():
    x = 1
    try: return x
    finally: x = 2
def f7():
    x = [1]
    try: return x
    finally: x.append(2)
def f8():
    try: raise ValueError
    except ValueError: return 'e'
    finally: print('f8')
def f9():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: return i
        finally:
            if i == 3: continue
    return 'continued'
def f10():
    try: pass
    except: print('no')
    else:
        try: 1 / 0
        except ZeroDivisionError: return 'else-except'
    finally: print('f10')
def f11():
    try:
        try: raise ValueError(1)
        except ValueError: raise KeyError(2)
        finally: print('mid')
    except KeyError as e: return e.args
def f12():
    try:
        try: 1 / 0
        except ValueError: print('no')
        else: print('no')
        finally: print('inner finally')
    except ArithmeticError as e: return type(e).__name__
def f13(n):
    try: return 'a' if n else 1 / 0
    except ZeroDivisionError: return 'b'
    else: return 'c'
def f14():
    def g():
        try: raise StopIteration('v')
        finally: print('g done')
    try: g()
    except StopIteration as e: return e.value, e.args
def f15():
    out = []
    for i in range(4):
        try:
            if i % 2: raise ValueError(i)
        except ValueError as e: out.append(e.args[0])
        else: out.append('ok')
        finally: out.append('|')
    return out
for f in [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f14, f15]: print(f.__name__, f())
print(f13(0), f13(1))
try: e = 1; 1 / 0
except ZeroDivisionError as e: pass
try: e
except NameError as err: print(err)
try:
    try: raise KeyError('a')
    except KeyError as err: raise
except KeyError as err2: print('again', err2)
