import numpy as np
x = np.linspace(-2, 0.5, 40)
y = np.linspace(-1.1, 1.1, 17)
re, im = np.zeros((17, 40)), np.zeros((17, 40))
cr, ci = np.zeros((17, 40)) + x, np.zeros((17, 40)) + y[:, None]
steps = np.zeros((17, 40), dtype=int)
for n in range(30):
    inside = re * re + im * im <= 4
    new = re * re - im * im + cr
    im = np.where(inside, 2 * re * im + ci, im)
    re = np.where(inside, new, re)
    steps += inside
for row in steps:
    print(''.join(' .:-=+*#%@'[min(9, int(s) // 3)] for s in row))
print(steps.sum(), np.bincount(steps.ravel())[:8])
