name, n, x = 'Ann', 42, 3.14159
print(f'{name} is {n}', f'{n:5d}|{n:<5}|{n:^5}|{n:>5}|{n:05}', f'{x:.2f} {x:8.3f} {x:e} {x:g} {x:.0f}')
print(f'{name!r} {name!s} {name!a} {name:>10} {name:*^9} {name:.2}')
print(f'{{literal}} {n}', f'{n!r:>6}', f'{n=} {n = } {x=:.2f} {name=!s}')
print(f'{"nested " + f"{n + 1}"}', f'{[i for i in range(3)]}', f'{ {"a": 1}["a"] }', f'{(lambda v: v * 2)(4)}')
w, p = 10, 3
print(f'{x:{w}.{p}f}|', f'{n:{"0"}{w}}', f'{name:{"<"}{w}}|')
print(f'{1000000:,} {1234567.891:,.2f} {255:x} {255:#x} {255:b} {255:#o} {0.25:%} {0.256:.1%} {1e10:g}')
print(f'{n:+} {-n:+} {n: } {1234:_} {65:c} {True} {True:d} {None} {[1, 2]}')
print(f'''multi
{n}
line''', f"{'a' if n > 5 else 'b'}", f'{n}{n}', f'')
print(f'{n:>{n // 10}}', f'{x!r}', f'{"quote"}', rf'\d{n}', fr'{n}\n')
print(f'{-0.0:.1f} {float("nan"):.2f} {float("inf"):5} {1e-10} {1e100:.3g}')
d = {'key': 'value'}
print(f"{d['key']}", f'{d["key"]:>8}', f'{len(d)}')
print('a' f'{n}' 'b' f'{name}')
print(f'{n,}', f'{n, 2}', f'{*[1, 2],}')
def f(): return 'called'
print(f'{f()}', f'{f().upper()!r}', f'{n if n else 0:>4}')
print(f'{3.0}', f'{3.0:.1f}', f'{1/3:.4}', f'{2**70:,}', f'{12345.6789:10.1f}|')
print(f'{"é":>3}|{"日本":4}|')
print(f"{n:d} {n:.2f} {n:e} {n:%}")
