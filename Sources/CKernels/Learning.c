#include "CPU.h"
#define FIT ak_learn_fit_plain
#define POTENTIALS ak_potentials_plain
#define BEST_POTENTIALS ak_best_potentials_plain
#include "Learning64.h"
#include "LearningBody.h"

#if HAVE_AVX2_CODE
void ak_learn_fit_popcount(const ak_learning *, uint64_t *weights, int32_t *thresholds, int32_t *counts,
                           const uint64_t *spikes, const int32_t *labels, size_t samples, int32_t *outcome,
                           int32_t *list);
void ak_potentials_popcount(const uint64_t *weights, int32_t neurons, int32_t words, const uint64_t *spikes,
                            size_t samples, int32_t *out);
void ak_best_potentials_popcount(const uint64_t *weights, int32_t neurons, int32_t words, const uint64_t *spikes,
                                 size_t samples, int32_t *neuron, int32_t *potential);
#endif

void ak_pack_spikes(const uint8_t *values, size_t inputs, size_t samples, uint64_t *spikes) {
  for (size_t t = 0; t < samples; t++, values += inputs)
    for (size_t first = 0; first < inputs; first += 64, spikes++) {
      const size_t n = inputs - first < 64 ? inputs - first : 64;
      uint64_t word = 0;
      size_t i = 0;
      for (; i + 8 <= n; i += 8) { // the product gathers the lowest bits of eight bytes in its top byte
        uint64_t eight;
        memcpy(&eight, values + first + i, sizeof eight);
        word |= (eight * 0x0102040810204080ull >> 56) << i;
      }
      for (; i < n; i++) word |= (uint64_t)values[first + i] << i;
      *spikes = word;
    }
}

size_t ak_learn_scratch(const ak_learning *rule) {
  size_t bytes = 2 * 64 * (size_t)rule->words * sizeof(int32_t); // two lists of inputs
#if HAVE_AVX2_CODE
  if (rule->words == 1) bytes = ak_learn_scratch_64(rule);
#endif
  return bytes;
}

void ak_learn_init(const ak_learning *rule, uint64_t *weights, int32_t first, void *scratch) {
  int32_t *list = scratch;
  const size_t words = (size_t)rule->words;
  for (int32_t j = first; j < rule->neurons; j++) {
    uint64_t state = random_key(rule->seed, (uint64_t)j, 0), *w = weights + (size_t)j * words;
    memset(w, 0, words * sizeof *w);
    for (int32_t i = 0; i < rule->inputs; i++) list[i] = i;
    draw(&state, list, rule->inputs, rule->num_weights);
    for (int32_t i = 0; i < rule->num_weights; i++) w[list[i] >> 6] |= 1ull << (list[i] & 63);
  }
}

void ak_learn_order(size_t count, uint64_t neurons, uint64_t repetition, uint64_t seed, int64_t *order) {
  uint64_t state = random_key(seed ^ 0x7065726D75746174ull, neurons, repetition);
  for (size_t i = 0; i < count; i++) order[i] = (int64_t)i;
  for (size_t i = 0; i < count; i++) {
    const size_t t = i + random_below(&state, (uint32_t)(count - i));
    const int64_t x = order[i];
    order[i] = order[t];
    order[t] = x;
  }
}

void ak_learn_fit(const ak_learning *rule, uint64_t *weights, int32_t *thresholds, int32_t *counts,
                  const uint64_t *spikes, const int32_t *labels, size_t samples, int32_t *outcome, void *scratch,
                  ak_path path) {
#if HAVE_AVX2_CODE
  if (uses_bytes(rule->words, path)) {
    ak_learn_fit_64(rule, weights, thresholds, counts, spikes, labels, samples, outcome, scratch, path);
    return;
  }
  if (path != AK_PATH_PLAIN && cpu_has_avx2()) {
    ak_learn_fit_popcount(rule, weights, thresholds, counts, spikes, labels, samples, outcome, scratch);
    return;
  }
#endif
  ak_learn_fit_plain(rule, weights, thresholds, counts, spikes, labels, samples, outcome, scratch);
}

size_t ak_potentials_scratch(int32_t neurons, int32_t words) {
#if HAVE_AVX2_CODE
  if (words == 1) return 18 * row_bytes(neurons); // planes and two rows
#endif
  (void)neurons, (void)words;
  return 0;
}

void ak_potentials(const uint64_t *weights, int32_t neurons, int32_t words, const uint64_t *spikes, size_t samples,
                   int32_t *out, void *scratch, ak_path path) {
#if HAVE_AVX2_CODE
  if (uses_bytes(words, path)) {
    ak_potentials_64(weights, neurons, spikes, samples, out, scratch, path);
    return;
  }
  if (path != AK_PATH_PLAIN && cpu_has_avx2()) {
    ak_potentials_popcount(weights, neurons, words, spikes, samples, out);
    return;
  }
#endif
  ak_potentials_plain(weights, neurons, words, spikes, samples, out);
}

void ak_best_potentials(const uint64_t *weights, int32_t neurons, int32_t words, const uint64_t *spikes, size_t samples,
                        int32_t *neuron, int32_t *potential, void *scratch, ak_path path) {
#if HAVE_AVX2_CODE
  if (uses_bytes(words, path)) {
    ak_best_potentials_64(weights, neurons, spikes, samples, neuron, potential, scratch, path);
    return;
  }
  if (path != AK_PATH_PLAIN && cpu_has_avx2()) {
    ak_best_potentials_popcount(weights, neurons, words, spikes, samples, neuron, potential);
    return;
  }
#endif
  ak_best_potentials_plain(weights, neurons, words, spikes, samples, neuron, potential);
}

size_t ak_first_potentials_row(int32_t neurons, int32_t words, ak_path path) {
#if HAVE_AVX2_CODE
  if (uses_bytes(words, path)) return row_bytes(neurons);
#endif
  (void)neurons, (void)words, (void)path;
  return 0;
}

void ak_first_potentials(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples,
                         uint8_t *rows, void *scratch, ak_path path) {
#if HAVE_AVX2_CODE
  ak_first_potentials_64(weights, neurons, spikes, samples, rows, scratch, path);
#else
  (void)weights, (void)neurons, (void)spikes, (void)samples, (void)rows, (void)scratch, (void)path;
#endif
}

int64_t ak_learn_in_order(const ak_learning *rule, uint64_t *weights, int32_t *thresholds, int32_t *counts,
                          const uint64_t *spikes, const int64_t *order, size_t samples, const uint8_t *first,
                          size_t row, void *scratch, ak_path path) {
#if HAVE_AVX2_CODE
  return ak_learn_in_order_64(rule, weights, thresholds, counts, spikes, order, samples, first, row, scratch, path);
#else
  (void)rule, (void)weights, (void)thresholds, (void)counts, (void)spikes, (void)order, (void)samples;
  (void)first, (void)row, (void)scratch, (void)path;
  return 0;
#endif
}
