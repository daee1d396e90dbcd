f = lambda x: (
    x.missing
)
f(5)
