// Rows of potentials, one byte a neuron, 0 to 64: computing them and searching in them. Lengths are multiples of 32.
#pragma once
#include "Learning64.h"

#if HAVE_AVX2_CODE
#include "WholeBytes64.h"

INLINE AVX2 __m256i load(const uint8_t *p) { return _mm256_load_si256((const __m256i *)p); }

/// p[0..<n] = potentials of the sample, from planes of nibbles.
INLINE AVX2 void nibble_potentials(const planes *w, uint64_t sample, size_t n, uint8_t *p) {
  for (int half = 0; half < 2; half++) { // eight tables stay in registers
    __m256i t[8];
    for (int i = 0; i < 8; i++)
      t[i] = _mm256_load_si256((const __m256i *)nibble_popcounts[sample >> (4 * (8 * half + i)) & 15]);
    const uint8_t *plane = w->plane + 8 * (size_t)half * w->stride;
    for (size_t j = 0; j < n; j += 32) {
      __m256i a[8];
      for (size_t i = 0; i < 8; i++)
        a[i] = _mm256_shuffle_epi8(t[i], _mm256_load_si256((const __m256i *)(plane + i * w->stride + j)));
      const __m256i low = _mm256_add_epi8(_mm256_add_epi8(a[0], a[1]), _mm256_add_epi8(a[2], a[3]));
      const __m256i high = _mm256_add_epi8(_mm256_add_epi8(a[4], a[5]), _mm256_add_epi8(a[6], a[7]));
      __m256i sum = _mm256_add_epi8(low, high);
      if (half) sum = _mm256_add_epi8(sum, _mm256_load_si256((const __m256i *)(p + j)));
      _mm256_store_si256((__m256i *)(p + j), sum);
    }
  }
}

/// p[0..<n] = potentials of the sample.
INLINE AVX2 void potentials(const planes *w, uint64_t sample, size_t n, uint8_t *p) {
  if (w->whole_bytes) whole_potentials(w, sample, n, p);
  else nibble_potentials(w, sample, n, p);
}

INLINE AVX2 int32_t largest_byte(__m256i v) {
  __m128i a = _mm_max_epu8(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
  a = _mm_sub_epi8(_mm_set1_epi8(-1), a); // there is an instruction for the smallest 16-bit value
  a = _mm_minpos_epu16(_mm_min_epu8(a, _mm_srli_epi16(a, 8)));
  return 255 - (_mm_cvtsi128_si32(a) & 255);
}

/// The largest of p[j] & keep[j].
INLINE AVX2 int32_t largest_kept(const uint8_t *p, const uint8_t *keep, size_t n) {
  __m256i a = _mm256_setzero_si256(), b = a;
  size_t j = 0;
  for (; j + 64 <= n; j += 64) {
    a = _mm256_max_epu8(a, _mm256_and_si256(load(p + j), load(keep + j)));
    b = _mm256_max_epu8(b, _mm256_and_si256(load(p + j + 32), load(keep + j + 32)));
  }
  if (j < n) a = _mm256_max_epu8(a, _mm256_and_si256(load(p + j), load(keep + j)));
  return largest_byte(_mm256_max_epu8(a, b));
}

/// The first j with p[j] & keep[j] == value, or -1.
INLINE AVX2 int32_t first_kept(const uint8_t *p, const uint8_t *keep, size_t n, int32_t value) {
  const __m256i v = _mm256_set1_epi8((char)value);
  for (size_t j = 0; j < n; j += 32) {
    const __m256i same = _mm256_cmpeq_epi8(_mm256_and_si256(load(p + j), load(keep + j)), v);
    const unsigned mask = (unsigned)_mm256_movemask_epi8(same);
    if (mask) return (int32_t)j + __builtin_ctz(mask);
  }
  return -1;
}
#endif
