// Edge learning for 64 inputs, one word per vector: 32 potentials in about 32 instructions, without a popcount.
//
// Weights lie as 16 planes of nibbles, one byte a neuron. A sample's nibble picks a table of 16 popcounts, vpshufb
// looks up 32 neurons in it, and 16 look-ups add up to their potentials. Where AVX-512 counts the bits of bytes, there are
// 8 planes of whole bytes.
#pragma once
#include "CPU.h"
#include "LearningRule.h"

#if HAVE_AVX2_CODE
#include <immintrin.h>
#include "Vectors.h"

enum { NEVER = 127 }; // above every potential

typedef struct {
  size_t stride; // bytes of a plane, a multiple of 64
  uint8_t *plane;
  int whole_bytes; // 8 planes instead of 16
} planes;

/// The neurons of one label, or all. Those that have learned are also kept apart, packed: they decide the veto, and
/// only they and the winner change.
typedef struct {
  int32_t neurons, base, learned;
  planes all, kept;
  uint8_t *fresh;            // 0xFF for neurons that never learned
  uint8_t *potential;        // of all
  uint8_t *kept_potential;   // of those that learned, as are the next three
  uint8_t *threshold, *veto; // potentials above these win, or veto
  int32_t *neuron, *slot;    // slot to neuron, neuron to slot
  uint64_t *weights;
  int32_t *thresholds, *counts;
} group;

/// Bytes that AVX2 looks at in a row with a byte for every neuron.
static inline size_t padded(int32_t neurons) { return ((size_t)neurons + 31) & ~(size_t)31; }
/// Bytes of such a row, so that AVX-512 may look at 64 at a time.
static inline size_t row_bytes(int32_t neurons) { return ((size_t)neurons + 63) & ~(size_t)63; }
/// Bytes of a group's rows, a multiple of 64.
static inline size_t group_bytes(int32_t neurons) { return 45 * row_bytes(neurons); }
static inline int uses_bytes(int32_t words, ak_path path) {
  return words == 1 && path != AK_PATH_PLAIN && cpu_has_avx2();
}

/// nibble_popcounts[sample nibble][weight nibble], twice for the two halves of a vector.
extern const uint8_t nibble_popcounts[16][32];
void planes_set(const planes *p, int32_t neuron, uint64_t weights);
static inline int whole_bytes(ak_path path) { return path == AK_PATH_BEST && cpu_has_bitalg(); }

size_t ak_learn_scratch_64(const ak_learning *rule);
void ak_learn_fit_64(const ak_learning *, uint64_t *weights, int32_t *thresholds, int32_t *counts,
                     const uint64_t *spikes, const int32_t *labels, size_t samples, int32_t *outcome, void *scratch, ak_path path);
int64_t ak_learn_in_order_64(const ak_learning *, uint64_t *weights, int32_t *thresholds, int32_t *counts,
                             const uint64_t *spikes, const int64_t *order, size_t samples, const uint8_t *first,
                             size_t row, void *scratch, ak_path path);
void ak_first_potentials_64(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples,
                            uint8_t *rows, void *scratch, ak_path path);
void ak_potentials_64(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples, int32_t *out,
                      void *scratch, ak_path path);
void ak_best_potentials_64(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples,
                           int32_t *neuron, int32_t *potential, void *scratch, ak_path path);
#endif
