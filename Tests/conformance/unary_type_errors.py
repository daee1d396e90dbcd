values = [1, 1.5, True, None, 'a', b'a', [1], (1,), {1: 2}, {1}, range(2), len, int, ..., 2 ** 70, slice(1), {}.keys(), ValueError('x'), -0.0, 0, lambda: 0, iter([]), frozenset()]
ops = {'-': lambda v: -v, '+': lambda v: +v, '~': lambda v: ~v, 'not': lambda v: not v, 'abs': abs, 'len': len, 'iter': lambda v: type(iter(v)).__name__, 'next': next, 'hash': lambda v: isinstance(hash(v), int), 'int': int, 'float': float, 'bool': bool, 'round': round, 'list': list, 'sum': sum, 'max': max, 'sorted': sorted, 'chr': chr, 'ord': ord, 'bin': bin, 'reversed': lambda v: type(reversed(v)).__name__, 'enumerate': lambda v: type(enumerate(v)).__name__, 'call': lambda v: v(), 'set': lambda v: len(set(v)), 'dict': dict, 'tuple': tuple, 'bytes': bytes, 'range': range, 'slice': lambda v: v[:], 'item': lambda v: v[0], 'attr': lambda v: v.nope, 'unpack': lambda v: [*v], 'kwargs': lambda v: dict(**v), 'mod': lambda v: '%d' % v, 'fmt': lambda v: format(v, 'd'), 'join': lambda v: ','.join(v), 'all': all, 'divmod': lambda v: divmod(v, 2), 'pow': lambda v: pow(v, 2, 3), 'zip': lambda v: list(zip(v)), 'isinstance': lambda v: isinstance(1, v), 'str.find': lambda v: 'abc'.find(v), 'update': lambda v: {}.update(v), 'fromkeys': lambda v: dict.fromkeys(v), 'extend': lambda v: [].extend(v), 'index': lambda v: [0, 1, 2][v], 'mul': lambda v: [0] * v, 'range2': lambda v: list(range(0, v))[:3] if v is not values[14] else 0}
import_skip = {('call', 'int'), ('call', 'function'), ('range2', 2 ** 70)}
for name, op in ops.items():
    print(name)
    for v in values:
        if name in ('call', 'range', 'range2', 'bytes', 'mul', 'kwargs') and (v is int or callable(v) or v == 2 ** 70): continue
        if type(v).__name__ in ('function', 'list_iterator') and name in ('hash', 'str'): continue
        try: r = op(v); print('  ', type(v).__name__, r if not callable(r) else 'callable')
        except Exception as e: print('  ', type(v).__name__, type(e).__name__, str(e)[:120])
