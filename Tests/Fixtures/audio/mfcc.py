"""The MFCC front end with NumPy and SciPy, to compare with: one second of 16 kHz int16 samples -> float32 (49, 10).

30 ms Hann windows (480 samples, periodic), hop 20 ms (320), magnitudes of 512 points, 40 mel bands from 20 to 4000 Hz (slopes straight
on the mel axis, bin 0 unused), log(band + 1e-6), DCT-II / sqrt(80), the first 10 coefficients. The clip is cut or filled up to 16000
samples and divided by its maximum."""
import numpy as np
from scipy.fft import dct


def mel(hz):
    return 1127.0 * np.log(1.0 + hz / 700.0)


def mel_weights(bins=257, rate=16000, low=20.0, high=4000.0, bands=40):
    m = mel(np.linspace(0, rate / 2, bins)[1:])[:, None]
    edge = np.linspace(mel(low), mel(high), bands + 2)
    left, centre, right = edge[:-2], edge[1:-1], edge[2:]
    slopes = np.maximum(0, np.minimum((m - left) / (centre - left), (right - m) / (right - centre)))
    return np.vstack([np.zeros((1, bands)), slopes]).astype(np.float32)


WEIGHTS = mel_weights()
WINDOW = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(480) / 480)).astype(np.float32)
FRAMES = np.arange(480)[None] + 320 * np.arange(49)[:, None]

# The map of the bundled Speech Commands model.
OFFSET = np.array([-59.46328020095825, -8.87216591835022, -7.413388967514038, -6.583958804607391, -6.114372134208679,
                   -3.977127969264984, -3.805666536092758, -3.2615871131420135, -3.2782284319400787, -2.8382843732833862])
SCALE = np.array([3.15160412882049, 12.223067621439924, 16.481789044831224, 23.763496724832432, 26.883025821959595,
                  35.14054876272529, 37.761569269316176, 44.293930366346814, 47.34195088972189, 52.16097894223893])


def mfcc(samples):
    x = samples.astype(np.float32)[:16000]
    x = x / x.max()
    x = np.pad(x, (0, 16000 - len(x)))
    spectrum = np.abs(np.fft.rfft(x[FRAMES] * WINDOW, 512)).astype(np.float32)
    return (dct(np.log(spectrum @ WEIGHTS + 1e-6), 2, axis=-1) / np.sqrt(80.0))[:, :10].astype(np.float32)


def to_bytes(features):
    return np.clip(np.rint((features - OFFSET) * SCALE), 0, 255).astype(np.uint8)[..., None]
