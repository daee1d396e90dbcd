"""Makes the fixtures of this folder with NumPy and SciPy: python3 make.py [clips] [folder]

Clips that sound a little like speech: a buzz of gliding pitch through three moving resonances, hissing consonants, pauses and
room noise, from a seed. `clips.npz` has a few of them with their features; the files hold one in several formats.
With arguments, it writes that many clips into clips.npz of another folder, for a larger comparison."""
import io
import os
import struct
import sys

import numpy as np
import scipy
from scipy.io import wavfile
from scipy.signal import lfilter, resample_poly

import mfcc

HERE = os.path.dirname(os.path.abspath(__file__))
RATE = 16000


def resonance(x, frequency, width):
    r = np.exp(-np.pi * width / RATE)
    return lfilter([1 - r], [1, -2 * r * np.cos(2 * np.pi * frequency / RATE), r * r], x)


def syllable(random, length):
    """A consonant of noise and a vowel with a gliding pitch, int(length) samples."""
    t = np.arange(length) / RATE
    pitch = random.uniform(90, 260) * (1 + random.uniform(-0.3, 0.3) * t / t[-1])
    phase = np.cumsum(pitch) / RATE
    buzz = np.diff(np.floor(phase), prepend=0) + 0.02 * random.standard_normal(length)
    vowel = sum(resonance(buzz, random.uniform(low, high), random.uniform(60, 160)) * gain
                for low, high, gain in ((250, 850, 1.0), (850, 2500, 0.7), (2300, 3500, 0.4)))
    hiss = resonance(random.standard_normal(length), random.uniform(2500, 6500), 900) * random.uniform(0, 0.05)
    rise = np.minimum(1, np.arange(length) / (0.03 * RATE))
    fall = np.minimum(1, np.arange(length)[::-1] / (0.08 * RATE))
    return (vowel * rise + hiss * (np.arange(length) < 0.12 * RATE)) * fall


def clip(seed):
    """One second of int16 samples, some clips shorter."""
    random = np.random.default_rng(seed)
    x = np.zeros(RATE)
    start = int(random.uniform(0.05, 0.3) * RATE)
    for _ in range(random.integers(1, 4)):
        length = int(random.uniform(0.12, 0.35) * RATE)
        if start + length > RATE:
            break
        x[start:start + length] += syllable(random, length)
        start += length + int(random.uniform(0, 0.06) * RATE)
    x *= random.uniform(0.05, 0.9) / max(np.abs(x).max(), 1e-9)
    x += random.uniform(3e-5, 3e-3) * random.standard_normal(RATE)
    if random.random() < 0.2:
        x = x[:int(random.uniform(0.5, 1) * RATE)]
    return np.clip(np.rint(x * 32767), -32768, 32767).astype(np.int16)


def padded(x):
    return np.pad(x, (0, RATE - len(x)))


def wave(data, rate, channels, bits, code=1):
    """A WAV file of interleaved samples that are bytes already."""
    block = channels * bits // 8
    head = struct.pack('<4sI4s4sIHHIIHH4sI', b'RIFF', 36 + len(data), b'WAVE', b'fmt ', 16, code, channels, rate,
                       rate * block, block, bits, b'data', len(data))
    return head + data


def write(name, data):
    with open(os.path.join(HERE, name), 'wb') as file:
        file.write(data)


def main():
    count, folder = (int(sys.argv[1]), sys.argv[2]) if len(sys.argv) > 2 else (6, HERE)
    clips = np.stack([padded(clip(seed)) for seed in range(count)])
    features = np.stack([mfcc.mfcc(x) for x in clips])
    np.savez_compressed(os.path.join(folder, 'clips.npz'), clips=clips, features=features, bytes=mfcc.to_bytes(features))
    print(f'{count} clips, NumPy {np.__version__}, SciPy {scipy.__version__}')
    if folder != HERE:
        return

    # A short piece with a step, a tone and full scale, in the formats that need no library to write.
    t = np.arange(1600) / RATE
    tone = np.rint(12000 * np.sin(2 * np.pi * 440 * t)).astype(np.int16)
    tone[:4] = [-32768, 32767, 0, -1]
    write('tone_int16.wav', wave(tone.astype('<i2').tobytes(), RATE, 1, 16))
    stereo = np.stack([tone, -(tone // 2)], axis=1)
    write('tone_stereo.wav', wave(stereo.astype('<i2').tobytes(), RATE, 2, 16))
    write('tone_float.wav', wave((tone / 32768).astype('<f4').tobytes(), RATE, 1, 32, code=3))
    write('tone_uint8.wav', wave(((tone >> 8) + 128).astype(np.uint8).tobytes(), RATE, 1, 8))
    wide = (tone.astype('<i4') << 16).tobytes()
    write('tone_int24.wav', wave(b''.join(wide[i + 1:i + 4] for i in range(0, len(wide), 4)), RATE, 1, 24))
    low = np.rint(12000 * np.sin(2 * np.pi * 440 * np.arange(800) / 8000)).astype(np.int16)
    write('tone_8khz.wav', wave(low.astype('<i2').tobytes(), 8000, 1, 16))
    high = np.rint(12000 * np.sin(2 * np.pi * 440 * np.arange(4410) / 44100)).astype(np.int16)
    write('tone_44khz.wav', wave(high.astype('<i2').tobytes(), 44100, 1, 16))
    nan = (tone / 32768).astype('<f4')
    nan[100] = np.nan
    write('nan.wav', wave(nan.tobytes(), RATE, 1, 32, code=3))
    try:
        import soundfile
    except ImportError:
        print('the FLAC and OGG files need the package soundfile')
        return
    for name in ('tone.flac', 'tone.ogg'):
        soundfile.write(os.path.join(HERE, name), tone[4:], RATE)


if __name__ == '__main__':
    main()
