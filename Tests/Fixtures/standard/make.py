#!/usr/bin/env python3
"""Makes the fixtures beside this script: calls of Python's math, os.path and json with what CPython gives for them.

Each fixture is a list of [function, arguments, keywords, result]. A result is a repr, or 'Error: message' of an exception.
Arguments are Python literals. CPython 3.11; run it in this folder.
"""
import json
import math
import os.path
import random

random.seed(20240817)


def record(module, name, *args, **keywords):
    try:
        result = repr(getattr(module, name)(*args, **keywords))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    return [name, list(map(literal, args)), {k: literal(v) for k, v in keywords.items()}, result]


def literal(value):
    """JSON has one type of number: floats and large ints are written as text with a mark."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return {'int': str(value)}
    if isinstance(value, float):
        return {'float': repr(value)}
    if isinstance(value, (list, tuple)):
        return [literal(v) for v in value]
    if isinstance(value, dict):
        return {'dict': [[k, literal(v)] for k, v in value.items()]}
    return value


def math_cases():
    inf, nan, big = float('inf'), float('nan'), 10**320
    numbers = [0, 1, -1, 2, 0.0, -0.0, 0.5, -0.5, 1e-300, 1e300, 5e-324, 1e16, 123456.789, inf, -inf, nan, True, 2**53 + 1, -7]
    numbers += [random.uniform(-10, 10) for _ in range(8)] + [random.lognormvariate(0, 30) for _ in range(5)]
    one = ('sqrt cbrt exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh '
           'fabs degrees radians erf erfc floor ceil trunc isnan isinf isfinite modf frexp ulp').split()
    for name in one:
        for x in numbers + [big, -big, 'text', None]:
            yield record(math, name, x)
    few = [0, -0.0, 1, -1, 2.5, -2.5, 1e300, inf, -inf, nan, 3, 1e-300] + [random.uniform(-5, 5) for _ in range(1)]
    for name in 'pow fmod remainder atan2 copysign nextafter'.split():
        for x in few:
            for y in few:
                yield record(math, name, x, y)
        yield record(math, name, 'text', 1)
    for x, base in ((8, 2), (8, 1), (1, 0), (2.5, big), (big, 10), (0, 2), (100, 10), (-1, 2), (2, -1), (1000, 10)):
        yield record(math, 'log', x, base)
    for x, i in ((1, 4), (0.75, -3), (1, 10000), (1, -10000), (0, big), (1, big), (-1, -big), (5e-324, 1), (inf, 3), (1, 2.0), (1.5, True)):
        yield record(math, 'ldexp', x, i)
    for a, b, k in ((1, 1 + 1e-10, {}), (1, 1.1, {'rel_tol': .2}), (0, 1e-9, {}), (0, 1e-9, {'abs_tol': 1e-8}), (inf, inf, {}),
                    (inf, 1e308, {}), (nan, nan, {}), (1, 2, {'rel_tol': -1}), (1, 'a', {})):
        yield record(math, 'isclose', a, b, **k)
    integers = [0, 1, 2, 6, 15, -4, 10**30, -(10**25), 2**64, True]
    for a in integers:
        for b in integers:
            yield record(math, 'gcd', a, b)
            yield record(math, 'lcm', a, b)
    for args in ((), (12,), (12, 18, 27), (1, 2.5), ('a',)):
        yield record(math, 'gcd', *args)
        yield record(math, 'lcm', *args)
    for n in (0, 1, 2, 3, 4, 15, 16, 17, 10**20, 10**41 + 7, 2**64 - 1, -1, 2.5, True):
        yield record(math, 'isqrt', n)
    for n in (0, 1, 5, 20, 21, 50, 100, -1, 2.0, 'a', 10**20, True):
        yield record(math, 'factorial', n)
    for n in (0, 1, 5, 10, 60, -1, 2.0):
        for k in (0, 1, 3, 10, 30, -1, 2.0):
            yield record(math, 'comb', n, k)
            yield record(math, 'perm', n, k)
    yield record(math, 'perm', 6)
    yield record(math, 'perm', 6, None)
    yield record(math, 'comb', 10**20, 2)
    for _ in range(40):
        xs = [random.uniform(-1, 1) * 10 ** random.randint(-20, 20) for _ in range(random.randint(1, 9))]
        yield record(math, 'fsum', xs)
        yield record(math, 'hypot', *xs)
        yield record(math, 'dist', xs, [x * random.uniform(.9, 1.1) for x in xs])
    for xs in ([], [.1] * 10, [1e308, 1e308], [1e308, 1e308, -1e308], [inf], [inf, -inf], [nan], [inf, nan], [1e16, 1, 1e-16], [2**53, 1],
               [1, 2, 'a'], [5e-324, 5e-324]):
        yield record(math, 'fsum', xs)
        yield record(math, 'hypot', *xs)
    yield record(math, 'hypot', 3, 4)
    yield record(math, 'hypot', 1e300, 1e300)
    yield record(math, 'hypot', 5e-324, 5e-324)
    yield record(math, 'dist', [1, 2], [4, 6])
    yield record(math, 'dist', [1], [1, 2])


def path_cases():
    paths = ['', '/', '//', '///', 'a', 'a/', '/a', '//a', 'a/b', 'a//b', 'a/b/', '/a/b/c.txt', 'x.tar.gz', '.hidden', 'a/.b', '..', '../a', 'a/..',
             'a/../b', './a/./b', 'a.b/c', '..a.b', 'a.', '...', 'é/日本.txt', '/../a', 'a/b/../../..', '~', 'a/~']
    for name in 'basename dirname split splitext normpath isabs'.split():
        for p in paths + [None, {'int': '3'}]:
            yield record(os.path, name, p if not isinstance(p, dict) else 3)
    for parts in (('a',), ('a', 'b'), ('a/', 'b'), ('a', '/b'), ('', 'a'), ('a', ''), ('a', '', 'b'), ('/', 'a', 'b'), ('a', 'b/', '/c', 'd'), ('a', 1)):
        yield record(os.path, 'join', *parts)
    for p in ('/', '/nothing/here', '', '/etc/passwd'):
        yield record(os.path, 'exists', p)
        yield record(os.path, 'isdir', p)
        yield record(os.path, 'isfile', p)
    yield record(os.path, 'getsize', '/nothing/here')


def json_cases():
    texts = ['', '  ', '[1,', '[1 2]', '{"a" 1}', '{1:2}', '{"a":1,}', '{"a":1, }', '[1,]', '[1, ]', '"abc', '"a\nb"', '"\\q"', '"\\u12"', '"\\u12', 'nul',
             '01', '1.', '-', '1e', '[1] 2', '{"a":1 "b":2}', '{"a":', '"\\', '{,}', 'tru', '\ufeff1', '[', '{', '{"a"', '1' * 5000, '{"a":1,,}',
             '[\n\n 1,\n x]', '["é",}]', '["日本",}]', '[1,,2]', '\x00', '"\\ud83d\\ude00"', '"\\u00e9"', '-Infinity', 'NaN', '-x', '2.5e', '1E5',
             '1e400', '-0', '-0.0', '"\x7f"', ' [ 1 , 2.5 , "x" , null , true , false ] ', '{"a": {"b": [{}, []]}, "a": 2}', '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
             '123456789012345678901234567890', '-9223372036854775808', '9223372036854775808', '0.1', '1e-7', '1.7976931348623157e308', '[[[[1]]]]',
             '"\t"', '[1.5e+3, 2E-2]', 'null ', '{"k": "v"}x', "{'a': 1}", '[True]', '+1', '.5', '// x']
    for text in texts:
        yield record(json, 'loads', text)
    yield record(json, 'loads', 1)
    values = [None, True, 0, -5, 2**70, 1.0, 0.1, 1e16, 1e-7, -0.0, float('nan'), float('inf'), -float('inf'), 'plain', 'é\u2028\x7f😀\x1f"\\/\b\f\n\r\t',
              [], {}, [1, [], {}, [[2]], {'a': [1, {'b': None}]}], {'b': 1, 'a': [1.5, 'x'], 'é': {}}, [[], [[]]]]
    for value in values:
        for k in ({}, {'indent': 2}, {'indent': 0}, {'indent': '\t'}, {'separators': [',', ':']}, {'ensure_ascii': False}, {'sort_keys': True},
                  {'indent': 1, 'separators': [',', ':'], 'sort_keys': True}, {'allow_nan': False}, {'indent': -1}, {'indent': True}):
            yield record(json, 'dumps', value, **k)


def save(name, cases):
    with open(name, 'w') as file:
        file.write('[\n' + ',\n'.join(json.dumps(case, ensure_ascii=True) for case in cases) + '\n]\n')


if __name__ == '__main__':
    save('math.json', math_cases())
    save('path.json', path_cases())
    save('json.json', json_cases())
