for op in [lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 10 ** 30 // 0, lambda: 10 ** 30 / 0, lambda: 10 ** 30 % 0, lambda: True / False]:
    try:
        op()
    except ZeroDivisionError as e:
        print(e)
total = 10
count = 0
print(total /
      count)
