a = 'x'
print('a' 'b' "c" '''d''' """e""", 'a' f'{a}' 'b', f'{a}' f'{a}', f'{a}' '{a}', '{a}' f'{{a}}', r'\n' '\n' == '\\n\n', rb'\x' b'\x41', b'a' rb'\b', u'u' 'v', ('paren' 'theses'
    ' lines'), 'a' + 'b' * 3, 'a' 'b' * 2, len('a' 'b'), 'a' 'b'[0], ('a' 'b')[1], 'ab' 'cd'.upper(), 'x' in 'a' 'x', '%s' '%s' % (1, 2), sep='|')
s = ''
for c in 'hello': s = c + s
print(s, s[::-1], ''.join(reversed(s)), s * 2, s + str(5), s.replace('l', 'L', 1), [c for c in s if c not in 'el'], {c: s.count(c) for c in sorted(set(s))}, sorted(s), ''.join(sorted(set(s))), s.find('l'), s.partition('l'), 'l' in s, max(s), min(s), s < 'z', s == 'olleh', s != s.upper(), s.islower(), len(s), s[1:3], s[-1], s[:0], s[10:], s.index('h'))
t = 'The quick brown fox'; w = t.split(); print(w, ' '.join(w[::-1]), [x.lower() for x in w], max(w, key=len), sorted(w, key=str.lower), {x[0]: x for x in w}, list(map(len, w)), t.title(), t.swapcase(), t.count('o'), t.find('quick'), t.split('o', 1), t[4:9].center(11, '*'), t.startswith('The'), t.endswith(('x', 'y')), '-'.join(t.split('o')), t.encode()[:3], [ord(c) for c in t[:3]], t.translate({ord('o'): '0', ord('e'): None}))
print("it's", 'say "hi"', 'both \' and "', repr("it's"), repr('say "hi"'), repr('both \' and "'), '\\', repr('\\'), 'tab\there', repr('tab\there'), 'nul\0', repr('nul\0'), '\x41\u0042\U00000043', 'é', repr('é'), ascii('é'), '日本', repr('日本'), len('日本'), '\U0001f600', len('\U0001f600'), repr('\U0001f600'), 'a\
b', '''x
y''', repr('''x
y'''))
