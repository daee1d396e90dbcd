def enter(v):
    with v as w:
        return w
print('before')
enter([1, 2])
