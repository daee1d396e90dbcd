def outer():
    def middle():
        def inner():
            return [x for x in range(3)][7]
        return inner
    return middle()
f = outer()
print('made')
f()
