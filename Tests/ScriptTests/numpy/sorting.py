import numpy as np
a = np.array([3, 1, 2])
m = np.array([[3, 1, 2], [9, 7, 8]])
print(np.sort(a), a, np.sort(m), np.sort(m, axis=0), np.sort(m, axis=None), np.sort([2.5, -1, 0]), np.sort([True, False]))
print(np.argsort(a), a.argsort(), np.argsort(m), np.argsort(m, axis=0), np.argsort(-a), np.argsort([0.5, 0.1]), m.argsort(axis=1)[:, ::-1])
a.sort()
m.sort(axis=0)
print(a, m)
m.sort()
print(m, a[::-1])
print(np.sort(np.uint8([200, 3, 100])), np.sort([]), np.argsort([2, 1, 2, 1], kind='stable'), sorted(np.array([2, 1])))
x = np.random.RandomState(5).permutation(20)
print(np.sort(x), np.argsort(x), x[np.argsort(x)])
y = np.random.RandomState(5).rand(4, 5)
print(np.sort(y, axis=0), np.argsort(y, axis=1))
names = ['c', 'a', 'b']
counts = np.array([2, 9, 5])
for i in np.argsort(counts)[::-1]:
    print(names[i], counts[i])
try:
    np.sort(5)
except ValueError as e:
    print(e)
try:
    np.sort(a, axis=1)
except ValueError as e:
    print(e)
