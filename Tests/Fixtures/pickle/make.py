#!/usr/bin/env python3
"""Makes pickles.zip: pickles of many values in protocols 0 to 5, and what each of them must be read as.

For every case NAME the archive holds NAME/expected (a description in the notation of `describe`) and NAME/PROTOCOL;
cases with NumPy objects also have NAME/PROTOCOL-numpy1, in which the modules have the names they had before NumPy 2.
Python 3 and NumPy 2; run it in this folder.
"""
import collections
import decimal
import json
import os
import pickle
import pickletools
import struct
import zipfile

import numpy as np

DTYPES = 'bool uint8 int8 uint16 int16 uint32 int32 uint64 int64 float32 float64'.split()


def quoted(text):
    return json.dumps(text)


def elements(a):
    """Bytes in C order, least significant first."""
    return a.astype(a.dtype.newbyteorder('<')).tobytes(order='C').hex()


def describe(v):
    if v is None or isinstance(v, bool):
        return str(v)
    if isinstance(v, np.str_):
        return quoted(str(v))
    if isinstance(v, np.generic):
        return f'scalar {v.dtype.name} {elements(np.asarray(v))}'
    if isinstance(v, int):
        if -2**63 <= v < 2**63:
            return str(v)
        return 'big ' + v.to_bytes(v.bit_length() // 8 + 1, 'little', signed=True).hex()
    if isinstance(v, float):
        return 'float ' + struct.pack('<d', v).hex()
    if isinstance(v, str):
        return quoted(v)
    if isinstance(v, bytes):
        return 'bytes ' + v.hex()
    if isinstance(v, bytearray):
        return 'bytearray ' + v.hex()
    if isinstance(v, list):
        return '[' + ', '.join(map(describe, v)) + ']'
    if isinstance(v, tuple):
        return '(' + ', '.join(map(describe, v)) + ')'
    if isinstance(v, (set, frozenset)):
        return type(v).__name__ + ' {' + ', '.join(sorted(map(describe, v))) + '}'
    if type(v) in (dict, collections.OrderedDict, collections.defaultdict):
        return '{' + ', '.join(f'{describe(k)}: {describe(w)}' for k, w in v.items()) + '}'
    if type(v) is np.ndarray and v.dtype.kind in 'biuf' and v.dtype.itemsize <= 8 and v.dtype != np.float16:
        return f'array {v.dtype.name} {list(v.shape)} {elements(v)}'
    if type(v) is np.ndarray and v.dtype.kind == 'U':
        return f'text {list(v.shape)} ' + ', '.join(quoted(str(s)) for s in v.ravel())
    if type(v) is np.ndarray and v.dtype == object:
        return f'objects {list(v.shape)} ' + ', '.join(map(describe, v.ravel()))
    if type(v) is np.ndarray:
        return 'unsupported'
    kind = v if isinstance(v, type) or callable(v) else type(v)
    return f'<{kind.__module__}.{kind.__qualname__}>'


def sample(dtype):
    """A (2, 3, 2) array whose element k is k * 7 - 20 in the type's arithmetic."""
    return (np.arange(12) * 7 - 20).astype(dtype).reshape(2, 3, 2)


def cases():
    for dtype in DTYPES:
        a = sample(dtype)
        yield f'array_{dtype}', [a, np.asfortranarray(a), a.astype(a.dtype.newbyteorder('>')), a[::-1, 1:], a[0, 0, 0]]
    yield 'array_shapes', [np.zeros(()), np.zeros((0, 3), 'int8'), np.ones((1, 1, 64), 'uint8'), np.zeros(1, bool)]
    yield 'array_permuted', np.arange(24, dtype='int16').reshape(2, 3, 4).transpose(1, 0, 2)
    yield 'array_text', [np.array([['ab', 'ç'], ['', '日本語']]), np.asfortranarray(np.array([['a', 'b'], ['c', 'd']])),
                         np.array('x'), np.array(['ab']).astype('>U7'), np.str_('scalar')]
    objects = np.empty((2, 2), object)
    objects[:] = [[1, 'two'], [None, [3.5]]]
    yield 'array_objects', [objects, np.asfortranarray(objects)]
    yield 'array_unsupported', [np.zeros(2, 'complex64'), np.zeros(2, 'i4,f4'), np.zeros(2, 'float16'),
                                np.array(['2020-01-01'], 'M8[D]'), np.array([b'ab']), 1]
    shared = np.arange(3)
    yield 'array_shared', [shared, {'again': shared}, shared.dtype == shared.dtype]
    yield 'scalars', [np.float32(2.5), np.int8(-3), np.uint64(2**64 - 1), np.bool_(True), np.float64('nan')]
    yield 'singletons', [None, True, False, (), [], {}]
    yield 'ints', [0, 1, -1, 255, 256, 65535, 65536, -128, -129, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**62, 2**63 - 1,
                   2**63, -2**63, -2**63 - 1, 2**64, -2**64, 2**100 - 1, -2**100, 10**300, 2**2048]
    yield 'floats', [0.0, -0.0, 1.5, -2.25e-300, 1e308, float('inf'), float('-inf'), 0.1, 5e-324]
    yield 'text', ['', 'plain', 'ünï¢ode', '日本語', '🙂', 'line\nend', 'back\\slash', '\\u0041', 'nul\0', 'x' * 300,
                   "quote'\"", '\x7f\x80\xff']
    yield 'bytes', [b'', b'plain', bytes(range(256)), b'x' * 300, bytearray(b''), bytearray(b'\x00\xff'), bytearray(range(256))]
    yield 'nested', {'a': [1, (2, 3, 4, 5)], 'b': {'c': ((), (1,), (1, 2), (1, 2, 3))}, 3: None, (1, 2): [[[[]]]]}
    yield 'sets', [set(), {1, 2, 3}, frozenset(), frozenset({'a', (1, 2)})]
    yield 'many', [list(range(1100)), {i: str(i) for i in range(1010)}, set(range(1010))]
    yield 'ordered', [collections.OrderedDict([('z', 1), ('a', 2)]), collections.OrderedDict()]
    default = collections.defaultdict(list)
    default['k'].append(1)
    yield 'defaultdict', [default, collections.defaultdict(None, {1: 2})]
    one = [1]
    yield 'shared', [one, one, (one, {'k': one})]
    yield 'opaque', [decimal.Decimal('1.5'), collections.Counter('aab'), len, np.random.default_rng, 7]
    yield 'layout', [np.arange(4 * 49 * 10, dtype='int64').astype('uint8').reshape(4, 49, 10, 1), np.arange(4, dtype='int32'),
                     np.zeros((0, 49, 10, 1), 'uint8'), np.zeros(0, 'int32'), ['a.wav'], [], {'six': 0}, len]


def older_numpy(data):
    """The same pickle with the module names of NumPy 1."""
    frames = [position for operation, _, position in pickletools.genops(data) if operation.name == 'FRAME']
    for position in reversed(frames):
        data = data[:position] + data[position + 9:]
    for name in (b'multiarray', b'numeric'):
        new, old = b'numpy._core.' + name, b'numpy.core.' + name
        for head in (b'\x8c',):
            data = data.replace(head + bytes([len(new)]) + new, head + bytes([len(old)]) + old)
        data = data.replace(b'c' + new + b'\n', b'c' + old + b'\n')
    return data


def main():
    with zipfile.ZipFile('pickles.zip', 'w', zipfile.ZIP_DEFLATED) as z:
        def add(name, data):
            z.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
        for name, value in cases():
            add(f'{name}/expected', describe(value))
            for protocol in range(6):
                data = pickle.dumps(value, protocol)
                add(f'{name}/{protocol}', data)
                if b'numpy._core' in data:
                    old = older_numpy(data)
                    assert b'numpy._core' not in old
                    assert describe(pickle.loads(old)) == describe(value)
                    add(f'{name}/{protocol}-numpy1', old)
    print(os.path.getsize('pickles.zip'))


if __name__ == '__main__':
    main()
