for test in [lambda: 1 < 'a', lambda: [1] < (1,), lambda: None < 1, lambda: {} < {}, lambda: 'a' > 1, lambda: 1 in 5, lambda: 1 in 'a', lambda: [] >= 3, lambda: {1} < [1], lambda: range(3) < range(4)]:
    try:
        test()
    except TypeError as e:
        print(e)
print(1 < 'x')
