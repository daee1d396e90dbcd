import numpy as np
def t(f):
    try: r=f(); print(repr(r))
    except Exception as e: print(type(e).__name__, e)
big=10**30
for c in ('ab',(1,2),b'ab',range(3),{1},frozenset(),{1:2}.keys(),{1:2}.values(),3,2.5,None,np.float64(2),True):
    for i in (0,big,np.array([True]),np.array(1),'a',None,np.int8(1),2.5,slice(0,1)):
        def f(): c[i]=1
        t(f)
        def g(): del c[i]
        t(g)
