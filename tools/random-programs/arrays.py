"""Templates of NumPy arrays and scalars."""
from grammar import table

TABLE = table("""
array:
    <new>
    <new>
    (<array> + <array>)
    (<array> - <array>)
    (<array> * <array>)
    (<array> / <array>)
    (<array> // <array>)
    (<array> % <array>)
    (<array> <operator> <scalar>)
    (<scalar> <operator> <array>)
    (<array> <operator> <number>)
    (<number> <operator> <array>)
    (<array> <comparison> <array>)
    (<array> <comparison> <number>)
    (<array> & <array>)
    (<array> | <array>)
    (<array> ^ <array>)
    (<array> ** <count>)
    (<array> ** <array>)
    (<array> << <shift>)
    (<array> >> <shift>)
    (-<array>)
    (~<array>)
    abs(<array>)
    <array>[<index>]
    <array>[<index>]
    <array>.T
    <array>.reshape(-1)
    <array>.reshape(<shape>)
    <array>.astype(<target>)
    <array>.astype(<target>)
    <array>.copy()
    <array>.flatten()
    <array>.ravel()
    <array>.squeeze()
    <array>.transpose()
    <array>.round(<decimals>)
    <array>.clip(<number>, <number>)
    <array>.cumsum()
    <array>.repeat(<count>)
    <array>.take([<small>, <small>])
    <array>.swapaxes(<axis>, <axis>)
    np.<unary>(<array>)
    np.<binary>(<array>, <array>)
    np.<binary>(<array>, <number>)
    np.<reduction>(<array>, axis=<axis>)
    np.<reduction>(<array>, axis=<axis>, keepdims=<truth>)
    np.<reduction>(<array>, axis=<axes>)
    <array>.<reduction>(<axis>)
    <array>.<reduction>(axis=<axis>, keepdims=<truth>)
    np.<place>(<array>, axis=<axis>)
    np.<spread>(<array>, axis=<axis>, ddof=<truth>)
    np.sum(<array>, dtype=<target>)
    np.mean(<array>, axis=<axis>, dtype=<target>)
    np.cumsum(<array>, axis=<axis>)
    np.median(<array>, axis=<axis>)
    np.percentile(<array>, <percentage>)
    np.percentile(<array>, [<percentage>, <percentage>], axis=<axis>)
    np.count_nonzero(<array>, axis=<axis>)
    np.where(<array>, <array>, <number>)
    np.where(<array> <comparison> <number>, <array>, <array>)
    np.sort(<array>)
    np.sort(<array>, axis=<axis>)
    np.argsort(<array>, axis=<axis>, kind='stable')
    np.argsort(<array>, kind='stable')
    np.unique(<array>)
    np.bincount(<array>)
    np.bincount(<counts>, minlength=<count>)
    np.bincount(<counts>, weights=<counts>)
    np.flatnonzero(<array>)
    np.argwhere(<array>)
    np.concatenate([<array>, <array>])
    np.concatenate((<array>, <array>), axis=<axis>)
    np.stack([<array>, <array>], axis=<axis>)
    np.vstack([<array>, <array>])
    np.hstack([<array>, <array>])
    np.expand_dims(<array>, <axis>)
    np.squeeze(<array>, axis=<axis>)
    np.transpose(<array>)
    np.reshape(<array>, <shape>)
    np.ravel(<array>)
    np.repeat(<array>, <count>, axis=<axis>)
    np.take(<array>, [<small>, <small>], axis=<axis>)
    np.clip(<array>, <number>, <number>)
    np.round(<array>, <decimals>)
    np.array(<array>, dtype=<target>)
    np.asarray(<numbers>, dtype=<target>)
    np.array(<numbers>)
    np.array([<numbers>, <numbers>])
    np.array([<array>, <array>])
    np.array([<scalar>, <number>])
    np.zeros_like(<array>)
    np.full_like(<array>, <number>)
    np.ones_like(<array>, dtype=<dtype>)
    (<array> @ <array>)
    np.dot(<array>, <array>)
    np.round(np.<curve>(np.clip(<array>, -3, 3)), 5)
    np.<curve>(np.array([0.0, -0.0, float('inf'), float('-inf'), float('nan')], dtype=<realtype>))
new:
    np.array(<numbers>, dtype=<realtype>)
    np.array([<small>, <small>, <small>], dtype=<dtype>)
    np.array(<int>)
    np.array([[<small>, <small>], [<small>, <small>]])
    np.array([[<float>], [<float>]])
    np.zeros(<shape>, dtype=<dtype>)
    np.ones(<shape>)
    np.full(<shape>, <number>)
    np.full(<shape>, <small>, <dtype>)
    np.arange(<count>)
    np.arange(<small>, <int>, <step>)[:9]
    np.arange(<small>, <count>, dtype=<dtype>)
    np.arange(<float>, <float>, <float>)[:9]
    np.linspace(<small>, <number>, <count>)
    np.linspace(<float>, <float>, <count>, endpoint=<truth>)
    np.eye(<count>, dtype=<dtype>)
    np.eye(<count>, <count>, <small>)
    np.arange(1200).reshape(-1, <count>)
    np.array([], dtype=<dtype>)
    <counts>
    <random>
step:
    1
    2
    3
    -1
    10**18
    1000000007
counts:
    np.array([<count>, <count>, <count>])
    np.array([<count>, <count>, <count>], dtype='uint8')
    np.array([<count>])
scalar:
    np.<scalartype>(<small>)
    np.<scalartype>(<number>)
    np.<inttype_np>(<int>)
    np.<realtype_np>(<float>)
    <array>.<reduction>()
    <array>[<small>]
    <array>.<spread>()
    np.<reduction>(<array>)
    np.<place>(<array>)
    (<scalar> <operator> <scalar>)
    (<scalar> <operator> <number>)
    (<number> <operator> <scalar>)
    (<scalar> <comparison> <number>)
    (<scalar> & <scalar>)
    (<scalar> << <small>)
    (-<scalar>)
    (~<scalar>)
    abs(<scalar>)
    np.<unary>(<scalar>)
    np.<binary>(<scalar>, <number>)
    round(<scalar>, <decimals>)
    divmod(<scalar>, <scalar>)
    max(<scalar>, <scalar>)
    int(<scalar>)
    float(<scalar>)
    bool(<scalar>)
    <scalar>.item()
    <scalar>.astype(<target>)
scalartype:
    bool_
    <inttype_np>
    <realtype_np>
inttype_np:
    int8
    uint8
    int16
    uint16
    int32
    uint32
    int64
    uint64
realtype_np:
    float32
    float64
realtype:
    'float32'
    'float64'
    float
    np.float32
dtype:
    bool
    int
    float
    'int8'
    'uint8'
    'int16'
    'uint16'
    'int32'
    'uint32'
    'int64'
    'uint64'
    'float32'
    'float64'
    np.<scalartype>
operator:
    +
    -
    *
    /
    //
    %
    **
comparison:
    ==
    !=
    <less>
    <less>=
    >
    >=
axis:
    0
    0
    1
    -1
    2
    None
axes:
    (0, 1)
    (0,)
    (-1, 0)
    ()
    (0, 0)
shape:
    <count>
    (<count>,)
    (<count>, <count>)
    (2, 3)
    (3, 1)
    (2, 2, 2)
    (-1, 2)
    (0, 3)
    ()
percentage:
    0
    25
    50
    99.5
    100
    <float>
    <small>
index:
    <small>
    <small>
    <slice>
    <slice>
    (<small>, <small>)
    <slice>, <small>
    <slice>, <slice>
    ..., <small>
    <small>, ...
    None
    None, <slice>
    :, None
    ...
    ()
    [<small>, <small>]
    [<small>, <small>], <slice>
    [0, 1], [1, 0]
    [[0], [1]], [0, 1]
    <array> <comparison> <number>
    np.array([True, False])
    []
    <any>
unary:
    abs
    negative
    sign
    square
    sqrt
    floor
    ceil
    trunc
    rint
    invert
    logical_not
    isnan
    isinf
    isfinite
    positive
binary:
    add
    subtract
    multiply
    divide
    floor_divide
    mod
    power
    minimum
    maximum
    equal
    less
    greater_equal
    bitwise_and
    bitwise_or
    bitwise_xor
    left_shift
    right_shift
    logical_and
    logical_or
    logical_xor
curve:
    exp
    expm1
    log
    log2
    log10
    log1p
    sin
    cos
    tan
    tanh
reduction:
    sum
    prod
    min
    max
    mean
    any
    all
    std
    var
place:
    argmin
    argmax
spread:
    std
    var
fact:
    <array>.shape
    <array>.dtype
    <array>.ndim
    <array>.size
    <array>.nbytes
    <array>.strides
    <array>.itemsize
    <array>.tolist()
    <array>.tolist()
    <array>.item()
    <array>.item(<small>)
    len(<array>)
    bool(<array>)
    int(<array>)
    float(<array>)
    list(<array>)
    sum(<array>)
    sorted(<array>)
    max(<array>)
    <number> in <array>
    [v for v in <array>]
    [(i, v) for i, v in enumerate(<array>)]
    np.unique(<array>, return_counts=True)
    np.unique(<array>, return_index=True, return_inverse=True)
    np.nonzero(<array>)
    np.where(<array>)
    np.histogram(<array>, bins=<count>)
    np.histogram(<array>, bins=<numbers>)
    np.histogram(<array>, bins=<count>, range=(<number>, <number>))
    np.histogram(<array>, bins=<count>, density=True)
    np.array_equal(<array>, <array>)
    np.allclose(<array>, <array>)
    np.isclose(<array>, <number>)
    np.issubdtype(<array>.dtype, np.integer)
    np.linspace(<number>, <number>, <count>, retstep=True)
    np.dtype(<dtype>)
    np.array(<numbers>).dtype
    (<scalar> + <scalar>).dtype
    type(<scalar>)
    type(<array>[<small>])
    isinstance(<scalar>, (int, float))
    {<scalar>: <small>}
    [<scalar>, <scalar>]
    <list>[<scalar>]
    range(<scalar>)
    f'{<scalar>:<sign><wide><precision><floattype>}'
    f'{<scalar>}'
    '%d' % <scalar>
    '%.3f' % <scalar>
    '%s' % <array>
    str(<array>)
    str(<array>)
    repr(<scalar>)
    np.sort(<array>)[::-1].tolist()
random:
    np.random.RandomState(<count>).rand(<count>, <count>)
    np.random.RandomState(<count>).randn(<count>)
    np.random.RandomState(<count>).randint(<small>, <count>, size=<shape>)
    np.random.RandomState(<count>).randint(<int>, <int>, size=<count>)
    np.random.RandomState(<count>).randint(0, <count>, <count>, dtype=<dtype>)
    np.random.RandomState(<count>).permutation(<count>)
    np.random.RandomState(<count>).permutation(<array>)
    np.random.RandomState(<count>).choice(<count>, <count>)
    np.random.RandomState(<count>).choice(<array>, size=<shape>)
    np.random.RandomState(<count>).choice(<count>, <count>, replace=False)
    np.random.RandomState(<count>).choice(3, <count>, p=[0.2, 0.3, 0.5])
    np.random.RandomState(<count>).uniform(<small>, <number>, <count>)
    np.random.RandomState(<count>).normal(<number>, <count>, <count>)
    np.random.RandomState(<count>).random_sample(<shape>)
    np.random.default_rng(<count>).random(<shape>)
    np.random.default_rng(<count>).integers(<count>, size=<shape>)
    np.random.default_rng(<count>).integers(<small>, <int>, size=<count>)
    np.random.default_rng(<count>).integers(0, <count>, <count>, dtype=<dtype>, endpoint=<truth>)
    np.random.default_rng(<count>).uniform(<small>, <number>, <count>)
    np.random.default_rng(<count>).permutation(<count>)
    np.random.default_rng(<count>).permutation(<array>)
    np.random.default_rng(<count>).choice(<count>, <count>)
    np.random.default_rng(<count>).choice(<array>, size=<shape>)
    np.random.default_rng(<count>).choice(<count>, <count>, replace=False)
""")

# Reals that uint32 cannot hold become one of two numbers, depending on their place in the array.
TABLE["target"] = [name for name in TABLE["dtype"] if name not in ("'uint32'", "np.<scalartype>")]
