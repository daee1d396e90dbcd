words = ['', 'hello', 'HELLO', 'hELLO wORLD', "don't stop", 'x1y2', 'ß', 'ǆ', 'ﬁx', 'İstanbul', 'ıI', 'ΑΣ', 'ΑΣ Β', 'Σ', 'ΣΑ', 'éÉ', 'ŉ', 'ǰ', 'ᾳ', 'ῼ', 'Ⅷⅷ', 'ⓐⒷ', '\u1e9e', '𐐀𐐨', 'ʼn', 'a\u0301B', '123abc', '_a-b', 'ÿ', 'µ', 'ς', 'ſ', 'ΐ', 'և', 'ﬄ', 'Ǳ', 'ჽ', 'Ა', 'ა']
for w in words:
    print(ascii(w), *(ascii(getattr(w, m)()) for m in ['upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold']))
    print(*(int(getattr(w, m)()) for m in ['isupper', 'islower', 'istitle', 'isalpha', 'isalnum', 'isidentifier', 'isprintable', 'isascii', 'isspace', 'isdigit', 'isdecimal', 'isnumeric']))
