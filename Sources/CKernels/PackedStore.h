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

/// Writes the levels of a block of 16 filters that has a line.
INLINE AVX2 void store_line(const int count, const ak_packed *p, int block, const int32_t *base,
                            const __m256i (*sums)[2], void *out, size_t position) {
  const __m256i most = _mm256_set1_epi8((char)p->layer.levels), *b = (const __m256i *)(base + block * BLOCK);
  const __m256 *inv = AT(const __m256, p, p->inv) + 2 * block, *bias = AT(const __m256, p, p->bias) + 2 * block;
  const size_t stride = (size_t)p->layer.filters;
  uint8_t *o = (uint8_t *)out + position * stride + (size_t)block * BLOCK;
  UNROLL for (int i = 0; i < count; i += 2, o += 2 * stride) {
    const __m256i first = line_levels(sums[i], b, inv, bias);
    const __m256i second = i + 1 < count ? line_levels(sums[i + 1], b, inv, bias) : first;
    const __m256i y = level_bytes(first, second, most);
    _mm_storeu_si128((__m128i *)o, _mm256_castsi256_si128(y));
    if (i + 1 < count) _mm_storeu_si128((__m128i *)(o + stride), _mm256_extracti128_si256(y, 1));
  }
}
#endif
