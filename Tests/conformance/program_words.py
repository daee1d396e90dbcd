text = """The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox runs away!"""
words = [w.strip('.,;!').lower() for w in text.split()]
counts = {}
for w in words: counts[w] = counts.get(w, 0) + 1
for w, c in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:5]:
    print(f'{w:<8}{c:>3} {"#" * c}')
by_length = {}
for w in counts: by_length.setdefault(len(w), []).append(w)
print({k: sorted(v) for k, v in sorted(by_length.items())})
print(' '.join(w[::-1] for w in words[:4]), text.count('the'), text.upper().count('THE'))
caesar = ''.join(chr((ord(c) - 97 + 3) % 26 + 97) if c.isalpha() else c for c in 'hello, world')
print(caesar, ''.join(sorted(set('mississippi'))), 'racecar' == 'racecar'[::-1])
vowels = {v: text.lower().count(v) for v in 'aeiou'}
print(vowels, max(vowels, key=lambda v: vowels[v]), sum(vowels.values()))
print([line.split()[0] for line in text.splitlines()], len(text.splitlines()), text.title()[:20], text.find('fox'), text.rfind('fox'))
