// Potentials of 64 neurons at a time from planes of whole bytes, whose bits AVX-512 counts.
#pragma once
#include "Learning64.h"

#if HAVE_AVX2_CODE

/// The bytes of a sample, each for 64 neurons.
typedef struct {
  __m512i byte[8];
} spread;

INLINE BITALG spread spread_sample(uint64_t sample) {
  const __m512i all = _mm512_set1_epi64((long long)sample);
  spread s; // a shuffle each is quicker than a broadcast
  for (int i = 0; i < 8; i++) s.byte[i] = _mm512_shuffle_epi8(all, _mm512_set1_epi8((char)i));
  return s;
}

INLINE BITALG __m512i bytes_at(const uint8_t *p) { return _mm512_load_si512((const __m512i *)p); }

/// The potentials of the 64 neurons from j on; 0 where none is.
INLINE BITALG __m512i potentials_at(const planes *w, const spread *s, size_t j) {
  __m512i a[8];
  for (size_t i = 0; i < 8; i++)
    a[i] = _mm512_popcnt_epi8(_mm512_and_si512(s->byte[i], bytes_at(w->plane + i * w->stride + j)));
  const __m512i low = _mm512_add_epi8(_mm512_add_epi8(a[0], a[1]), _mm512_add_epi8(a[2], a[3]));
  return _mm512_add_epi8(low, _mm512_add_epi8(_mm512_add_epi8(a[4], a[5]), _mm512_add_epi8(a[6], a[7])));
}

INLINE BITALG __m256i larger_half(__m512i v) {
  return _mm256_max_epu8(_mm512_castsi512_si256(v), _mm512_extracti64x4_epi64(v, 1));
}

/// p[0..<n] = potentials of the sample. Rows go on to a multiple of 64 bytes, here and below.
static inline BITALG void whole_potentials(const planes *w, uint64_t sample, size_t n, uint8_t *p) {
  const spread s = spread_sample(sample);
  for (size_t j = 0; j < n; j += 64) _mm512_store_si512((__m512i *)(p + j), potentials_at(w, &s, j));
}

/// p[0..<n] = potentials above their thresholds, else 0; also whether one that is not is above its limit for a veto, which
/// is -1 where every potential is.
/// Returns a vector that has the largest of p.
static inline BITALG __m256i whole_verdict(const planes *w, uint64_t sample, size_t n, const uint8_t *threshold,
                                           const uint8_t *limit, uint8_t *p, int *veto) {
  const spread s = spread_sample(sample);
  __m512i best = _mm512_setzero_si512();
  __mmask64 vetoes = 0;
  for (size_t j = 0; j < n; j += 64) {
    const __m512i all = potentials_at(w, &s, j);
    const __mmask64 over = _mm512_cmpgt_epu8_mask(all, bytes_at(threshold + j));
    vetoes |= _mm512_mask_cmpgt_epi8_mask(~over, all, bytes_at(limit + j));
    const __m512i kept = _mm512_maskz_mov_epi8(over, all);
    best = _mm512_max_epu8(best, kept);
    _mm512_store_si512((__m512i *)(p + j), kept);
  }
  *veto = vetoes != 0;
  return larger_half(best);
}

/// A vector that has the largest potential.
static inline BITALG __m256i whole_largest(const planes *w, uint64_t sample, size_t n) {
  const spread s = spread_sample(sample);
  __m512i best = _mm512_setzero_si512();
  for (size_t j = 0; j < n; j += 64) best = _mm512_max_epu8(best, potentials_at(w, &s, j));
  return larger_half(best);
}
#endif
