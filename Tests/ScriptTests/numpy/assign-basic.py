import numpy as np
a = np.zeros(5)
a[0] = 1
a[-1] = 2.5
a[1:3] = 7
print(a)
a[::2] = [10, 20, 30]
print(a)
a[:] = 0
print(a)
m = np.zeros((2, 3), dtype=int)
m[0, 1] = 5
m[1] = [1, 2, 3]
m[:, 0] = 9
print(m)
m[:, 1:] = np.array([[1], [2]])
print(m)
m[...] = 4
print(m)
i = np.zeros(2, dtype=int)
i[0] = 1.9
i[1] = True
print(i)
u = np.zeros(2, dtype=np.uint8)
u[0] = 255
u[1] = np.int64(300)
print(u)
b = np.zeros(3, dtype=bool)
b[1] = 5
print(b)
losses = np.zeros((3, 2))
for n in range(3):
    for r in range(2):
        losses[n, r] = n + r / 10
print(losses, losses.min(axis=1))
z = np.array(3)
z[()] = 8
print(z)
a[2] = np.float32(0.5)
a[np.int64(3)] = -1
print(a)
a[[0, 1]], a[4] = [5, 6], 7
print(a)
m[0][2] = 99
print(m)
n = np.zeros(2)
n[0] = None
print(n)
