def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def w1():
    with 5: print('never')
def w2():
    with 'a' as x: print('never')
def w3():
    with None as x, 5 as y: print('never')
def w4():
    with undefined_manager: pass
def w5():
    with (1 / 0) as x: pass
def w6():
    with [1] as (a, b): pass
def w7():
    with print(): pass
def w8():
    with (5 as x): pass
def w9():
    with (5, 6): pass
def w10():
    with (
        {} as x,
        5 as y,
    ): pass
def w11():
    with ValueError('x') as e: pass
def w12():
    with int: pass
def w13():
    for i in range(2):
        with i: break
def w14():
    try:
        with 1.5: pass
    finally: print('finally')
for f in [w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14]: t(f)
