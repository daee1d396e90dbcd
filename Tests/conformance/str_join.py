def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for sep in ['', ',', 'ab', '\U0001f600']:
    for items in [[], ['a'], ['a', 'b', 'c'], ('x', ''), 'xyz', {'k': 1, 'l': 2}, (c for c in 'gen'), map(str, range(3)), reversed(['1', '2'])]:
        t(lambda: sep.join(items))
t(lambda: ','.join([1])); t(lambda: ','.join(['a', 2])); t(lambda: ','.join(['a', 'b', None])); t(lambda: ','.join(5)); t(lambda: ','.join(None)); t(lambda: ','.join()); t(lambda: ','.join('a', 'b')); t(lambda: ','.join([b'a'])); t(lambda: b','.join(['a'])); t(lambda: b','.join([b'a', 5])); t(lambda: b','.join([b'x', b'y'])); t(lambda: b''.join([])); t(lambda: ','.join(x / 0 for x in [1])); t(lambda: 5 .join(['a'])); t(lambda: ','.join([['a']])); t(lambda: str.join('-', ['a', 'b'])); t(lambda: str.join(['a'], '-')); t(lambda: str.join(1))
