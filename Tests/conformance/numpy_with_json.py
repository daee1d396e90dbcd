import json

import numpy as np

a = np.array([[1, 2], [3, 4]])
print(json.dumps(a.tolist()), json.dumps({'mean': float(a.mean()), 'sum': int(a.sum()), 'big': 2**70, 'x': None, 't': True}), json.dumps([1.5, float('inf'), float('nan'), -0.0, 1e-7, 1e16]))
print(json.dumps({'b': [1, {'c': 'é"\n'}], 2: False}, sort_keys=False, indent=2), json.dumps([], indent=2), json.dumps({}), json.dumps('ß\u2028😀'), json.dumps('ß', ensure_ascii=False))
back = json.loads(json.dumps({'a': a.tolist(), 'n': [0.1, 1e300, -5]}))
print(np.array(back['a']) == a, np.array(back['n']).dtype, json.loads('[1, 2.0, "x", null, true, {"k": []}]'), json.loads('  {"a" : -0.5e3}  '), type(json.loads('1')), type(json.loads('1.0')))
for text in ['', '{', '[1,]', '{"a" 1}', 'nul', '[1 2]', '"abc', "{'a': 1}", '01', '{"a": 1,}']:
    try:
        print(json.loads(text))
    except ValueError as e:
        print(type(e).__name__, e)
for value in [np.int64(1), np.array([1]), {1, 2}, b'x', print]:
    try:
        print(json.dumps(value))
    except TypeError as e:
        print(type(e).__name__, e)
print(json.dumps(np.float64(1.5)), json.dumps((1, 2)), json.dumps({'k': np.float64(0.1)}), json.dumps([1, 2], separators=(',', ':')), json.dumps({'b': 1, 'a': 2}, sort_keys=True))
