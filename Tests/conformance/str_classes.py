chars = ['0', '٣', '²', '½', 'Ⅷ', '五', '𝟘', 'a', 'ª', 'ʰ', '_', '-', ' ', '\xa0', '\u200b', '\u2028', '\t', '\x1c', '\x1f', '\x85', '\u180e', '\x00', '\x7f', '\u0301', '\u2160', '€', '😀', '\ue000', '\u0378', '\U0010ffff', '①', '㊉', '\u3007', '০', 'ᛮ', '·', '\u212a', 'ˆ', '\u200d', '\ufeff', 'あ', '가', '\u1369', '\u19da', '℘', '゛']
for c in chars:
    print(ascii(c), *(int(getattr(c, m)()) for m in ['isupper', 'islower', 'istitle', 'isalpha', 'isalnum', 'isidentifier', 'isprintable', 'isascii', 'isspace', 'isdigit', 'isdecimal', 'isnumeric']), int(('a' + c).isidentifier()))
for s in ['', 'ab c', 'A1', 'a1', '1', 'Ab Cd', 'Ab cd', 'AB', 'A b', "It'S", 'if', 'None', 'a.b', 'é1', '１２', '1.5', '-1', 'ABC é', 'ABC É']:
    print(repr(s), *(int(getattr(s, m)()) for m in ['isupper', 'islower', 'istitle', 'isalpha', 'isalnum', 'isidentifier', 'isprintable', 'isascii', 'isspace', 'isdigit', 'isdecimal', 'isnumeric']))
print([int(d) for d in ['٣', '𝟘', '１２', ' 12 ', '\u3000７\xa0']], float('١٢.٥'), int('০১', 10))
for bad in ['²', '½', '五', '①']:
    try: print(int(bad))
    except ValueError as e: print(e)
