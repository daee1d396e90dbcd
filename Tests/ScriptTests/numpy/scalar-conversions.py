import math
import numpy as np
for v in [np.float64(2.7), np.float32(-2.7), np.int64(5), np.uint8(200), np.bool_(True)]:
    print(int(v), float(v), bool(v), str(v), repr(v.item()), type(v.item()).__name__, v.tolist())
print(round(np.float64(2.5)), round(np.float64(2.567), 2), round(np.float32(2.567), 1), round(np.int64(55), -1), round(np.float64(-0.4)))
print(repr(round(np.float64(2.567), 2)), repr(round(np.float64(3.5))), repr(round(np.int64(5))), repr(round(np.float32(7.5))))
print(int(1.2 * np.float64(23.0)), int(np.array(7.9)), float(np.array(2)), math.sqrt(np.float64(16)), math.floor(np.float64(2.7)))
print(list(range(np.int64(3))), '%d %5.2f %s %r' % (np.int64(3), np.float64(2.345), np.float32(0.1), np.float64(1)))
print(hex(np.int64(255)), bin(np.uint8(5)), chr(np.int64(65)), [1, 2, 3][np.uint8(1)], 'x' * np.int64(2))
print(np.float64(3).is_integer() if hasattr(np.float64(3), 'is_integer') else True)
for f in [lambda: int(np.float64('nan')), lambda: int(np.float64('inf')), lambda: int(np.array([1, 2])), lambda: round(np.float64('nan'))]:
    try:
        print(f())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
print(sum([np.float64(1), 2]), max([np.int64(3), 5]), min(np.float64(1), 2), sorted([np.int64(3), 1, 2.5]))
print(abs(np.float64(-1)), pow(np.int64(2), 3), sum(np.array([1, 2])), max(np.array([1.5, 2])))
print(isinstance(sum([np.float64(1)]), float), math.isclose(np.float64(1), 1.0))
