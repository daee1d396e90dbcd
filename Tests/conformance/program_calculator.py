def tokenize(s):
    out, i = [], 0
    while i < len(s):
        c = s[i]
        if c.isspace(): i += 1
        elif c.isdigit() or c == '.':
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == '.'): j += 1
            out.append(float(s[i:j]) if '.' in s[i:j] else int(s[i:j]))
            i = j
        elif c in '+-*/()^':
            out.append(c); i += 1
        else:
            raise ValueError(f'unexpected {c!r} at {i}')
    return out
def parse(tokens):
    pos = 0
    def peek(): return tokens[pos] if pos < len(tokens) else None
    def take():
        nonlocal pos
        pos += 1
        return tokens[pos - 1]
    def expr():
        v = term()
        while peek() in ('+', '-'):
            v = v + term() if take() == '+' else v - term()
        return v
    def term():
        v = power()
        while peek() in ('*', '/'):
            v = v * power() if take() == '*' else v / power()
        return v
    def power():
        v = atom()
        if peek() == '^':
            take()
            return v ** power()
        return v
    def atom():
        t = take()
        if t == '(':
            v = expr()
            if take() != ')': raise ValueError('missing )')
            return v
        if t == '-': return -atom()
        return t
    v = expr()
    if peek() is not None: raise ValueError(f'trailing {peek()!r}')
    return v
for s in ['1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '10 / 4 - 1', '-3 + 5', '1 / 0', '2 $ 3', '(1', '1 2']:
    try:
        print(s, '=', parse(tokenize(s)))
    except (ValueError, ZeroDivisionError, IndexError) as e:
        print(s, '->', type(e).__name__, e)
