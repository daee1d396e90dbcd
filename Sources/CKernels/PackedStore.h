// Levels by a line, from sums in registers.
#pragma once
#include "Packed.h"

#if HAVE_AVX2_CODE

/// Levels of the 16 filters of a pixel, as 16-bit values not yet cut to the levels there are.
INLINE AVX2 __m256i line_levels(const __m256i *sum, const __m256i *base, const __m256 *inv, const __m256 *bias) {
  __m256i y[2];
  UNROLL for (int v = 0; v < 2; v++)
    y[v] = _mm256_cvttps_epi32(_mm256_fmadd_ps(_mm256_cvtepi32_ps(_mm256_add_epi32(sum[v], base[v])), inv[v], bias[v]));
  return _mm256_packs_epi32(y[0], y[1]);
}

/// Bytes of two pixels: what is below 0 becomes 0, what is above the highest level that level.
INLINE AVX2 __m256i level_bytes(__m256i first, __m256i second, __m256i most) {
  return _mm256_min_epu8(_mm256_permute4x64_epi64(_mm256_packus_epi16(first, second), 0xD8), most);
}

/// Where the outputs of a block go, and how they are made.
typedef struct {
  const ak_packed *packed;
  const __m256i *base;
  const __m256 *inv, *bias; // null for a block that is not a whole one with lines
  size_t filters;           // outputs of a pixel
  uint8_t *out;             // for levels: of the block's first filter
  void *all;                // of the first filter
} store;

INLINE store store_of(const product *p, const ak_packed *packed, int block, void *out) {
  store s = {packed, AT(const __m256i, packed, p->base) + 2 * block, NULL, NULL, (size_t)packed->layer.filters,
             (uint8_t *)out + (size_t)block * BLOCK, out};
  if (AT(const uint8_t, packed, packed->line)[block] == WHOLE_LINE) {
    s.inv = AT(const __m256, packed, packed->inv) + 2 * block;
    s.bias = AT(const __m256, packed, packed->bias) + 2 * block;
  }
  return s;
}

/// Writes the outputs of a block for `count` pixels.
void packed_store(const store *to, int block, const int32_t (*sums)[BLOCK], int count, size_t position);

/// Writes the levels of a block of 16 filters that has a line.
INLINE AVX2 void store_line(const int count, const store *to, const __m256i (*sums)[2], size_t position) {
  const __m256i most = _mm256_set1_epi8((char)to->packed->layer.levels), base[2] = {to->base[0], to->base[1]};
  const __m256 inv[2] = {to->inv[0], to->inv[1]}, bias[2] = {to->bias[0], to->bias[1]};
  const size_t stride = to->filters;
  uint8_t *o = to->out + position * stride;
  UNROLL for (int i = 0; i < count; i += 2, o += 2 * stride) {
    const __m256i first = line_levels(sums[i], base, inv, bias);
    const __m256i second = i + 1 < count ? line_levels(sums[i + 1], base, inv, bias) : first;
    const __m256i y = level_bytes(first, second, most);
    _mm_storeu_si128((__m128i *)o, _mm256_castsi256_si128(y));
    if (i + 1 < count) _mm_storeu_si128((__m128i *)(o + stride), _mm256_extracti128_si256(y, 1));
  }
}
#endif
