"""Templates of str and bytes, and of formatting."""
from grammar import table

TABLE = table("""
str:
    (<str> + <str>)
    (<str> * <count>)
    (<count> * <letter>)
    <str>[<small>]
    <str>[<slice>]
    str(<any>)
    str(<float>)
    repr(<any>)
    repr(<str>)
    ascii(<str>)
    chr(<int>)
    chr(<codepoint>)
    bin(<int>)
    hex(<int>)
    oct(<int>)
    <str>.upper()
    <str>.lower()
    <str>.title()
    <str>.capitalize()
    <str>.swapcase()
    <str>.casefold()
    <str>.strip()
    <str>.strip(<str>)
    <str>.lstrip()
    <str>.rstrip(<letter>)
    <str>.replace(<letter>, <str>)
    <str>.replace(<str>, <str>, <small>)
    <str>.center(<width>)
    <str>.center(<width>, <letter>)
    <str>.ljust(<width>, <letter>)
    <str>.rjust(<width>)
    <str>.zfill(<width>)
    <str>.expandtabs(<count>)
    <str>.removeprefix(<letter>)
    <str>.removesuffix(<str>)
    <letter>.join(<strings>)
    <str>.join(<str>)
    <bytes>.decode()
    <bytes>.decode('latin-1')
    <bytes>.decode('utf-8', 'replace')
    <bytes>.hex()
    format(<number>, <spec>)
    format(<int>, <intspec>)
    format(<float>, <floatspec>)
    format(<str>, <strspec>)
    <fstring>
    <percent>
    <format>
    (<str> if <bool> else <str>)
    (<str> or <str>)
    min(<strings>)
    max(<str>)
    <str>.partition(<letter>)[<small>]
codepoint:
    65
    233
    8364
    128512
    1114111
    1114112
    -1
width:
    0
    1
    5
    8
    12
    20
strings:
    <str>.split()
    <str>.split(<letter>)
    <str>.split(<letter>, <small>)
    <str>.rsplit(<letter>, <small>)
    <str>.rsplit()
    <str>.splitlines()
    <str>.splitlines(True)
    list(<str>)
    sorted(<str>)
    [c.upper() for c in <str>]
    [str(v) for v in <list>]
    [repr(v) for v in <list>]
    list(map(str, <list>))
    sorted(<strings>, key=len)
    sorted(<strings>, reverse=<bool>)
    <strings>[<slice>]
    list(<str>.partition(<letter>))
bytes:
    (<bytes> + <bytes>)
    (<bytes> * <count>)
    <bytes>[<slice>]
    bytes(<count>)
    bytes(<numbers>)
    bytes([<codepoint>, <small>])
    <str>.encode()
    <str>.encode('latin-1')
    <str>.encode('ascii', 'replace')
    <bytes>.replace(<bytes>, <bytes>)
    <bytes>.strip()
    <bytes>.upper()
    <bytes>.split(<bytes>)
    <bytes>.join([<bytes>, <bytes>])
    <bytes>.find(<bytes>)
    <bytes>.startswith(<bytes>)
    <bytes>.count(<bytes>)
spec:
    <intspec>
    <floatspec>
    <strspec>
    <anyspec>
intspec:
    '<fill><sign><alternate><zero><wide><comma><inttype>'
    '<wide><inttype>'
    '<comma>'
floatspec:
    '<fill><sign><zero><wide><comma><precision><floattype>'
    '<precision><floattype>'
    '<precision>'
    '<sign><alternate><precision><floattype>'
strspec:
    '<fill><wide><strprecision>'
    '<fill><wide><strprecision>s'
anyspec:
    '<fill><sign><alternate><zero><wide><comma><precision><anytype>'
fill:
    <empty>
    <align>
    *<align>
    é<align>
    0<align>
    {<align>
align:
    >
    ^
    =
    <less>
sign:
    <empty>
    <empty>
    +
    -
    <space>
alternate:
    <empty>
    <empty>
    #
zero:
    <empty>
    <empty>
    0
wide:
    <empty>
    <empty>
    1
    5
    8
    14
    23
comma:
    <empty>
    <empty>
    ,
    _
precision:
    <empty>
    .0
    .1
    .2
    .3
    .6
    .10
    .17
    .25
strprecision:
    <empty>
    .0
    .2
    .5
inttype:
    <empty>
    d
    b
    o
    x
    X
    c
    n
    e
    f
    g
    %
floattype:
    <empty>
    e
    E
    f
    F
    g
    G
    %
    n
anytype:
    <empty>
    d
    x
    f
    e
    g
    s
    c
    %
    z
    q
fstring:
    f"{<plain>}"
    f"a{<plain>}b{<plain>!r}"
    f"{<plain>!s:<fill><wide>}"
    f"{<plain>:<sign><zero><wide><precision><floattype>}"
    f"{<plain>:<fill><wide>}|"
    f"{<plain>=}"
    f"{<plain>!a}"
    f"{<plain>:{<count>}}"
    f"{{{<plain>}}}"
    f"{<plain>:>{<count>}.{<count>}}"
    f"{<plain> = !r:>12}"
plain:
    <int>
    <float>
    <bool>
    <str>
    <list>
    <tuple>
    <dict>
    <int> + <small>
    <float> * <small>
    <str>[<slice>]
    [<small> for _ in range(<count>)]
percent:
    ('%s' % (<any>,))
    ('%r|%s' % (<any>, <any>))
    ('<percentspec>' % <number>)
    ('<percentspec>' % (<number>,))
    ('%<wide>d' % <int>)
    ('%.2f %s' % (<float>, <str>))
    ('%(k)s %(n)d' % {'k': <any>, 'n': <int>})
    ('%c%c' % (<codepoint>, <letter>))
    ('%*d|%-*s' % (<count>, <int>, <count>, <str>))
    ('%.*f' % (<count>, <float>))
    ('%%|%a' % <str>)
    ('%s %s' % <tuple>)
    (<str> % <any>)
    (<str> % <int>)
percentspec:
    %<flags><wide><precision><conversion>
    %<flags><wide><conversion>
flags:
    <empty>
    <empty>
    -
    +
    0
    #
    <space>
    -0
    +#
conversion:
    d
    i
    u
    x
    X
    o
    e
    E
    f
    F
    g
    G
    s
    r
    c
    z
format:
    '{}-{}'.format(<any>, <any>)
    '{0}{1}{0}'.format(<any>, <any>)
    '{:<sign><zero><wide><precision><floattype>}'.format(<number>)
    '{:<fill><wide>}|{!r}'.format(<str>, <any>)
    '{a[0]} {b!s:>6}'.format(a=<list>, b=<any>)
    '{0.real} {1[k]}'.format(<number>, {'k': <any>})
    '{:{}}'.format(<number>, <count>)
    '{:{w}.{p}f}'.format(<float>, w=<count>, p=<count>)
    <str>.format(<any>)
""")
