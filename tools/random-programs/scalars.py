"""Templates of numbers and truth values."""
from grammar import table

TABLE = table("""
number:
    <int>
    <float>
    <float>
    <int>
    <bool>
any:
    <int>
    <float>
    <bool>
    <str>
    <bytes>
    <list>
    <tuple>
    <dict>
    <set>
    <none>
int:
    (<int> + <int>)
    (<int> - <int>)
    (<int> * <int>)
    (<int> // <int>)
    (<int> % <int>)
    (<int> ** <power>)
    (-<int>)
    (+<bool>)
    (~<int>)
    (<int> & <int>)
    (<int> | <int>)
    (<int> ^ <int>)
    (<int> << <shift>)
    (<int> >> <shift>)
    abs(<int>)
    int(<float>)
    int(<str>)
    int(<letter>)
    int(<str>, <base>)
    round(<float>)
    round(<int>, <decimals>)
    len(<any>)
    len(<list>)
    len(<str>)
    sum(<numbers>)
    min(<int>, <int>)
    max(<int>, <int>, <int>)
    ord(<letter>)
    pow(<int>, <count>)
    pow(<int>, <count>, <int>)
    divmod(<int>, <int>)[<bool>]
    hash(int(<int>))
    (<int>).bit_length()
    (<int>).bit_count()
    (<int> if <bool> else <int>)
    (<int> and <int>)
    (<int> or <int>)
    <list>.index(<any>)
    <list>.count(<any>)
    <str>.find(<str>)
    <str>.rfind(<letter>, <small>)
    <str>.count(<letter>)
    <str>.index(<letter>)
    <bytes>[<small>]
    <tuple>.count(<any>)
    range(<small>, <int>, <small>)[<small>]
    len(range(<int>, <int>, <small>))
    sum(range(<small>, <count>))
    (lambda n: n * <small>)(<int>)
base:
    0
    2
    8
    10
    16
    36
    37
float:
    (<float> + <number>)
    (<number> - <float>)
    (<float> * <number>)
    (<number> / <number>)
    (<int> / <int>)
    (<float> // <number>)
    (<number> % <float>)
    (<float> % <float>)
    (<float> ** <power>)
    (<int> ** <power>)
    (-<float>)
    abs(<float>)
    float(<int>)
    float(<str>)
    round(<float>, <decimals>)
    divmod(<float>, <number>)[<bool>]
    sum(<numbers>)
    sum(<numbers>, <float>)
    min(<float>, <number>)
    max(<numbers>)
    max(<number>, <number>)
    (<float>).is_integer()
    (<float>).as_integer_ratio()
    (<float> if <bool> else <number>)
    math.floor(<float>)
    math.ceil(<float>)
    math.trunc(<float>)
    math.sqrt(<number>)
    math.fsum(<numbers>)
    math.fmod(<number>, <number>)
    math.copysign(<number>, <number>)
    math.isclose(<number>, <number>)
    math.gcd(<int>, <int>)
    math.isqrt(<int>)
    math.comb(<count>, <count>)
    math.factorial(<count>)
    math.hypot(<number>, <number>)
    math.prod(<numbers>)
    math.modf(<float>)
    math.frexp(<float>)
    math.ldexp(<float>, <shift>)
bool:
    (<number> < <number>)
    (<number> <= <number>)
    (<int> == <float>)
    (<number> != <number>)
    (<number> > <number> >= <number>)
    (<small> < <number> < <int>)
    (not <any>)
    (<bool> and <bool>)
    (<bool> or <bool>)
    (<bool> ^ <bool>)
    bool(<any>)
    (<str> < <str>)
    (<str> == <str>)
    (<bytes> < <bytes>)
    (<list> == <list>)
    (<list> < <list>)
    (<tuple> >= <tuple>)
    (<dict> == <dict>)
    (<set> <= <set>)
    (<set> == <set>)
    (<any> in <list>)
    (<any> in <tuple>)
    (<str> in <str>)
    (<letter> not in <str>)
    (<small> in <dict>)
    (<number> in <set>)
    (<small> in <bytes>)
    (<int> in range(<small>, <int>, <small>))
    any(<list>)
    all(<list>)
    any(v > <number> for v in <numbers>)
    isinstance(<any>, int)
    isinstance(<any>, (str, float))
    (<none> is <none>)
    (<any> == <any>)
    (<any> < <any>)
    <str>.startswith(<letter>)
    <str>.endswith((<letter>, <str>))
    <str>.isdigit()
    <str>.isnumeric()
    <str>.isdecimal()
    <str>.isalpha()
    <str>.isalnum()
    <str>.isspace()
    <str>.isupper()
    <str>.islower()
    <str>.istitle()
    <str>.isidentifier()
    <str>.isprintable()
    <str>.isascii()
    <set>.isdisjoint(<list>)
    <set>.issubset(<list>)
    callable(<any>)
""")
