// The learning rule for any number of inputs. Compiled twice, for the plain path and with the popcount instruction, by
// files that define FIT, POTENTIALS and BEST_POTENTIALS.
#include "LearningRule.h"

static inline int32_t overlap(const uint64_t *w, const uint64_t *x, size_t words) {
  int32_t p = 0;
  for (size_t i = 0; i < words; i++) p += __builtin_popcountll(w[i] & x[i]);
  return p;
}

static inline __attribute__((always_inline)) void fit(const ak_learning *rule, uint64_t *weights, int32_t *thresholds,
                                                      int32_t *counts, const uint64_t *spikes, const int32_t *labels,
                                                      size_t samples, int32_t *outcome, int32_t *list, size_t words) {
  for (size_t t = 0; t < samples; t++) {
    const uint64_t *x = spikes + t * words;
    const block group = block_of(rule, labels, t);
    if (group.first == group.last) {
      outcome[t] = AK_BAD_LABEL;
      continue;
    }
    int32_t winner = AK_NO_WINNER, best = 0;
    int veto = 0;
    for (int32_t j = group.first; j < group.last; j++) {
      const int32_t p = overlap(weights + (size_t)j * words, x, words), threshold = thresholds[j];
      if (p > threshold) {
        if (p > best) best = p, winner = j;
      } else if (threshold > 0 && rule->competition > 0) {
        if (1000 * (int64_t)p >= (1000 - rule->competition) * (int64_t)threshold) veto = 1;
      }
    }
    if (winner >= 0 && thresholds[winner] == 0 && veto) winner = AK_VETOED;
    outcome[t] = winner;
    if (winner < 0) continue;
    swap_weights(rule, winner, counts[winner], weights + (size_t)winner * words, x, list);
    thresholds[winner] = best;
    counts[winner]++;
  }
}

static inline __attribute__((always_inline)) void best_potentials(const uint64_t *weights, int32_t neurons,
                                                                  const uint64_t *spikes, size_t samples,
                                                                  int32_t *neuron, int32_t *potential, size_t words) {
  for (size_t t = 0; t < samples; t++) {
    int32_t best = -1, first = 0;
    for (int32_t j = 0; j < neurons; j++) {
      const int32_t p = overlap(weights + (size_t)j * words, spikes + t * words, words);
      if (p > best) best = p, first = j;
    }
    neuron[t] = first;
    potential[t] = best;
  }
}

// The usual 64 inputs get code of their own, without the loop over words.
void FIT(const ak_learning *rule, uint64_t *weights, int32_t *thresholds, int32_t *counts, const uint64_t *spikes,
         const int32_t *labels, size_t samples, int32_t *outcome, int32_t *list) {
  if (rule->words == 1) fit(rule, weights, thresholds, counts, spikes, labels, samples, outcome, list, 1);
  else fit(rule, weights, thresholds, counts, spikes, labels, samples, outcome, list, (size_t)rule->words);
}

void POTENTIALS(const uint64_t *weights, int32_t neurons, int32_t words, const uint64_t *spikes, size_t samples,
                int32_t *out) {
  for (size_t t = 0; t < samples; t++)
    for (int32_t j = 0; j < neurons; j++)
      *out++ = overlap(weights + (size_t)j * (size_t)words, spikes + t * (size_t)words, (size_t)words);
}

void BEST_POTENTIALS(const uint64_t *weights, int32_t neurons, int32_t words, const uint64_t *spikes, size_t samples,
                     int32_t *neuron, int32_t *potential) {
  if (words == 1) best_potentials(weights, neurons, spikes, samples, neuron, potential, 1);
  else best_potentials(weights, neurons, spikes, samples, neuron, potential, (size_t)words);
}
