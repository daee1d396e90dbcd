// From sums to outputs: levels by a line where one is proven, else by comparing with the steps; or potentials.
#include <math.h>
#include "PackedStore.h"

#if HAVE_AVX2_CODE
AVX2_BEGIN

static int level_of(const int32_t *t, int levels, int64_t potential) {
  int level = 0;
  for (int k = 0; k < levels; k++) level += potential >= t[k];
  return level;
}

/// Whether the line gives the level of potential P, computed as packed_store does.
static int line_is_right(const int32_t *t, int levels, int64_t potential, float inv, float bias) {
  const float y = fmaf((float)(int32_t)(potential - t[0] + 1), inv, bias);
  const int32_t level = (int32_t)y;
  return (level < 0 ? 0 : level > levels ? levels : level) == level_of(t, levels, potential);
}

/// Neither the line nor the level falls as P rises, and the level only changes at steps: a line that is right on both
/// sides of every step and at both ends of the reach is right everywhere.
static int line_is_proven(const int32_t *t, int levels, range reach, float inv, float bias) {
  for (int k = levels - 1; k >= 0; k--) {
    if (t[k] <= reach.low || t[k] > reach.high) continue;
    if (!line_is_right(t, levels, t[k], inv, bias) || !line_is_right(t, levels, t[k] - 1, inv, bias)) return 0;
  }
  return line_is_right(t, levels, reach.low, inv, bias) && line_is_right(t, levels, reach.high, inv, bias);
}

int packed_line(const int32_t *t, int levels, double step, range reach, float *inv, float *bias) {
  // P - t[0] + 1, and the line on it, must stay far inside 32 bits.
  const int64_t low = reach.low - t[0], high = reach.high - t[0];
  const double largest = (double)(-low > high ? -low : high) + 2;
  if (!(largest < 1 << 30) || !(largest / step < 1 << 30)) return 0;
  // With bias = 1 - e / step, the line is at a step or above exactly where it should be for any e up to `most`.
  double most = 1;
  for (int k = 1; k < levels && t[k] <= reach.high; k++) {
    const double past = (double)((int64_t)t[k] - t[0] + 1) - k * step;
    if (past < most) most = past;
  }
  for (int u = 0; u < 8; u++) {
    float v = (float)(1 / step);
    for (int i = 0; i < (u + 1) / 2; i++) v = nextafterf(v, u & 1 ? 0 : 1);
    for (int q = 1; q < 8; q++) {
      const float b = (float)(1 - most * q / 8 / step);
      if (!line_is_proven(t, levels, reach, v, b)) continue;
      *inv = v;
      *bias = b;
      return 1;
    }
  }
  return 0;
}

INLINE __m256i compared_levels(const __m256i *sum, const __m256i *base, const __m256i *steps, int levels) {
  __m256i y[2];
  UNROLL for (int v = 0; v < 2; v++) {
    const __m256i x = _mm256_add_epi32(sum[v], base[v]);
    y[v] = _mm256_set1_epi32(levels);
    for (int k = 0; k < levels; k++) y[v] = _mm256_add_epi32(y[v], _mm256_cmpgt_epi32(steps[2 * k + v], x));
  }
  return _mm256_packs_epi32(y[0], y[1]);
}

/// Writes 16 levels, or what there is of them.
INLINE void store_levels(uint8_t *out, __m128i levels, int32_t filters) {
  if (filters >= BLOCK) {
    _mm_storeu_si128((__m128i *)out, levels);
  } else {
    uint8_t some[BLOCK];
    _mm_storeu_si128((__m128i *)some, levels);
    for (int32_t i = 0; i < filters; i++) out[i] = some[i];
  }
}

static void store_potentials(const __m256i *sum, const __m256i *base, int32_t *out, int32_t filters) {
  int32_t some[BLOCK];
  for (int v = 0; v < 2; v++) {
    const __m256i x = _mm256_add_epi32(sum[v], base[v]);
    _mm_storeu_si128((__m128i *)(some + v * 4), _mm256_castsi256_si128(x));
    _mm_storeu_si128((__m128i *)(some + v * 4 + 8), _mm256_extracti128_si256(x, 1));
  }
  memcpy(out, some, (size_t)(filters < BLOCK ? filters : BLOCK) * sizeof *out);
}

void packed_store(const store *to, int block, const int32_t (*sums)[BLOCK], int count, size_t position) {
  const ak_packed *p = to->packed;
  const int32_t filters = p->layer.filters - block * BLOCK, levels = p->layer.levels;
  const size_t stride = to->filters, start = position * stride;
  const __m256i *s = (const __m256i *)sums;
  if (levels == 0) {
    int32_t *o = (int32_t *)to->all + start + (size_t)block * BLOCK;
    for (int i = 0; i < count; i++, s += 2, o += stride) store_potentials(s, to->base, o, filters);
    return;
  }
  uint8_t *o = to->out + start;
  const __m256i most = _mm256_set1_epi8((char)levels), *b = to->base;
  const int line = AT(const uint8_t, p, p->line)[block];
  const __m256 *inv = AT(const __m256, p, p->inv) + 2 * block, *bias = AT(const __m256, p, p->bias) + 2 * block;
  const __m256i *steps = AT(const __m256i, p, p->steps) + (ptrdiff_t)block * levels * 2;
  for (int i = 0; i < count; i += 2, s += 4) {
    const __m256i *second = i + 1 < count ? s + 2 : s;
    const __m256i y0 = line ? line_levels(s, b, inv, bias) : compared_levels(s, b, steps, levels);
    const __m256i y1 = line ? line_levels(second, b, inv, bias) : compared_levels(second, b, steps, levels);
    const __m256i y = level_bytes(y0, y1, most);
    store_levels(o + (size_t)i * stride, _mm256_castsi256_si128(y), filters);
    if (i + 1 < count) store_levels(o + (size_t)(i + 1) * stride, _mm256_extracti128_si256(y, 1), filters);
  }
}
AVX2_END
#endif
