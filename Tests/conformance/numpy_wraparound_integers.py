import numpy as np

for name in ['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64']:
    info = np.array([0, 1, 2, 3], dtype=name)
    low = (info * 0).min()
    bits = info.itemsize * 8
    top = 2 ** (bits - 1) - 1 if name[0] == 'i' else 2 ** bits - 1
    bottom = -2 ** (bits - 1) if name[0] == 'i' else 0
    edge = np.array([bottom, bottom + 1, top - 1, top], dtype=name)
    print(name, edge + info, edge - info, edge * info, edge + edge, edge * edge)
    print(edge // np.array([3, 7, 3, 7], dtype=name), edge % np.array([3, 7, 3, 7], dtype=name))
    print(edge ** np.array([0, 1, 2, 3], dtype=name), edge & 1, edge | 1, edge ^ 1)
    print(edge << 1, edge >> 1, ~edge, edge.sum(), edge.cumsum(), edge.prod())
    if name[0] == 'i':
        print(-edge, abs(edge), np.sign(edge), edge // -1, edge % -1)
