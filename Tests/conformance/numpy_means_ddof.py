import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([[1.0, 2.0, 4.0], [3.0, 5.0, 9.0]])
for ddof in [0, 1, 2]:
    print(ddof, np.std(a, ddof=ddof), np.var(a, ddof=ddof), np.std(a, axis=0, ddof=ddof), np.var(a, axis=1, ddof=ddof))
print(a.mean(), a.mean(axis=0), a.std(), a.var(axis=1), np.mean([1, 2]), np.mean([True, False, True]), np.std([5]), np.var([5], ddof=1))
print(np.mean([np.inf, -np.inf]), np.mean([1, np.nan]), np.std([np.inf]), np.var([np.nan, 1]), np.mean([[]], axis=0), np.mean(7), np.std(7))
print(np.mean(np.array([1, 2], dtype='int8')).dtype, np.mean(np.array([1, 2], dtype='float32')).dtype, np.std(np.array([1, 2], dtype='float32')).dtype)
print(np.mean(np.arange(10**6)), np.std(np.arange(1000)), np.var(np.linspace(0, 1, 101)), np.mean(np.linspace(0, 1, 1001, dtype='float32')))
print(np.array([1e200, 1e200]).var(), np.array([1e-200, 2e-200]).std(), np.array([2**53, 1, 1]).mean(), np.array([0.1] * 10).mean())
attempt(lambda: np.std([1, 2], axis=1))
attempt(lambda: np.var([[1, 2], [3, 4]], axis=(0, 1), keepdims=True))
