// Potentials of 64-input neurons by table look-up.
#include "Learning64.h"

#if HAVE_AVX2_CODE
#include "Bytes64.h"

#define POPCOUNT4(A, B) ((((A) & (B)) & 1) + (((A) & (B)) >> 1 & 1) + (((A) & (B)) >> 2 & 1) + (((A) & (B)) >> 3 & 1))
#define ROW16(A)                                                                                                       \
  POPCOUNT4(A, 0), POPCOUNT4(A, 1), POPCOUNT4(A, 2), POPCOUNT4(A, 3), POPCOUNT4(A, 4), POPCOUNT4(A, 5),                \
      POPCOUNT4(A, 6), POPCOUNT4(A, 7), POPCOUNT4(A, 8), POPCOUNT4(A, 9), POPCOUNT4(A, 10), POPCOUNT4(A, 11),          \
      POPCOUNT4(A, 12), POPCOUNT4(A, 13), POPCOUNT4(A, 14), POPCOUNT4(A, 15)
const _Alignas(32) uint8_t nibble_popcounts[16][32] = {
    {ROW16(0), ROW16(0)},   {ROW16(1), ROW16(1)},   {ROW16(2), ROW16(2)},   {ROW16(3), ROW16(3)},
    {ROW16(4), ROW16(4)},   {ROW16(5), ROW16(5)},   {ROW16(6), ROW16(6)},   {ROW16(7), ROW16(7)},
    {ROW16(8), ROW16(8)},   {ROW16(9), ROW16(9)},   {ROW16(10), ROW16(10)}, {ROW16(11), ROW16(11)},
    {ROW16(12), ROW16(12)}, {ROW16(13), ROW16(13)}, {ROW16(14), ROW16(14)}, {ROW16(15), ROW16(15)},
};

void nibbles_set(const nibbles *n, int32_t neuron, uint64_t weights) {
  for (size_t i = 0; i < 16; i++) n->plane[i * n->stride + (size_t)neuron] = weights >> (4 * i) & 15;
}

/// All neurons as planes at the start of the scratch memory.
static nibbles planes_of(const uint64_t *weights, int32_t neurons, void *scratch) {
  const nibbles planes = {padded(neurons), scratch};
  memset(scratch, 0, 16 * planes.stride);
  for (int32_t j = 0; j < neurons; j++) nibbles_set(&planes, j, weights[j]);
  return planes;
}

AVX2 void ak_potentials_64(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples,
                           int32_t *out, void *scratch) {
  const nibbles planes = planes_of(weights, neurons, scratch);
  uint8_t *p = planes.plane + 16 * planes.stride;
  for (size_t t = 0; t < samples; t++, out += neurons) {
    nibbles_potentials(&planes, spikes[t], planes.stride, p);
    for (int32_t j = 0; j < neurons; j++) out[j] = p[j];
  }
}

AVX2 void ak_first_potentials_64(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples,
                                 uint8_t *rows, void *scratch) {
  const nibbles planes = planes_of(weights, neurons, scratch);
  for (size_t t = 0; t < samples; t++) nibbles_potentials(&planes, spikes[t], planes.stride, rows + t * planes.stride);
}

AVX2 void ak_best_potentials_64(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples,
                                int32_t *neuron, int32_t *potential, void *scratch) {
  const nibbles planes = planes_of(weights, neurons, scratch);
  uint8_t *p = planes.plane + 16 * planes.stride, *all = p + planes.stride;
  memset(all, 0xFF, planes.stride);
  for (size_t t = 0; t < samples; t++) {
    nibbles_potentials(&planes, spikes[t], planes.stride, p);
    potential[t] = largest_kept(p, all, planes.stride);
    neuron[t] = first_kept(p, all, planes.stride, potential[t]);
  }
}
#endif
