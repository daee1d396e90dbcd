x, n, s, w, p = 3.14159265, 42, 'text', 12, 4
print(f'{x:{w}.{p}}|{x:<{w}}|{x:^{w}.{p}f}|{x:>{w - 2}.{p // 2}e}|{n:0{w}}|{n:{"*"}^{w}}|{s:{w}}|{s:>{w}.{p - 2}}|{s!r:^{w}}|{n:{"#x"}}|{n:{""}}|{x:{"." + str(p)}}')
print(f'{n=}', f'{n = }', f'{n =}', f'{n= :>5}', f'{x=:.2f}', f'{s=}', f'{s=!s}', f'{s=!r:>8}', f'{n+1=}', f'{ n = !s:>6}', f'{(lambda: 1)()=}', f'{[1, 2]=}', f'{s.upper()=}', f'{n*2 = :+}', f'{"a"=}', f'{n==42}', f'{n!=42}', f'{n<=42}', f'{n>=43}', f'{n == 42=}')
print(f'{{}}', f'{{{n}}}', f'{{{{{n}}}}}', f'a{{b}}c', f'{"{}"}', f'{"{" + "}"}', f'{{{{', f'}}}}', f'{n}}}', f'{{{n!r}}}', f'{ {1: 2}[1] }', f'{ {3} }', f'{({1: 2})}', f'{[i for i in range(3)]}', f'{dict(a=1)}', f'{s[1]}{s[-1:]}{s[::2]}', f"{'a' 'b'}", f'{"a" if n else "b"}', f'{n:>{5}}{n:<{5}}|', f'{(n, s)}', f'{n,}', f'{n, s}', f'{*[1], 2}', f'{not n}', f'{n if n > 5 else -n}', f'{n and s or x}', f'{-n}', f'{n:-5}', f'{n:=5}', f'{(y := n)}', f'{y}')
print(f'''{
n
}''', f"""{s
.upper()}""", f'{n}' f'{s}' 'plain' f"{x:.1f}", rf'\n{n}\t', f'\n'.encode(), f'\x41{n}\u00e9', f'\{n}', fr'{s!r}\d', F'{n}', f'{"n " + f"{n}"}', f'{f"{n:>{w}}"!r}', f'{f"""{n}"""}', f"{f'{n}'}")
print(f'{s!s}', f'{s!a}', f'{"é"!a}', f'{"é"!r}', f'{None!r:>6}', f'{True:>6}', f'{True:d}', f'{True!s:>6}', f'{[]:}', f'{None}', f'{b"x"}', f'{b"x"!r}', f'{1e10}', f'{1e100:.3g}', f'{10 ** 20:,}', f'{-0.0}', f'{float("inf"):>8}', f'{1 / 3:.3%}', f'{255:08b}', f'{255:#_x}', f'{ord("a"):c}', f'{3:>+5}', f'{3.0:g}', f'{1234567.891:_.1f}', f'{"a":*<3}{"b":->3}{"c":=^3}', f'{s:.2}', f'{s:5.1}|', f'{"":5}|', f'{"":x^5}')
for spec in ['d', '5', '.2f', 'x', 's', '>6', '', 'q', '.', '05d', '+', ',', '%']:
    out = []
    for v in [n, x, s, True, None, [1]]:
        try: out.append(f'{v:{spec}}')
        except Exception as e: out.append(type(e).__name__ + ': ' + str(e))
    print(repr(spec), out)
def f(a, *, b): return a + b
print(f'{f(1, b=2)}', f'{f(a=1, **{"b": 5})}', f'{[x for x in "ab"]!r:>12}', f'{max([1, 2], key=lambda v: -v)}', f'{(lambda a, b=2: a * b)(3)}', f'{"a:b":>5}', f'{d["k:v"] if (d := {"k:v": 1}) else 0}', f'{"!r"}', f'{"a!b"!r}', f'{n!s:{w}}|', f'{x:.{p}f}{n:{w}d}', f'{"=":=^5}', f'{n:{w}{"d"}}', f'{n:{"0"}{"5"}{"d"}}', f'{1:{2}{"d"}}', sep='~')
for bad in [lambda: f'{undefined_n}', lambda: f'{1 / 0}', lambda: f'{s.nope}', lambda: f'{s:d}', lambda: f'{n:{"z"}}', lambda: f'{[]:5}', lambda: f'{n:.3d}', lambda: f'{x:x}', lambda: f'{{}}{d["zz"]}', lambda: f'{n:{s}}', lambda: f'{s:{n}}', lambda: f'{s!r:d}', lambda: f'{(1, 2):>10}', lambda: f'{int("q")}', lambda: f'{None:d}', lambda: f'{n:{-5}}', lambda: f'{n:{None}}', lambda: f'{n:{1.5}}', lambda: f'{n:{[]}}']:
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
