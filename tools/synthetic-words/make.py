"""Makes data/synthetic_words.zip: four words said by synthetic voices of espeak-ng, none of them a person's.

    apt-get install espeak-ng
    python3 -m venv venv && venv/bin/pip install numpy scipy soundfile
    venv/bin/python tools/synthetic-words/make.py [--words lamp,door,music,window] [--out data/synthetic_words.zip]

The recordings are FLAC files at 8000 samples per second, <word>/<voice>_nohash_0.flac, a second long with the word about in the middle."""
import argparse
import io
import subprocess
import wave
import zipfile

import numpy as np
import soundfile
from scipy.signal import resample_poly

ACCENTS = ['en', 'en-us', 'en-gb-scotland', 'en-gb-x-rp', 'en-029', 'en-gb-x-gbcwmd']
VARIANTS = ['m1', 'f1', 'm3', 'f2', 'm4', 'f4', 'm7', 'f5', 'm2', 'f3', 'm5', 'klatt3']
RATE = 8000


def voices(count):
    """So many voices: accents and variants in turn, each with a speed and a pitch of its own."""
    random = np.random.default_rng(2024)
    for number in range(count):
        voice = f'{ACCENTS[number % len(ACCENTS)]}+{VARIANTS[(number + number // len(VARIANTS)) % len(VARIANTS)]}'
        yield f'synthetic{number:02}', voice, int(random.integers(110, 190)), int(random.integers(25, 75))


def speak(word, voice, speed, pitch):
    """The word as espeak-ng says it, at RATE, float from -1 to 1."""
    done = subprocess.run(['espeak-ng', '-v', voice, '-s', str(speed), '-p', str(pitch), '--stdout', word],
                          stdout=subprocess.PIPE, check=True)
    # The lengths in the head are left open, as the program writes into a pipe.
    with wave.open(io.BytesIO(done.stdout)) as file:
        rate = file.getframerate()
    samples = np.frombuffer(done.stdout[44:], dtype='<i2').astype(float) / 32768
    samples = resample_poly(samples, RATE, rate)
    loud = np.flatnonzero(np.abs(samples) > 0.01 * np.abs(samples).max())
    return samples[loud[0]:loud[-1] + 1]


def recording(samples, random):
    """A FLAC file: a second with the word in a little room noise, at a loudness of its own. Ten bits halve its size."""
    samples = samples[:RATE] / np.abs(samples).max() * random.uniform(0.3, 0.9)
    start = int(np.clip((RATE - len(samples)) / 2 + random.uniform(-0.1, 0.1) * RATE, 0, RATE - len(samples)))
    samples = np.pad(samples, (start, RATE - start - len(samples)))
    samples = samples + 1e-3 * random.standard_normal(len(samples))
    file = io.BytesIO()
    soundfile.write(file, (np.rint(samples * 511) * 64).astype(np.int16), RATE, format='FLAC', subtype='PCM_16')
    return file.getvalue()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--words', default='lamp,door,music,window')
    parser.add_argument('--voices', type=int, default=24)
    parser.add_argument('--out', default='data/synthetic_words.zip')
    options = parser.parse_args()
    random = np.random.default_rng(7)
    with zipfile.ZipFile(options.out, 'w', zipfile.ZIP_STORED) as archive:
        for word in options.words.split(','):
            for name, voice, speed, pitch in voices(options.voices):
                member = zipfile.ZipInfo(f'{word}/{name}_nohash_0.flac', (2024, 1, 1, 0, 0, 0))
                archive.writestr(member, recording(speak(word, voice, speed, pitch), random))


if __name__ == '__main__':
    main()
