def work():
    try:
        int('abc')
    except ValueError as e:
        raise RuntimeError('failed: ' + str(e)) from e
work()
