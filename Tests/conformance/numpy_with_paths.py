import os.path

import numpy as np

for parts in [('a', 'b'), ('a/', 'b'), ('a', '/b'), ('', 'b'), ('a', ''), ('a', '..', 'b.txt'), ('a',), ('a//', '//b')]:
    print(parts, os.path.join(*parts))
for path in ['a/b.txt', 'b.txt', '/a/b/', '', '/', 'a.tar.gz', '.hidden', 'a/.b', 'a.b/c', 'x.', '..', 'dir/..ext', 'ß/é.npy']:
    print(repr(path), repr(os.path.basename(path)), os.path.splitext(path))
print(os.path.exists('/no/such/file'), os.path.exists(''), os.path.exists('/'), os.path.join('data', 'run%d.npy' % np.int64(3)), os.path.splitext(os.path.basename('/x/y.z/model_1.h5'))[0])
for work in [lambda: os.path.join('a', 5), lambda: os.path.basename(5), lambda: os.path.splitext(None), lambda: os.path.join()]:
    try:
        print(work())
    except TypeError as e:
        print(type(e).__name__)
