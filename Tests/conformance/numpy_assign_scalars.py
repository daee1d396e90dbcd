import numpy as np
for t in ['int8','uint8','int32','uint32','int64','uint64','bool','float32']:
    for v in [np.float64(300.7), np.float32(1e30), np.float64('nan'), np.int64(-1), np.int64(70000), np.uint64(2**63+5), np.bool(True), np.int16(-129)]:
        for k in range(12):
            # What casts make of reals without an equal in any integer type is up to the processor.
            if k in (1, 2, 4, 5, 11) and not abs(float(v)) < 2 ** 15 and isinstance(v, np.floating): continue
            a = np.zeros(3, t)
            w = None
            try:
                if k == 0: a[0] = v
                if k == 1: a[[0]] = v
                if k == 2: a[a == 0] = v
                if k == 3: a = np.array([v, v], dtype=t)
                if k == 4: a = np.array(v, dtype=t)
                if k == 5: a = np.full(2, v, dtype=t)
                if k == 6: a[:] = v
                if k == 7: a[:] = [v, 1, 1]
                if k == 8: a[[0, 1]] = [v, 1]
                if k == 9: a[...] = v
                if k == 10: a.fill(v)
                if k == 11: a = np.full_like(a, v)
                print(t, repr(v), k, a)
            except Exception as e: print(t, repr(v), k, type(e).__name__, e)
