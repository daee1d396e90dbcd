#!/usr/bin/env python3
"""Trains a quantized DS-CNN feature extractor: 8-bit first kernel, 4-bit kernels and activations, 64 one-bit outputs.

    train_extractor.py [--data DATA.pkl] [--out OUT.h5] [--epochs-float 12] [--epochs-quant 18] [--epochs-fold 4]
                       [--target 0.36] [--noise 0.15] [--seed 7] [--threads 1]

Three stages: a float network with batch normalization; the same network with fake-quantized kernels and activations
(straight-through gradients); then the normalization folded into kernels and biases, and a short fine-tuning.
The result is a plain Keras HDF5 model with layers QuantizedConv2D, QuantizedSeparableConv2D, QuantizedDense and
QuantizedReLU. Their kernels are stored unquantized: a reader derives the integers from them.
TensorFlow 2.10; see README.md beside this file.
"""
import argparse
import os
import pickle
import time
from pathlib import Path

os.environ.setdefault('TF_CPP_MIN_LOG_LEVEL', '3')
import numpy as np
import tensorflow as tf

K = tf.keras
L = K.layers
DATA = Path(__file__).resolve().parent.parent / 'data' / 'spoken_digits.pkl'
BLOCKS = ['conv_0', 'separable_1', 'separable_2', 'separable_3', 'separable_4']
CLASSIFIER = 'dense_5'


def straight_through(value, quantized):
    """The quantized value with the gradient of the unquantized one."""
    return value + tf.stop_gradient(quantized - value)


# ---------------------------------------------------------------- layers
class MaxQuantizer:
    """Symmetric integers -m..m, m = 2^(bits-1) - 1; one scale m / max|w| for the whole kernel."""

    def __init__(self, bitwidth, name):
        self.bitwidth, self.name = bitwidth, name

    def biggest(self, w):
        return tf.reduce_max(tf.abs(w))

    def __call__(self, w):
        m = 2. ** (self.bitwidth - 1) - 1
        scale = tf.minimum(m / tf.maximum(tf.stop_gradient(self.biggest(w)), 1e-10), 1000.)
        return straight_through(w, tf.clip_by_value(tf.round(w * scale), -m, m) / scale)

    def description(self):
        return {'class_name': type(self).__name__,
                'config': {'name': self.name, 'trainable': True, 'dtype': 'float32', 'bitwidth': self.bitwidth}}


class MaxPerAxisQuantizer(MaxQuantizer):
    """One scale per output channel (last axis)."""

    def biggest(self, w):
        return tf.reduce_max(tf.abs(w), axis=list(range(len(w.shape) - 1)))


def config_of(base, *keys, **quantizers):
    """The part of a layer's configuration that the file is to have."""
    config = {k: base[k] for k in ('name', 'trainable', 'dtype', 'use_bias') + keys}
    config.update({k: q.description() for k, q in quantizers.items() if q is not None})
    return config


class QuantizedConv2D(L.Conv2D):
    def __init__(self, filters, kernel_size, bits=None, **kw):
        super().__init__(filters, kernel_size, padding='same', **kw)
        self.quantizer = bits and MaxPerAxisQuantizer(bits, self.name + '_quantizer')

    def call(self, x):
        kernel = self.quantizer(self.kernel) if self.quantizer else self.kernel
        y = tf.nn.conv2d(x, kernel, self.strides, 'SAME')
        return y + self.bias if self.use_bias else y

    def get_config(self):
        return config_of(super().get_config(), 'filters', 'kernel_size', 'strides', 'padding', quantizer=self.quantizer)


class QuantizedSeparableConv2D(L.SeparableConv2D):
    def __init__(self, filters, kernel_size, bits=None, **kw):
        super().__init__(filters, kernel_size, padding='same', **kw)
        self.quantizer = bits and MaxPerAxisQuantizer(bits, self.name + '_pw_quantizer')
        self.quantizer_dw = bits and MaxQuantizer(bits, self.name + '_dw_quantizer')

    def call(self, x):
        depthwise = self.quantizer_dw(self.depthwise_kernel) if self.quantizer_dw else self.depthwise_kernel
        pointwise = self.quantizer(self.pointwise_kernel) if self.quantizer else self.pointwise_kernel
        y = tf.nn.conv2d(tf.nn.depthwise_conv2d(x, depthwise, (1, 1, 1, 1), 'SAME'), pointwise, 1, 'SAME')
        return y + self.bias if self.use_bias else y

    def get_config(self):
        return config_of(super().get_config(), 'filters', 'kernel_size', 'strides', 'padding',
                         quantizer=self.quantizer, quantizer_dw=self.quantizer_dw)


class QuantizedDense(L.Dense):
    def __init__(self, units, bits=None, **kw):
        super().__init__(units, **kw)
        self.quantizer = bits and MaxPerAxisQuantizer(bits, self.name + '_quantizer')

    def call(self, x):
        return tf.matmul(x, self.quantizer(self.kernel) if self.quantizer else self.kernel) + self.bias

    def get_config(self):
        return config_of(super().get_config(), 'units', quantizer=self.quantizer)


class QuantizedReLU(L.Layer):
    """Levels 0..2^bits-1, one every step = max_value/levels; a level is reached just above the middle of its bin."""

    def __init__(self, bitwidth, max_value=6., **kw):
        super().__init__(**kw)
        self.bitwidth, self.max_value = bitwidth, max_value

    def call(self, x):
        top = 2 ** self.bitwidth - 1
        step = np.float32(self.max_value) / np.float32(top)
        level = tf.clip_by_value(tf.math.ceil((x - step * .5) / step), 0., float(top))
        return straight_through(tf.clip_by_value(x, 0., self.max_value), step * level)

    def get_config(self):
        return {**super().get_config(), 'bitwidth': self.bitwidth, 'max_value': self.max_value}


# ---------------------------------------------------------------- network
def network(classes, quantized, batch_norm, noise=0., weights=4, first=8, activations=4, last=1):
    """Float or quantized, with normalization layers or with biases.

    Returns the model, and a model with the spikes as a second output."""
    inputs = L.Input((49, 10, 1), name='input')
    x = L.Rescaling(1. / 255, 0, name='rescaling')(inputs)
    for n, name in enumerate(BLOCKS):
        is_last = n == len(BLOCKS) - 1
        bits = quantized and (first if n == 0 else weights)
        if n == 0:
            # Wide kernels: an 8-bit scale is capped at 1000, which would coarsen kernels below 0.127.
            x = QuantizedConv2D(64, 5, bits, strides=2, use_bias=not batch_norm, name=name,
                                kernel_initializer=K.initializers.RandomNormal(0, .3))(x)
        else:
            x = QuantizedSeparableConv2D(64, 3, bits, use_bias=not batch_norm, name=name)(x)
        if is_last:
            x = L.GlobalAveragePooling2D(name=name + '/global_avg')(x)
        if batch_norm:
            # The last one starts so that a spike (above 3) is as frequent as the target rate asks.
            start = dict(beta_initializer=K.initializers.Constant(2.),
                         gamma_initializer=K.initializers.Constant(3.)) if is_last else {}
            x = L.BatchNormalization(momentum=.97, name=name + '/BN', **start)(x)
        if is_last:
            x = spikes = QuantizedReLU(last, name=name + '/relu')(x)
        elif quantized:
            x = QuantizedReLU(activations, name=name + '/relu')(x)
        else:
            x = L.ReLU(6., name=name + '/relu')(x)
    x = L.Flatten(name='flatten')(L.Reshape((1, 1, 64), name='reshape_1')(x))
    # Silences spikes at random while training, which makes them redundant.
    y = L.Dropout(noise, name='noise')(x) if noise else x
    y = QuantizedDense(classes, quantized and weights, name=CLASSIFIER)(y)
    return K.Model(inputs, y, name='ds_cnn'), K.Model(inputs, [y, spikes])


# ---------------------------------------------------------------- training
def spike_loss(target):
    """Keeps the share of spikes near the target, per sample and (less strictly) per output."""
    def loss(_, spikes):
        spikes = spikes / 6.
        per_sample, per_spike = tf.reduce_mean(spikes, 1), tf.reduce_mean(spikes, 0)
        return 4. * tf.square(per_sample - target) + .5 * tf.reduce_mean(tf.square(per_spike - target))
    return loss


def batches(x, y, size, rng, shift=3):
    """Endless shuffled batches with a time shift of a few frames, a gain, noise on the coefficients and short gaps."""
    while True:
        for chosen in np.array_split(rng.permutation(len(x)), -(-len(x) // size)):
            a = x[chosen].astype(np.float32)
            for k, s in enumerate(rng.integers(-shift, shift + 1, len(chosen))):
                a[k] = a[k][np.clip(np.arange(49) - s, 0, 48)]
                if rng.random() < .5:
                    start = rng.integers(0, 44)
                    a[k, start:start + rng.integers(1, 5)] = a[k].mean(0)
            a += rng.normal(0, 6, a.shape) + rng.normal(0, 6, (len(chosen), 1, 10, 1))
            yield np.clip(np.rint(a), 0, 255).astype(np.float32), (y[chosen], y[chosen])


def train(model, data, epochs, rate, target, seed, size=64):
    """Trains a model with two outputs, class scores and spikes, and prints how it does every third epoch."""
    x_train, y_train, x_val, y_val = data
    steps = -(-len(x_train) // size)
    schedule = K.optimizers.schedules.CosineDecay(rate, epochs * steps, alpha=.02)
    model.compile(K.optimizers.Adam(schedule),
                  [K.losses.SparseCategoricalCrossentropy(from_logits=True), spike_loss(target)])
    start = time.time()
    stream = batches(x_train, y_train, size, np.random.default_rng(seed))
    for epoch in range(epochs):
        history = model.fit(stream, steps_per_epoch=steps, verbose=0)
        if epoch % 3 == 2 or epoch == epochs - 1:
            scores, spikes = model.predict(x_val.astype(np.float32), verbose=0)
            count = (spikes > 0).sum(1)
            print(f'  epoch {epoch + 1:2d}  loss {history.history["loss"][-1]:.3f}'
                  f'  val {np.mean(scores.argmax(1) == y_val):.4f}'
                  f'  spikes median {np.median(count):.0f} ({np.percentile(count, 5):.0f}..{np.percentile(count, 95):.0f})'
                  f'  {time.time() - start:.0f} s', flush=True)


def fold(source, target):
    """Normalization into kernels: w * s, bias beta - mean * s, with s = gamma / sqrt(variance + epsilon)."""
    for name in BLOCKS:
        norm = source.get_layer(name + '/BN')
        gamma, beta, mean, variance = norm.get_weights()
        s = gamma / np.sqrt(variance + np.float32(norm.epsilon))
        kernels = source.get_layer(name).get_weights()
        target.get_layer(name).set_weights(kernels[:-1] + [kernels[-1] * s, beta - mean * s])
    target.layers[-1].set_weights(source.layers[-1].get_weights())


def settle_biases(model):
    """Moves every bias by less than one unit of the integer model.

    A converter turns a bias into an integer threshold floor(k * (step/2 - bias)) with k = input scale * kernel scale.
    After this, flooring has nothing left to drop: the integers and this model decide alike."""
    scale = 255.                                            # pixels per unit of the first kernel's input
    for name in BLOCKS + [CLASSIFIER]:
        layer = model.get_layer(name)
        *kernels, bias = layer.get_weights()
        k = np.full(len(bias), scale)
        quantizers = [(layer.quantizer, kernels[-1])]
        if len(kernels) == 2:
            quantizers.append((layer.quantizer_dw, kernels[0]))
        for quantizer, kernel in quantizers:
            top = 2 ** (quantizer.bitwidth - 1) - 1
            k = k * np.minimum(top / np.maximum(quantizer.biggest(kernel).numpy(), 1e-10), 1000)
        if name == BLOCKS[-1]:
            k = k * 125                                     # the pool adds 25 x 5 potentials
        half = 0.
        if name != CLASSIFIER:
            activation = model.get_layer(name + '/relu')
            step = activation.max_value / (2 ** activation.bitwidth - 1)
            half, scale = step / 2, 1 / step
        threshold = np.floor(k * (half - bias))
        # Just above a whole number, by more than float32 blurs it.
        layer.set_weights(kernels + [(half - (threshold + .001 + 5e-7 * np.abs(threshold)) / k).astype(np.float32)])


def accuracy(model, x, y):
    return np.mean(model.predict(x.astype(np.float32), verbose=0).argmax(1) == y)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--data', default=DATA, help='pickled list x_train, y_train, x_val, y_val, _, _, words, _')
    parser.add_argument('--out', default='extractor.h5', help='the model file to write')
    for name, value in (('epochs-float', 12), ('epochs-quant', 18), ('epochs-fold', 4), ('seed', 7), ('threads', 1)):
        parser.add_argument('--' + name, type=int, default=value)
    parser.add_argument('--target', type=float, default=.36, help='share of the 64 outputs that are to spike')
    parser.add_argument('--noise', type=float, default=.15, help='share of spikes silenced while training')
    return parser.parse_args()


def main():
    options = arguments()
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    K.utils.set_random_seed(options.seed)
    with open(options.data, 'rb') as file:
        x_train, y_train, x_val, y_val, _, _, words, _ = pickle.load(file)
    data, classes = (x_train, y_train, x_val, y_val), len(words)

    print('float')
    floating, floating_spikes = network(classes, False, True, options.noise)
    train(floating_spikes, data, options.epochs_float, 2e-3, options.target, options.seed)

    print('quantized')
    quantized, quantized_spikes = network(classes, True, True, options.noise)
    quantized.set_weights(floating.get_weights())
    train(quantized_spikes, data, options.epochs_quant, 1e-3, options.target, options.seed + 1)

    print('folded')
    folded, folded_spikes = network(classes, True, False)
    fold(quantized, folded)
    print(f'  val {accuracy(quantized, x_val, y_val):.4f} before folding, {accuracy(folded, x_val, y_val):.4f} after')
    if options.epochs_fold:
        train(folded_spikes, data, options.epochs_fold, 1e-4, options.target, options.seed + 2)
    settle_biases(folded)
    spikes = folded_spikes.predict(x_val.astype(np.float32), verbose=0)[1]
    print(f'settled  val {accuracy(folded, x_val, y_val):.4f}  spikes median {np.median((spikes > 0).sum(1)):.0f}')
    folded.save(options.out, include_optimizer=False)


if __name__ == '__main__':
    main()
