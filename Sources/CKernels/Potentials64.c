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

void planes_set(const planes *p, int32_t neuron, uint64_t weights) {
  uint8_t *byte = p->plane + neuron;
  if (p->whole_bytes)
    for (size_t i = 0; i < 8; i++) byte[i * p->stride] = (uint8_t)(weights >> 8 * i);
  else
    for (size_t i = 0; i < 16; i++) byte[i * p->stride] = weights >> 4 * i & 15;
}

/// All neurons as planes at the start of the scratch memory.
static planes planes_of(const uint64_t *weights, int32_t neurons, void *scratch, ak_path path) {
  const planes all = {row_bytes(neurons), scratch, whole_bytes(path)};
  memset(scratch, 0, 16 * all.stride);
  for (int32_t j = 0; j < neurons; j++) planes_set(&all, j, weights[j]);
  return all;
}

AVX2 void ak_potentials_64(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples,
                           int32_t *out, void *scratch, ak_path path) {
  const planes w = planes_of(weights, neurons, scratch, path);
  uint8_t *p = w.plane + 16 * w.stride;
  for (size_t t = 0; t < samples; t++, out += neurons) {
    potentials(&w, spikes[t], w.stride, p);
    for (int32_t j = 0; j < neurons; j++) out[j] = p[j];
  }
}

AVX2 void ak_first_potentials_64(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples,
                                 uint8_t *rows, void *scratch, ak_path path) {
  const planes w = planes_of(weights, neurons, scratch, path);
  for (size_t t = 0; t < samples; t++) potentials(&w, spikes[t], w.stride, rows + t * w.stride);
}

AVX2 void ak_best_potentials_64(const uint64_t *weights, int32_t neurons, const uint64_t *spikes, size_t samples,
                                int32_t *neuron, int32_t *potential, void *scratch, ak_path path) {
  const planes w = planes_of(weights, neurons, scratch, path);
  uint8_t *p = w.plane + 16 * w.stride, *all = p + w.stride;
  memset(all, 0xFF, w.stride);
  for (size_t t = 0; t < samples; t++) {
    potentials(&w, spikes[t], w.stride, p);
    potential[t] = largest_kept(p, all, w.stride);
    neuron[t] = first_kept(p, all, w.stride, potential[t]);
  }
}
#endif
