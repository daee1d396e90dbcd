for l in [[False, False, True, False, True, None, 3, 1], [3, 2, 'a', 1], ['b', 'a', 2, 1], [5, 4, 3, None, 2, 1], [1, 5, 2, 4, 'x', 3], [[2], [1], 3]]:
    for how in [{}, {'reverse': True}, {'key': lambda v: v}]:
        m = list(l)
        try: m.sort(**how)
        except TypeError as e: print(e, m)
        try: sorted(m, **how)
        except TypeError as e: print(m)
m = [3, 1, 2]
try: m.sort(key=lambda v: 1 // (v - 1))
except ZeroDivisionError: print(m)
