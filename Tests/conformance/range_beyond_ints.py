big = 2 ** 63 - 1
for r in [range(2, -2 ** 63, -1), range(-2 ** 63, big), range(-2 ** 63, big, 3), range(0, big, big), range(big, -big, -1)]:
    print(r, bool(r), r[0], r[-1])
    for place in [1, 2 ** 62, big, 2 ** 63, 2 ** 64, -2 ** 63, -2 ** 64]:
        try: print(r[place])
        except IndexError as e: print(e)
    try: print(len(r))
    except OverflowError as e: print(e)
    print(0 in r, big in r, -2 ** 63 in r, r == range(r.start, r.stop, r.step), hash(r) == hash(range(r.start, r.stop, r.step)))
for text in ["'ab' * 2 ** 62", "b'ab' * 2 ** 62"]:
    try: ('ab' if text[0] == "'" else b'ab') * 2 ** 62
    except OverflowError as e: print(e)
