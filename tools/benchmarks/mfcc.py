"""Times 1000 one-second clips: akscript's mfcc and the same front end in NumPy and SciPy (Tests/Fixtures/audio/mfcc.py), and
librosa's MFCC if it is installed. Compares the features of the first two.

    make mfcc-times [PYTHON=...]      (Python with numpy and scipy)"""
import argparse
import os
import subprocess
import sys
import tempfile
import time

import numpy as np

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, 'Tests', 'Fixtures', 'audio'))
sys.dont_write_bytecode = True
import make
import mfcc

PROGRAM = """
import time
import numpy as np
clips = np.load('clips.npy')
mfcc(clips[:2])
times = []
for _ in range(5):
    started = time.perf_counter()
    features = mfcc(clips)
    times.append(time.perf_counter() - started)
np.save('features.npy', features)
np.save('bytes.npy', mfcc(clips, map='speech_commands'))
print(min(times))
"""


def best(body, rounds=5):
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        result = body()
        times.append(time.perf_counter() - started)
    return min(times), result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--akscript', default=os.path.join(ROOT, '.build/release/akscript'))
    parser.add_argument('--clips', type=int, default=1000)
    options = parser.parse_args()
    clips = np.stack([make.padded(make.clip(seed)) for seed in range(options.clips)])
    with tempfile.TemporaryDirectory() as folder:
        np.save(os.path.join(folder, 'clips.npy'), clips)
        own = float(subprocess.run([os.path.abspath(options.akscript), '-c', PROGRAM], cwd=folder, check=True,
                                   stdout=subprocess.PIPE).stdout)
        features = np.load(os.path.join(folder, 'features.npy'))
        mapped = np.load(os.path.join(folder, 'bytes.npy'))
    peer, expected = best(lambda: np.stack([mfcc.mfcc(clip) for clip in clips]))
    differences = np.abs(features - expected)
    print(f'{len(clips)} clips of one second on {os.cpu_count()} cores, best of 5')
    print(f'akscript          {own:7.3f} s')
    print(f'NumPy and SciPy   {peer:7.3f} s   {peer / own:.1f} times as long')
    try:
        import librosa
    except ImportError:
        pass
    else:
        floats = clips.astype(np.float32) / 32768
        other, _ = best(lambda: [librosa.feature.mfcc(y=x, sr=16000, n_mfcc=10, n_fft=512, win_length=480, hop_length=320,
                                                      n_mels=40, fmin=20, fmax=4000, center=False) for x in floats], 3)
        print(f'librosa           {other:7.3f} s   {other / own:.1f} times as long (its own kind of bands)')
    print(f'largest difference from NumPy and SciPy: {differences.max():.2g}')
    print(f'bytes that are the same: {(mapped == mfcc.to_bytes(expected)).mean():.4%}')


if __name__ == '__main__':
    main()
