# A nan that an operation gives is a new object, so it is not the one it was made of.
x = float('nan')
print(len({x, x}), len({x, x % 4}), len({x, x + 1}), len({x, -x}), len({x, +x}))
print(x in [x], x + 1 in [x], [x * 2] == [x], [x] == [x])
d = {x: 1}
print(d.get(x), d.get(x / 2), d.get(abs(x)), d.get(x ** 2), d.get(sum([x, 1.0])))
y = x
y += 1
print(y in [x], len({x, y}))


def f(*args, **names):
    return args, names


def note(value):
    print('evaluated', value)
    return value


# A single sequence is unpacked after the names are evaluated.
try:
    f(*None, a=note(1))
except TypeError as error:
    print(error)
try:
    f(0, *None, a=note(2))
except TypeError as error:
    print(error)
values = [1, 2]
print(f(*values, a=values.append(3)))
print(f(0, *values, a=values.append(4)))
print(f(*(note(v) for v in 'ab'), a=note('c'), **{'b': note('d')}))
