fs = [
    lambda: 1,
    lambda: 1 / 0,
    lambda: 3,
]
print(fs[0](), fs[2]())
print(fs[1]())
