def t(f):
    try: print(f())
    except NameError as e: print(type(e).__name__, e)
t(lambda: nope); t(lambda: nope + 1); t(lambda: [nope for _ in 'a']); t(lambda: (lambda: nope)()); t(lambda: f'{nope}'); t(lambda: nope()); t(lambda: nope.x); t(lambda: nope[0]); t(lambda: print(nope)); t(lambda: {nope: 1}); t(lambda: 1 if nope else 2); t(lambda: 1 if True else nope); t(lambda: True or nope); t(lambda: [x for x in nope]); t(lambda: (y := nope)); t(lambda: not nope); t(lambda: nope if False else 'lazy'); t(lambda: [*nope]); t(lambda: len(nope)); t(lambda: nope < 1); t(lambda: 'a' in nope)
def f1():
    print(v)
    v = 1
def f2():
    v += 1
def f3():
    for v in []: pass
    return v
def f4():
    if False: v = 1
    return v
def f5():
    del v
def f6():
    try: 1 / 0
    except ZeroDivisionError as v: pass
    return v
def f7():
    def g(): return v
    g()
    v = 1
def f8():
    def g():
        nonlocal v
        v += 1
    g()
    v = 1
def f9(): return [v for _ in 'a'] if (lambda: True)() and not (v := 0) else v
def f10():
    while False: v = 1
    else: return v
def f11():
    v: int
    return v
def f12():
    (v) = v
def f13():
    a, v = 1, v
def f14():
    global never_set
    return never_set
def f15():
    import_later = lambda: w
    r = import_later()
    w = 1
def f16():
    with_v = [v for v in 'ab']
    return v
def f17(): return v if (v := False) else v2
def f18():
    v = 1
    del v
    v
def f19():
    def rec(n): return rec2(n - 1) if n else undefined_at_end
    def rec2(n): return rec(n)
    return rec(4)
def f20(x=5):
    del x
    return x
for f in [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20]: print(f.__name__, end=' '); t(f)
