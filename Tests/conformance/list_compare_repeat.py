def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
n = float('nan')
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [1] == [1.0], [1] == (1,), [1] != [True], [[1], 2] < [[1], 3], [n] < [n], [1, n] == [1, n], [2] > [1, 99], [1, 2] >= [1, 2], [] == [], [n] <= [n], [1, 'a'] == [1, 'b'], ['a', 1] < ['b', 'x'])
t(lambda: [1] < ['a']); t(lambda: [1] < (1,)); t(lambda: [1] < 1); t(lambda: [[1]] < [['a']]); t(lambda: [None] < [None]); t(lambda: [1, None] < [1, None]); t(lambda: [1, None] < [2, None]); t(lambda: [print] < [len]); t(lambda: [{}] < [{}]); t(lambda: [{}] < [{1: 2}]); t(lambda: (1, [2]) < (1, ['a'])); t(lambda: [1] > None)
a = [[0]] * 3
a[0].append(1); print(a, a[0] is a[2]); b = [[0] for _ in range(3)]; b[0].append(1); print(b); c = [1] * 3; c[0] = 2; print(c, [] * 5, [1, 2] * -1, True * [1], [None] * 2)
t(lambda: [1] * 1.0); t(lambda: [1] * [2]); t(lambda: [1] + None); t(lambda: [1] - [1]); t(lambda: -[1]); t(lambda: {[1]: 2}); t(lambda: {[1]}); t(lambda: hash([])); t(lambda: [1]()); t(lambda: [1].x); t(lambda: list(1)); t(lambda: list([1], [2])); t(lambda: list(a=1)); t(lambda: list(None)); t(lambda: [1] @ [2]); t(lambda: [1] | [2]); t(lambda: [*1]); t(lambda: [*None]); t(lambda: list({3: 1}) + list({'k'}) + list('é\U0001f600')); t(lambda: [1][0][0]); t(lambda: [[1, 2], [3]][0][1]); t(lambda: [10 ** 30] == [10.0 ** 30]); t(lambda: 5 in [5.0, 'a']); t(lambda: [] in [[]]); t(lambda: [1] * 10 ** 30)
def f(): x = [1]; x.foo = 5
t(f)
x = y = [1]; x += [2]; print(y, x is y); x = x + [3]; print(y, x is y); x, y = y, x; print(x, y)
m = [[1, 2], [3, 4]]; m[0][1], m[1] = m[1][0], m[0]; print(m); m[0] += m[0]; print(m)
