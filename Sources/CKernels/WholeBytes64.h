// Potentials of 64 neurons at a time from planes of whole bytes, whose bits AVX-512 counts.
#pragma once
#include "Learning64.h"

#if HAVE_AVX2_CODE

/// The bytes of a sample, each for 64 neurons.
typedef struct {
  __m512i byte[8];
} spread;

INLINE BITALG spread spread_sample(uint64_t sample) {
  spread s;
  for (int i = 0; i < 8; i++) s.byte[i] = _mm512_set1_epi8((char)(sample >> 8 * i));
  return s;
}

/// Which of the 64 neurons from j on lie in a row of n, a multiple of 32: all, or the first half.
INLINE BITALG __mmask64 within(size_t j, size_t n) { return j + 64 <= n ? ~(__mmask64)0 : 0xFFFFFFFF; }

/// The potentials of the neurons from j on; 0 where none is.
INLINE BITALG __m512i potentials_at(const planes *w, const spread *s, size_t j, __mmask64 inside) {
  __m512i a[8];
  for (size_t i = 0; i < 8; i++)
    a[i] = _mm512_popcnt_epi8(
        _mm512_and_si512(s->byte[i], _mm512_maskz_loadu_epi8(inside, w->plane + i * w->stride + j)));
  const __m512i low = _mm512_add_epi8(_mm512_add_epi8(a[0], a[1]), _mm512_add_epi8(a[2], a[3]));
  return _mm512_add_epi8(low, _mm512_add_epi8(_mm512_add_epi8(a[4], a[5]), _mm512_add_epi8(a[6], a[7])));
}

INLINE BITALG __m256i larger_half(__m512i v) {
  return _mm256_max_epu8(_mm512_castsi512_si256(v), _mm512_extracti64x4_epi64(v, 1));
}

/// p[0..<n] = potentials of the sample.
static inline BITALG void whole_potentials(const planes *w, uint64_t sample, size_t n, uint8_t *p) {
  const spread s = spread_sample(sample);
  for (size_t j = 0; j < n; j += 64) {
    const __mmask64 inside = within(j, n);
    _mm512_mask_storeu_epi8(p + j, inside, potentials_at(w, &s, j, inside));
  }
}

/// p[0..<n] = potentials above their thresholds, else 0; also whether one that is not is above its limit for a veto.
/// Returns a vector that has the largest of p.
static inline BITALG __m256i whole_verdict(const planes *w, uint64_t sample, size_t n, const uint8_t *threshold,
                                           const uint8_t *limit, uint8_t *p, int *veto) {
  const spread s = spread_sample(sample);
  __m512i best = _mm512_setzero_si512();
  __mmask64 vetoes = 0;
  for (size_t j = 0; j < n; j += 64) {
    const __mmask64 inside = within(j, n);
    const __m512i all = potentials_at(w, &s, j, inside);
    const __mmask64 over = _mm512_cmpgt_epu8_mask(all, _mm512_maskz_loadu_epi8(inside, threshold + j));
    vetoes |= _mm512_mask_cmpgt_epu8_mask(~over, all, _mm512_maskz_loadu_epi8(inside, limit + j));
    const __m512i kept = _mm512_maskz_mov_epi8(over, all);
    best = _mm512_max_epu8(best, kept);
    _mm512_mask_storeu_epi8(p + j, inside, kept);
  }
  *veto = vetoes != 0;
  return larger_half(best);
}

/// A vector that has the largest potential.
static inline BITALG __m256i whole_largest(const planes *w, uint64_t sample, size_t n) {
  const spread s = spread_sample(sample);
  __m512i best = _mm512_setzero_si512();
  for (size_t j = 0; j < n; j += 64) best = _mm512_max_epu8(best, potentials_at(w, &s, j, within(j, n)));
  return larger_half(best);
}
#endif
