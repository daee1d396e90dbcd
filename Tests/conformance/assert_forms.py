def t(f):
    try: f(); print('passed')
    except AssertionError as e: print(repr(e), str(e), e.args)
    except Exception as e: print('other', type(e).__name__, e)
def a1(): assert 1
def a2(): assert 0
def a3(): assert [], 'empty'
def a4(): assert None, None
def a5(): assert 1 == 2, (1, 2)
def a6(): assert False, ['list', 1]
def a7(): assert 1, 1 / 0
def a8(): assert 0, 1 / 0
def a9(): assert 1 / 0
def a10(): assert (0, 'always true tuple')[1:]
def a11(): assert not 'x', f'{1 + 1}'
def a12(): assert 1 < 2 < 3 and [0], 'ok'
def a13(): assert 0, ''
def a14(): assert (lambda: 0)(), 'called'
def a15(): assert 0, AssertionError('nested')
def a16(): assert all(x for x in [1, 0]), [x for x in 'ab']
def a17(): assert x, 'no x'
def a18(): assert '' or 0 or [] or {}, {1: 2}
for f in [a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18]: t(f)
try:
    assert 1 == 1.0, 'fine'
    assert 'a' in 'b', 'not in'
except AssertionError as e: print(e, isinstance(e, Exception))
else: print('unreachable')
finally: print('finally')
assert True; assert (True); assert 1, 2; assert not False
assert 5 < 3, f'{5} is not less than {3}'
