// The learning rule for 64 inputs, exact, with potentials by table look-up.
#include "Learning64.h"

#if HAVE_AVX2_CODE
#include "Bytes64.h"

/// Takes the state of the neuron in a slot over into the packed rows.
static void update_slot(group *g, const ak_learning *rule, int32_t slot) {
  const int32_t j = g->neuron[slot], threshold = g->thresholds[j];
  const int64_t vetoes = ((1000 - rule->competition) * (int64_t)threshold + 999) / 1000; // least potential that does
  planes_set(&g->kept, slot, g->weights[j]);
  g->threshold[slot] = (uint8_t)threshold;
  g->veto[slot] = rule->competition > 0 ? (uint8_t)(vetoes - 1) : NEVER;
}

static void append_slot(group *g, const ak_learning *rule, int32_t neuron) {
  const int32_t slot = g->learned++;
  g->neuron[slot] = neuron;
  g->slot[neuron] = slot;
  g->fresh[neuron] = 0;
  update_slot(g, rule, slot);
}

/// Lays a group out in `memory`: group_bytes, 64-byte aligned.
static void group_make(group *g, const ak_learning *rule, int32_t neurons, int32_t base, uint64_t *weights,
                       int32_t *thresholds, int32_t *counts, void *memory, ak_path path) {
  const size_t n = row_bytes(neurons);
  uint8_t *m = memory;
  memset(m, 0, group_bytes(neurons));
  *g = (group){.neurons = neurons,
               .base = base,
               .weights = weights + base,
               .thresholds = thresholds + base,
               .counts = counts + base};
  g->all = (planes){n, m, whole_bytes(path)};
  g->kept = (planes){n, m + 16 * n, whole_bytes(path)};
  g->fresh = m + 32 * n;
  g->potential = m + 33 * n;
  g->kept_potential = m + 34 * n;
  g->threshold = m + 35 * n;
  g->veto = m + 36 * n;
  g->neuron = (int32_t *)(m + 37 * n);
  g->slot = (int32_t *)(m + 41 * n);
  memset(g->threshold, NEVER, n);
  memset(g->veto, NEVER, n);
  memset(g->fresh, 0xFF, (size_t)neurons);
  for (int32_t j = 0; j < neurons; j++) {
    planes_set(&g->all, j, g->weights[j]);
    if (g->thresholds[j] > 0) append_slot(g, rule, j);
  }
}

/// What the neurons that have learned say to a sample.
typedef struct {
  int32_t best; // largest potential above its neuron's threshold, or 0
  int veto;
} verdict;

AVX2 static verdict ask_learned(group *g, uint64_t sample) {
  const size_t n = padded(g->learned);
  if (n == 0) return (verdict){0, 0};
  if (g->kept.whole_bytes) {
    int veto;
    const __m256i best =
        whole_verdict(&g->kept, sample, n, g->threshold, g->veto, g->kept_potential, &veto);
    return (verdict){largest_byte(best), veto};
  }
  nibble_potentials(&g->kept, sample, n, g->kept_potential);
  __m256i best = _mm256_setzero_si256(), veto = best;
  for (size_t j = 0; j < n; j += 32) {
    __m256i p = load(g->kept_potential + j);
    const __m256i over = _mm256_cmpgt_epi8(p, load(g->threshold + j)), near = _mm256_cmpgt_epi8(p, load(g->veto + j));
    veto = _mm256_or_si256(veto, _mm256_andnot_si256(over, near));
    p = _mm256_and_si256(p, over);
    best = _mm256_max_epu8(best, p);
    _mm256_store_si256((__m256i *)(g->kept_potential + j), p);
  }
  return (verdict){largest_byte(best), !_mm256_testz_si256(veto, veto)};
}

/// Whether any fresh neuron has a potential; `first` is as for group_learn.
AVX2 static int any_fresh(group *g, uint64_t sample, const uint8_t *first) {
  const size_t n = padded(g->neurons);
  const uint8_t *potential = first ? first : g->potential;
  for (size_t j = 0; j < n; j += 64) {
    const planes part = {g->all.stride, g->all.plane + j, g->all.whole_bytes};
    if (!first) potentials(&part, sample, 64, g->potential + j);
    if (largest_kept(potential + j, g->fresh + j, 64)) return 1;
  }
  return 0;
}

/// The first neuron among those that learned whose kept potential is `value`, or the number of neurons.
AVX2 static int32_t first_learned(const group *g, int32_t value) {
  int32_t first = g->neurons;
  const __m256i v = _mm256_set1_epi8((char)value);
  for (size_t j = 0; j < padded(g->learned); j += 32) {
    unsigned mask = (unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi8(load(g->kept_potential + j), v));
    for (; mask; mask &= mask - 1) {
      const int32_t neuron = g->neuron[j + (size_t)__builtin_ctz(mask)];
      if (neuron < first) first = neuron;
    }
  }
  return first;
}

/// Learns one sample; returns its outcome. `first` holds the potentials of fresh neurons, or is NULL to compute them.
AVX2 static int32_t group_learn(group *g, const ak_learning *rule, uint64_t sample, const uint8_t *first,
                                int32_t *list) {
  const verdict known = ask_learned(g, sample);
  // A fresh neuron that wins against a veto does not learn: then only whether there is one matters.
  if (known.veto && known.best == 0) return any_fresh(g, sample, first) ? AK_VETOED : AK_NO_WINNER;
  const size_t n = padded(g->neurons);
  if (!first) potentials(&g->all, sample, n, g->potential);
  const uint8_t *potential = first ? first : g->potential;
  const int32_t best_fresh = largest_kept(potential, g->fresh, n);
  if (best_fresh == 0 && known.best == 0) return AK_NO_WINNER;
  const int32_t best = known.best > best_fresh ? known.best : best_fresh;
  int32_t winner = known.best == best ? first_learned(g, best) : g->neurons;
  if (best_fresh == best) {
    const int32_t lowest = first_kept(potential, g->fresh, n, best);
    if (lowest < winner) {
      if (known.veto) return AK_VETOED;
      winner = lowest;
    }
  }
  const int is_fresh = g->thresholds[winner] == 0;
  swap_weights(rule, g->base + winner, g->counts[winner], g->weights + winner, &sample, list);
  g->thresholds[winner] = best;
  g->counts[winner]++;
  if (is_fresh) append_slot(g, rule, winner);
  else update_slot(g, rule, g->slot[winner]);
  return g->base + winner;
}

/// Scratch memory: the lists of swap_weights, the groups, their rows.
enum { LIST_BYTES = 2 * 64 * sizeof(int32_t) };
static size_t groups_bytes(int32_t groups) { return ((size_t)groups * sizeof(group) + 63) & ~(size_t)63; }

size_t ak_learn_scratch_64(const ak_learning *rule) {
  const size_t together = groups_bytes(1) + group_bytes(rule->neurons);
  const size_t apart = groups_bytes(rule->classes) + (size_t)rule->classes * group_bytes(rule->neurons / rule->classes);
  return LIST_BYTES + (together > apart ? together : apart);
}

void ak_learn_fit_64(const ak_learning *rule, uint64_t *weights, int32_t *thresholds, int32_t *counts,
                     const uint64_t *spikes, const int32_t *labels, size_t samples, int32_t *outcome, void *scratch,
                     ak_path path) {
  const int32_t groups = labels ? rule->classes : 1, neurons = rule->neurons / groups;
  int32_t *list = scratch;
  group *g = (group *)((uint8_t *)scratch + LIST_BYTES);
  uint8_t *memory = (uint8_t *)g + groups_bytes(groups);
  for (int32_t i = 0; i < groups; i++, memory += group_bytes(neurons))
    group_make(&g[i], rule, neurons, i * neurons, weights, thresholds, counts, memory, path);
  for (size_t t = 0; t < samples; t++) {
    const int32_t label = labels ? labels[t] : 0;
    outcome[t] = label < 0 || label >= groups ? AK_BAD_LABEL : group_learn(&g[label], rule, spikes[t], NULL, list);
  }
}

/// The largest potential of all neurons, with the potentials of fresh ones in `first`.
AVX2 static int32_t group_best(group *g, uint64_t sample, const uint8_t *first) {
  int32_t best = largest_kept(first, g->fresh, padded(g->neurons));
  const size_t n = padded(g->learned);
  if (g->kept.whole_bytes) {
    const int32_t known = largest_byte(whole_largest(&g->kept, sample, n));
    return known > best ? known : best;
  }
  nibble_potentials(&g->kept, sample, n, g->kept_potential);
  for (size_t j = 0; j < n; j += 32) { // a place without a neuron has no weights, so its potential is 0
    const int32_t p = largest_byte(load(g->kept_potential + j));
    if (p > best) best = p;
  }
  return best;
}

/// Fetches memory that the CPU cannot foresee.
static inline void prefetch(const uint8_t *p, size_t bytes) {
  for (size_t i = 0; i < bytes; i += 64) __builtin_prefetch(p + i);
}

int64_t ak_learn_in_order_64(const ak_learning *rule, uint64_t *weights, int32_t *thresholds, int32_t *counts,
                             const uint64_t *spikes, const int64_t *order, size_t samples, const uint8_t *first,
                             size_t row, void *scratch, ak_path path) {
  group *g = (group *)((uint8_t *)scratch + LIST_BYTES);
  group_make(g, rule, rule->neurons, 0, weights, thresholds, counts, (uint8_t *)g + groups_bytes(1), path);
  for (size_t t = 0; t < samples; t++) {
    if (t + 1 < samples) prefetch(first + (size_t)order[t + 1] * row, padded(rule->neurons));
    group_learn(g, rule, spikes[order[t]], first + (size_t)order[t] * row, scratch);
  }
  int64_t sum = 0;
  for (size_t t = 0; t < samples; t++) sum += group_best(g, spikes[t], first + t * row);
  return sum;
}
#endif
