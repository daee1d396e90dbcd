def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for s in ['', 'a', 'aaa', 'abcabc', 'é\U0001f600é', 'banana']:
    for old, new in [('', '-'), ('a', ''), ('a', 'bb'), ('aa', 'b'), ('é', 'e'), ('ana', 'X'), ('zz', 'y'), ('', '')]:
        print([s.replace(old, new), *[s.replace(old, new, n) for n in (-1, 0, 1, 2, 100)]], end='')
    print()
t(lambda: 'a'.replace('a')); t(lambda: 'a'.replace(1, 'b')); t(lambda: 'a'.replace('a', 1)); t(lambda: 'a'.replace('a', 'b', 'c')); t(lambda: 'a'.replace('a', 'b', 1.0)); t(lambda: 'a'.replace('a', 'b', 1, 2)); t(lambda: 'aa'.replace('a', 'b', True)); t(lambda: 'a'.replace('a', 'b', count=1)); t(lambda: 'a'.replace(None, 'x'))
table = str.maketrans('abc', 'xyz', 'd')
print(table, 'abcdabcd'.translate(table), str.maketrans({'a': 1, 98: 'two', 'c': None}), 'abc'.translate({97: 'A', 98: None, 99: 100}), 'aé'.translate({233: 'e' * 3}), 'xyz'.translate({}), 'ab'.translate({'a': 'no'}))
print(str.maketrans('', ''), str.maketrans('', '', 'ab'), 'abc'.translate('0123456789' * 10 + 'ABC'), str.maketrans('aa', 'bc'))
t(lambda: str.maketrans('ab', 'c')); t(lambda: str.maketrans('ab')); t(lambda: str.maketrans({'ab': 1})); t(lambda: str.maketrans({1.5: 'x'})); t(lambda: 'a'.translate({97: 1.5})); t(lambda: 'a'.translate({97: -1})); t(lambda: 'a'.translate({97: 1114112})); t(lambda: 'a'.translate(5)); t(lambda: 'a'.translate()); t(lambda: str.maketrans(1, 2)); t(lambda: str.maketrans('a', 'b', 3)); t(lambda: 'ab'.maketrans('a', 'b')); t(lambda: 'a'.translate([1])); t(lambda: 'a'.translate({97: 'x'}.items()))
