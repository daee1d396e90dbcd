calls = []
def v(x): calls.append(x); return x
print(v(1) < v(2) < v(3), calls); calls.clear(); print(v(3) < v(2) < v(1), calls); calls.clear(); print(v(1) < v(1) == v(1), calls); calls.clear(); print(v(1) == v(1) != v(2) < v(5) >= v(0), calls); calls.clear()
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 > 0, 1 == 1 == 1, 1 == 1.0 == True, 1 != 2 != 1, 'a' < 'b' < 'c', 1 in [1] == True, (1 in [1]) == True, 1 < 2 in [2], 1 is not None is not False, not 1 < 2, not (1 < 2) < 3, 0 < 1 in {1} and 2, [] == [] is not [], 1 <= 1 < 1.5 <= 1.5, 5 not in [1] != [2], None is None is None, 'a' in 'ab' in ['ab'], 2 > 1 == 1)
print([1, 2] < [1, 3] < [2], (1,) < (1, 0) <= (1, 0), {1} < {1, 2} <= {1, 2} < {1, 2, 3}, 'abc' > 'abb' > 'aba', 1 < 2.5 < 10 ** 30 < float('inf'), float('nan') == float('nan') == 1, -1 < -0.0 == 0 < 1)
for f in [lambda: 1 < 'a', lambda: 1 < 2 < 'a', lambda: 2 < 1 < 'a', lambda: 'a' > 1 > 0, lambda: [] < 5 < 6, lambda: None < 1, lambda: 1 in 2 in 3, lambda: 1 in [1] in [[1]], lambda: {} < {}, lambda: print < len, lambda: 1 < (2,), lambda: 1 == 'a' < 5, lambda: (1, 'a') < (1, 2) < (2,), lambda: 5 > [], lambda: 'a' <= b'a', lambda: range(2) < range(3), lambda: {1} < [1], lambda: 1 < None, lambda: True < 'x']:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x = 5; print(0 <= x < 10, not 0 <= x < 5, x == 5 and 1 < x, 1 < x or 1 / 0, (1 < 2) + (2 < 3), 1 < 2 if 3 < 4 else 5, -1 < 0 < 1 < 2 < 3 < 4 < 5 < x < 6, (1 < 2) is True, 1 & 3 == 3, 1 | 2 < 3, 2 + 3 == 5 < 6 - 0, 1 < 2 and 2 < 3, 1 is 1.0 if False else 'ok', x is x is x, x in [5] is not False)
