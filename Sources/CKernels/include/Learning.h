// Edge learning on bit vectors: weights and spikes are `words` 64-bit words, input i in bit i % 64 of word i / 64.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "Layers.h"

typedef struct {
  uint64_t seed;
  int32_t inputs, words, num_weights, neurons, classes;
  int32_t initial, minimum, decay, competition; // plasticities and competition in thousandths
} ak_learning;

/// What became of a sample: the neuron that learned it, or one of these.
enum { AK_NO_WINNER = -1, AK_VETOED = -2, AK_BAD_LABEL = -3 };

/// Packs samples of `inputs` bytes, 0 or 1 each.
void ak_pack_spikes(const uint8_t *values, size_t inputs, size_t samples, uint64_t *spikes);

/// Bytes of scratch memory for ak_learn_init and ak_learn_fit, 64-byte aligned.
size_t ak_learn_scratch(const ak_learning *rule);

/// Gives the neurons from `first` on their initial weights.
void ak_learn_init(const ak_learning *rule, uint64_t *weights, int32_t first, void *scratch);

/// Learns samples one after the other. `labels` may be NULL: then all neurons compete. `outcome` gets one entry a
/// sample.
void ak_learn_fit(const ak_learning *rule, uint64_t *weights, int32_t *thresholds, int32_t *counts,
                  const uint64_t *spikes, const int32_t *labels, size_t samples, int32_t *outcome, void *scratch,
                  ak_path path);

/// Bytes of scratch memory for the two functions below, 64-byte aligned.
size_t ak_potentials_scratch(int32_t neurons, int32_t words);

/// out[sample][neuron] = popcount(weights & spikes).
void ak_potentials(const uint64_t *weights, int32_t neurons, int32_t words, const uint64_t *spikes, size_t samples,
                   int32_t *out, void *scratch, ak_path path);

/// The largest potential of every sample and the first neuron that has it.
void ak_best_potentials(const uint64_t *weights, int32_t neurons, int32_t words, const uint64_t *spikes, size_t samples,
                        int32_t *neuron, int32_t *potential, void *scratch, ak_path path);

/// Bytes of a row of ak_first_potentials; 0 where there is no such kernel.
size_t ak_first_potentials_row(int32_t neurons, int32_t words, ak_path path);

/// Every neuron's potential for every sample, a row a sample, 64-byte aligned. Scratch as for ak_potentials.
void ak_first_potentials(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples,
                         uint8_t *rows, void *scratch, ak_path path);

/// Fresh neurons learn the samples in the order given; returns the sum of the best potentials of all samples after that.
/// `first` holds rows of `row` bytes with the potentials of the neurons, and perhaps of more, before they learned.
/// Scratch as for ak_learn_fit; all neurons are one class.
int64_t ak_learn_in_order(const ak_learning *rule, uint64_t *weights, int32_t *thresholds, int32_t *counts,
                          const uint64_t *spikes, const int64_t *order, size_t samples, const uint8_t *first,
                          size_t row, void *scratch, ak_path path);

/// order = the samples 0..<count permuted for one training of a sweep.
void ak_learn_order(size_t count, uint64_t neurons, uint64_t repetition, uint64_t seed, int64_t *order);
