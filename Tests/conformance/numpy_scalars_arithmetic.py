import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


pairs = [(np.int8(100), np.int8(100)), (np.uint8(3), np.uint8(5)), (np.int64(2**62), np.int64(2)), (np.float32(0.1), np.float32(0.2))]
for left, right in pairs:
    print(repr(left + right), repr(left - right), repr(left * right), repr(left / right), repr(left // right), repr(left % right))
    print(repr(left ** np.int8(2)), repr(-right), repr(abs(left)), repr(left == right), repr(left < right), divmod(left, right))
print(repr(np.float64(2) ** -1), repr(2 ** np.float64(0.5)), repr(np.float32(3) + 1e-9), repr(1 + np.float64(1)), repr(np.int64(1) + True))
print(repr(np.int64(5) / 2), repr(5 // np.int64(2)), repr(np.uint8(5) / 2), repr(7 % np.int64(4)), repr(np.float64(7) // 2), repr(10 ** np.int64(3)))
print(max(np.int64(3), 2.5), min(np.float32(1), np.int8(1)), sum([np.int64(1), 2, np.float64(0.5)]), sorted([np.int64(3), 1, np.float64(2)]))
print(round(np.float64(2.567), 2), round(np.float64(2.5)), round(np.float32(2.567), 1), round(np.int64(1234), -2), type(round(np.float64(2.5))))
print(int(np.float64(-2.9)), float(np.float32(0.1)), bool(np.float64(0)), abs(np.int8(-128)), np.float64(3).is_integer() if False else 1)
attempt(lambda: np.int64(2) ** -1)
attempt(lambda: np.uint8(1) - 256)
attempt(lambda: np.int64(1) + 2**63)
attempt(lambda: np.int64(1) << 3.0)
attempt(lambda: np.float64(1) & 1)
attempt(lambda: ~np.float64(1))
attempt(lambda: -np.bool_(True))
attempt(lambda: np.bool_(True) - np.bool_(True))
attempt(lambda: np.bool_(True) + np.bool_(True))
attempt(lambda: np.int64(1) + None)
attempt(lambda: np.float32(1) * [1, 2])
attempt(lambda: np.int64(2) * [1, 2])
attempt(lambda: np.int64(2) @ 3)
