import numpy as np
def show(f):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print('error:', e)
a = np.arange(3)
show(lambda: bool(a))
show(lambda: bool(np.zeros(0)))
show(lambda: bool(np.array([0])))
show(lambda: bool(np.array([[3]])))
show(lambda: bool(np.array(0.0)))
show(lambda: not a)
show(lambda: 'yes' if a > 1 else 'no')
show(lambda: a and 1)
show(lambda: 1 < a < 3)
show(lambda: a == a or 1)
show(lambda: [a] == [a.copy()])
show(lambda: 5 in [a])
show(lambda: bool(np.float64(0)) or bool(np.int64(2)))
show(lambda: np.bool_(True) and 'and')
show(lambda: not np.float64(0))
show(lambda: 'nan' if np.float64('nan') else 'zero')
while np.array([1]):
    print('once')
    break
if (a >= 0).all() and (a > 1).any():
    print('all and any')
assert np.all(a == [0, 1, 2])
show(lambda: np.True_ and np.False_)
show(lambda: [x for x in [np.int64(0), np.float32(1)] if x])
