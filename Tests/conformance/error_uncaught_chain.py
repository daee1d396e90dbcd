def load(key):
    try:
        return {'a': 1}[key]
    except KeyError as error:
        raise ValueError(
            f'no {key!r}'
        ) from error
print(load('a'))
print(
    load('b')
)
