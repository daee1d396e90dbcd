"""Templates of lists, tuples, dicts, sets and what works on them."""
from grammar import table

TABLE = table("""
list:
    (<list> + <list>)
    (<list> * <count>)
    <list>[<slice>]
    [<any>, <any>]
    [<any>, *<list>]
    list(<tuple>)
    list(<str>)
    list(<bytes>)
    list(<dict>)
    list(<dict>.items())
    list(<dict>.values())
    list(range(<small>, <count>, <small>))
    list(range(<count>))[<slice>]
    list(reversed(<list>))
    list(enumerate(<list>, <int>))
    list(zip(<list>, <str>))
    list(zip(<list>, <tuple>, strict=<bool>))
    list(map(lambda v: v + <small>, <numbers>))
    list(map(abs, <numbers>))
    list(filter(None, <list>))
    list(filter(lambda v: v > <number>, <numbers>))
    sorted(<list>)
    sorted(<numbers>)
    sorted(<numbers>, reverse=<bool>)
    sorted(<numbers>, key=abs)
    sorted(<list>, key=str)
    sorted(<list>, key=lambda v: (str(type(v)), repr(v)), reverse=True)
    sorted(<set>)
    [v for v in <list> if v]
    [v * <small> for v in <list>]
    [(i, v) for i, v in enumerate(<list>)]
    [u + v for u in <numbers> for v in <numbers> if u != v]
    [v if v else <any> for v in <tuple>]
    [w := <small>, w + 1, w * 2]
    [type(v).__name__ for v in <list>]
    <list>.copy()
    <strings>
    <numbers>
    ([<any>] * <count>)
    [[<small>] * <count> for _ in range(<count>)]
numbers:
    (<numbers> + <numbers>)
    <numbers>[<slice>]
    [v * v for v in <numbers>]
    [v for v in range(<small>, <count>) if v % 2]
    [<number>, <number>, <number>]
    [int(v) for v in <numbers>]
    [float(v) for v in <numbers>]
    [round(v, <decimals>) for v in <numbers>]
    [-v for v in <numbers>]
tuple:
    (<tuple> + <tuple>)
    (<tuple> * <count>)
    <tuple>[<slice>]
    (<any>, <any>)
    tuple(<list>)
    tuple(<str>)
    divmod(<number>, <number>)
    divmod(<int>, <int>)
    <str>.partition(<letter>)
    <str>.rpartition(<letter>)
    tuple(v for v in <list>)
    (*<list>, <any>)
    (<any>, <any>, <any>)[::-1]
    tuple(sorted(<numbers>))
    slice(<small>, <int>, <small>).indices(<count>)
dict:
    dict(<dict>)
    dict(zip(<str>, <list>))
    dict(a=<any>, b=<any>)
    dict([(<any>, <any>), (<small>, <any>)])
    (<dict> | <dict>)
    {**<dict>, <str>: <any>}
    {v: i for i, v in enumerate(<list>)}
    {v: v * 2 for v in <numbers>}
    {str(k): v for k, v in <dict>.items() if v}
    dict.fromkeys(<list>, <any>)
    dict.fromkeys(<str>)
    {<any>: <any>}
    <dict>.copy()
set:
    (<set> | <set>)
    (<set> & <set>)
    (<set> - <set>)
    (<set> ^ <set>)
    set(<numbers>)
    set(range(<count>))
    {v % <small> for v in <numbers>}
    {v for v in <set> if v}
    <set>.union(<numbers>)
    <set>.intersection(<numbers>, <set>)
    <set>.difference(<numbers>)
    <set>.symmetric_difference(<numbers>)
    frozenset(<numbers>)
    <set>.copy()
item:
    <list>[<small>]
    <tuple>[<small>]
    <dict>[<small>]
    <dict>[<str>]
    <dict>.get(<any>)
    <dict>.get(<small>, <any>)
    <dict>.keys()
    <dict>.values()
    <dict>.items()
    (<dict>.keys() & <dict>.keys())
    next(iter(<list>))
    next(iter(<list>), <any>)
    min(<list>)
    max(<list>, key=str)
    max(<numbers>, default=<any>)
    min(<numbers>)
    sum(<list>, <any>)
    (<list> and <any>)
    (<any> or <any>)
    (<any> if <any> else <any>)
    <list>[<any>]
    <any>[<any>]
    (<any> + <any>)
    (<any> * <any>)
    (<any> % <any>)
    (<any> - <any>)
    (-<any>)
    (~<any>)
    range(<small>, <count>)
    range(<small>, <int>, <small>)
    range(<int>)[<slice>]
    slice(<small>, <any>)
    type(<any>)
    int(<any>)
    float(<any>)
    str(<any>)
    list(<any>)
    tuple(<any>)
    abs(<any>)
    round(<any>)
    sorted(<any>)
    sum(<any>)
    len(<any>)
    hash(<tuple>) == hash(<tuple>)
    [*<list>, *<tuple>]
    (lambda *a, k=<any>, **o: (a, k, o))(*<list>, z=<any>)
    (lambda p, q=<any>: [p, q])(<any>)
    [[r * c for c in range(<count>)] for r in range(<count>)]
    {k: [v] for k, v in zip(<strings>, <list>)}
""")
