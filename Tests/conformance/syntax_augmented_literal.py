# What comes before is right, and must not run.
print('never printed')
def before(a, *b, c=1, **d):
    """Docs."""
    return [x for x in b if x] or {a: c}
1 += 1
