import numpy as np


def attempt(work):
    try:
        print(repr(work()))
    except Exception as e:
        print(type(e).__name__, e)


print(np.array([1, 2.5, True]), np.array([[1, 2], [3, 4]], dtype='float32'), np.array((1, 2)), np.array(range(4)), np.array([[]]), np.array([True, 2]), np.array([np.int8(1), np.uint8(2)]).dtype, np.array([2**63]).dtype, np.array([1], ndmin=3).shape)
print(np.zeros(3), np.zeros((2, 2), dtype=int), np.ones(2, dtype=bool), np.full(3, 7), np.full((2, 2), 1.5), np.full(2, 300, dtype='int16'), np.full((2, 2), [1, 2]), np.eye(2), np.eye(2, 3, k=1), np.eye(3, k=-1, dtype='int8'), np.identity(2), np.empty((0, 2)))
print(np.zeros_like([1, 2]), np.ones_like(np.array([1.5])), np.full_like([1, 2], 7.9), np.full_like(np.array([1.5]), 2), np.zeros_like(np.eye(2), dtype=bool), np.empty_like([[]]).shape, np.copy([1, 2]), np.asarray([1, 2], dtype='uint8'), np.array(np.arange(3), dtype=float))
print(np.array([[1, 2], [3, 4]]).dtype, np.array([1, 2**40]).dtype, np.array([1.0, 2]).dtype, np.array([]).dtype, np.array([[1, 2], np.arange(2)]), np.array([np.zeros(2), np.ones(2)]), np.array(np.float32(1)).dtype, np.array([np.float32(1), 2]).dtype, np.array([np.float32(1), 2.0]).dtype)
for work in [lambda: np.zeros(-1), lambda: np.zeros((2, -1)), lambda: np.zeros(1.5), lambda: np.zeros('a'), lambda: np.array([[1, 2], [3]]), lambda: np.array([256], dtype='uint8'), lambda: np.array([-1], dtype='uint8'), lambda: np.array([1.5, 'a'][:1], dtype='int8'), lambda: np.full(2, 300, dtype='uint8'), lambda: np.full(2, -1.5, dtype='uint8'), lambda: np.full_like(np.zeros(1, dtype='uint8'), 256), lambda: np.eye(-1), lambda: np.array([float('nan')], dtype=int), lambda: np.array([[[1]]]).shape, lambda: np.ones((1, 2, 3)).shape]:
    attempt(work)
