def risky():
    raise LookupError('first')
saved = None
try:
    risky()
except LookupError as e:
    saved = e
print('saved', saved)
raise saved
