import numpy as np

for name in ['bool', 'int8', 'uint8', 'int64', 'uint64', 'float32', 'float64']:
    for value in [1, -1, 1.5, True, np.int64(2), np.float64(2), np.array([1, 2])]:
        for operation in ['+', '*', '/', '//', '&']:
            a = np.ones(2, dtype=name)
            try:
                if operation == '+':
                    a += value
                elif operation == '*':
                    a *= value
                elif operation == '/':
                    a /= value
                elif operation == '//':
                    a //= value
                else:
                    a &= value
                print(name, operation, repr(a))
            except Exception as e:
                print(name, operation, type(e).__name__, e)
