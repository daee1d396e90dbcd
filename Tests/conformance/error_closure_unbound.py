def outer():
    def inner():
        return value
    if False:
        value = 1
    print('calling')
    return inner()
outer()
