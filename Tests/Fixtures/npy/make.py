#!/usr/bin/env python3
"""Makes the .npy and .npz fixtures beside this script. NumPy 2; run it in this folder."""
import io
import zipfile

import numpy as np
from numpy.lib import format as npy

DTYPES = 'bool uint8 int8 uint16 int16 uint32 int32 uint64 int64 float32 float64'.split()


def sample(dtype):
    """A (2, 3, 2) array whose element k is k * 7 - 20 in the type's arithmetic."""
    return (np.arange(12) * 7 - 20).astype(dtype).reshape(2, 3, 2)


def members():
    for dtype in DTYPES:
        a = sample(dtype)
        yield f'{dtype}_c', a
        yield f'{dtype}_swapped', a.astype(a.dtype.newbyteorder('>'))
        yield f'{dtype}_f', np.asfortranarray(a)
    yield 'text', np.array([['ab', 'ç'], ['', '日本語']])
    yield 'text_swapped', np.array([['ab', 'ç'], ['', '日本語']]).astype('>U3')
    yield 'text_f', np.asfortranarray(np.array([['ab', 'ç'], ['', '日本語']]))
    yield 'text_scalar', np.array('{"k": 1}')
    yield 'empty', np.zeros((0, 4), 'int16')
    yield 'scalar', np.array(2.5, 'float32')


class Pipe(io.RawIOBase):
    """A target that cannot seek, so that zipfile writes data descriptors."""

    def __init__(self):
        self.data = b''

    def writable(self):
        return True

    def write(self, b):
        self.data += bytes(b)
        return len(b)


def save(name, array, version=None):
    with open(name, 'wb') as f:
        npy.write_array(f, array, version=version)


def main():
    np.savez('stored.npz', **dict(members()))
    np.savez_compressed('deflated.npz', **dict(members()))
    arrays = {d: sample(d) for d in ('uint8', 'float32')}
    np.savez('savez.npz', **arrays)
    pipe = Pipe()
    with zipfile.ZipFile(pipe, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, a in arrays.items():
            buffer = io.BytesIO()
            np.save(buffer, a)
            z.writestr(zipfile.ZipInfo(name + '.npy'), buffer.getvalue(), zipfile.ZIP_DEFLATED)
    open('descriptors.npz', 'wb').write(pipe.data)
    zipfile.ZIP64_LIMIT = 0
    np.savez('zip64.npz', **arrays)
    save('version1.npy', sample('int32'), (1, 0))
    save('version2.npy', sample('int32'), (2, 0))
    save('version3.npy', sample('int32'), (3, 0))
    np.save('vector.npy', np.arange(5, dtype='int64'))
    np.save('scalar.npy', np.array(True))
    np.save('empty.npy', np.zeros((0, 1000000), 'float64'))
    for name, a in (('structured', np.zeros(2, 'i4,f4')), ('object', np.array([1, None])), ('bytes', np.array([b'ab'])),
                    ('complex', np.zeros(2, 'complex64')), ('float16', np.zeros(2, 'float16'))):
        np.save(f'refused_{name}.npy', a)


if __name__ == '__main__':
    main()
