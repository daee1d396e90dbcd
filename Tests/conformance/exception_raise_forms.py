def t(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e, e.args, repr(e.__cause__))
def r1(): raise ValueError
def r2(): raise ValueError()
def r3(): raise ValueError('m')
def r4(): raise 5
def r5(): raise 'text'
def r6(): raise None
def r7(): raise int
def r8(): raise
def r9(): raise ValueError from None
def r10(): raise ValueError('a') from KeyError('b')
def r11(): raise ValueError from KeyError
def r12(): raise ValueError from 5
def r13(): raise ValueError from int
def r14(): raise (ValueError, TypeError)
def r15(): raise [ValueError('x')][0]
def r16(): raise {'k': KeyError}['k']
def r17(): raise (lambda: TypeError('made'))()
def r18(): raise ValueError if 0 else TypeError
def r19(): raise ValueError('a', 'b') from (KeyError('c') if 1 else None)
def r20(): raise 1 / 0
def r21(): raise ValueError from 1 / 0
def r22(): raise StopIteration(3)
def r23(): raise SystemExit('bye')
def r24(): raise KeyboardInterrupt
def r25(): raise print
def r26(): raise ValueError(f'{1 + 1}')
def r27(): raise OSError(2, 'no', 'f.txt')
def r28(): raise type(ValueError('q'))('again')
def r29(): raise ValueError.__name__
def r30(): raise NotImplementedError
def r31(): raise Exception(ValueError('wrapped'))
def r32(): raise ...
def r33(): raise [ValueError]
def r34(): raise lambda: 1
def r35(): raise ValueError('%d' % 'x')
for f in [r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23, r24, r25, r26, r27, r28, r29, r30, r31, r32, r33, r34, r35]: t(f)
def catch(types):
    try:
        try: raise KeyError('k')
        except types as e: return 'caught', e
    except Exception as e: return type(e).__name__, str(e)
for types in [KeyError, LookupError, Exception, (ValueError, KeyError), (ValueError, (KeyError,)), ValueError, 5, 'KeyError', (ValueError, 5), (KeyError, 5), (5, KeyError), [KeyError], None, (), int, KeyError('k'), (int, str), print]: print(catch(types))
def order():
    try: raise KeyError
    except (print('evaluated') or ValueError): return 1
    except KeyError: return 2
    except (1 / 0): return 3
print(order())
def rebind():
    for i in range(2):
        try: raise ValueError(i)
        except ValueError as err: last = err
        try: err
        except UnboundLocalError as u: print(u)
    return last.args
print(rebind())
def finally_reraise():
    try:
        try: raise ValueError('first')
        finally:
            try: raise KeyError('second')
            except KeyError: pass
    except ValueError as e: return e, e.__context__
print(finally_reraise())
def bare():
    try: raise KeyError('bare')
    except:
        try: raise
        except KeyError as e: return e
print(bare())
def handler_calls():
    def again(): raise
    try: raise ValueError('dynamic')
    except ValueError:
        try: again()
        except ValueError as e: return e
print(handler_calls())
