"""Reductions of 1e6 integers: uint8 images and int64 counts."""
import numpy as np

pixels = np.random.RandomState(1).randint(0, 256, 1_000_000).astype(np.uint8)
image = pixels.reshape(1000, 1000)
counts = np.random.RandomState(2).randint(0, 50, 1_000_000)


def run():
    whole = [pixels.sum(), pixels.max(), pixels.mean(), np.count_nonzero(pixels), counts.sum(), counts.min()]
    rows = [image.sum(axis=0), image.max(axis=1), (image > 0).sum(axis=1), counts.reshape(1000, 1000).sum(axis=1)]
    histogram = np.bincount(counts)
    return [float(v) for v in whole] + [int(r[7]) for r in rows] + histogram[:3].tolist()
