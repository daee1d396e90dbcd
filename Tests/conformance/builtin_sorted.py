def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
words = ['banana', 'Apple', 'cherry', 'apple', 'Banana', 'fig']
t(lambda: sorted(words)); t(lambda: sorted(words, key=str.lower)); t(lambda: sorted(words, key=len)); t(lambda: sorted(words, key=len, reverse=True)); t(lambda: sorted(words, key=lambda w: (-len(w), w))); t(lambda: sorted(words, reverse=1)); t(lambda: sorted(words, key=None)); t(lambda: sorted(words, reverse=[])); t(lambda: sorted([3, 1, 2], key=lambda v: -v)); t(lambda: sorted({'b': 1, 'a': 2})); t(lambda: sorted({'b': 1, 'a': 2}.items(), key=lambda p: p[1])); t(lambda: sorted('hello')); t(lambda: sorted([[2], [1, 5], []])); t(lambda: sorted([(1, 'b'), (1, 'a'), (0, 'z')])); t(lambda: sorted([True, 0, 2.5, -1])); t(lambda: sorted([])); t(lambda: sorted([None])); t(lambda: sorted([{}])); t(lambda: sorted([{}, {}])); t(lambda: sorted([1, 'a'])); t(lambda: sorted(['a', 1])); t(lambda: sorted([1, None, 2])); t(lambda: sorted([(1, 'a'), (1, 2)])); t(lambda: sorted([[1], (1,)])); t(lambda: sorted(5)); t(lambda: sorted()); t(lambda: sorted([1], [2])); t(lambda: sorted([1], None)); t(lambda: sorted([1, 2], key=5)); t(lambda: sorted([1, 2], key=len)); t(lambda: sorted([2, 1], key=lambda v: 1 // (v - 1))); t(lambda: sorted([1, 2], reverse='')); t(lambda: sorted([1, 2], reverse=None)); t(lambda: sorted([print, len])); t(lambda: sorted([b'b', b'a'])); t(lambda: sorted([b'b', 'a'])); t(lambda: sorted([{1, 2}, {1}, {1, 2, 3}])); t(lambda: sorted([float('nan'), 1, 0])); t(lambda: sorted([2, float('nan'), 1])); t(lambda: sorted([0.0, -0.0, 0])); t(lambda: sorted([1, 1.0, True], reverse=True)); t(lambda: sorted([range(3)] * 2)); t(lambda: sorted([1, 2], key=lambda: 1)); t(lambda: sorted([1, 2], key=lambda a, b: 1)); t(lambda: sorted(range(20, 0, -3), key=lambda v: v % 5)); t(lambda: sorted(enumerate('cab'), key=lambda p: p[::-1]))
pairs = [(i * 7 % 5, i) for i in range(30)]
print(sorted(pairs, key=lambda p: p[0])); print(sorted(pairs, key=lambda p: p[0], reverse=True)); print([i for _, i in sorted(pairs, key=lambda p: -p[0])])
log = []
def key(v): log.append(v); return v
sorted([3, 1, 2], key=key); print(log)
a = [5, 2, 8]; print(a.sort(), a, a.sort(reverse=True), a, a.sort(key=lambda v: v % 4), a)
a = [3, 'x', 1]
try: a.sort()
except TypeError as e: print(e, sorted(map(str, a)))
big = [(i * 7919) % 1009 for i in range(1009)]; print(sorted(big) == list(range(1009)), sorted(big, reverse=True)[:5], sorted(big, key=lambda v: v // 100)[:8], sorted(map(str, big))[:6])
print(sorted(sorted(sorted([(a, b, c) for a in 'ba' for b in (2, 1) for c in (0.5, -1)], key=lambda p: p[2]), key=lambda p: p[1]), key=lambda p: p[0]))
