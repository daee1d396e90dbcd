import numpy as np
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: np.bincount([2 ** 60])); show(lambda: np.bincount(5)); show(lambda: np.bincount(1e100)); show(lambda: np.bincount([1], minlength=2 ** 63 - 1))
for bins, ends in [(3, (False, True)), (3, (False, 5)), (3, (np.False_, np.True_)), (0, (False, True)), (0, (0, np.inf)), (3, (False, False)), (2.5, None), (float('nan'), None), (np.array(3), None), (np.array([[1, 2]]), None)]:
    show(lambda: np.histogram([1, 2, 3], bins=bins, range=ends))
show(lambda: np.histogram(np.array([1.5, 2, 7], 'float32'), bins=5, range=(-7, 5))); show(lambda: np.histogram(np.array([1.5, 2, 7], 'float32'), bins=5))
show(lambda: np.take(np.zeros((0, 3)), [-2, 3], axis=1)); show(lambda: np.take(np.zeros((0, 3)), [0], axis=0)); show(lambda: np.take(np.zeros((2, 3)), [5], axis=1))
show(lambda: np.dot(-0.0, 1.0)); show(lambda: np.dot(np.True_, np.True_)); show(lambda: np.dot(np.array([True]), True)); show(lambda: np.dot([True, False], [True, True]))
show(lambda: np.clip(np.array([-6, 7, 1.3], 'float32'), 0, -5e-324)); show(lambda: np.argwhere(np.ones((2, 2))).strides); show(lambda: np.expand_dims(np.ones((2, 3)), 2).strides)
show(lambda: np.percentile([1, 2], [[]])); show(lambda: np.percentile([1, 2], [])); show(lambda: np.random.default_rng(1).uniform(0, -0.0)); show(lambda: list(reversed(np.array(1))))
for q in [None, 'a', {1}, b'x', [1], 2.5]:
    show(lambda: divmod(np.array([5., 3]), q)); show(lambda: divmod(q, np.array([5, 3])))
