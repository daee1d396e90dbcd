// Last layer of the DS-CNN. Summing over the map is linear, so the sum of pointwise(depthwise(x)) is pointwise of the
// sum of depthwise(x), and that sum is 9 weighted sums of x over the map without its first or last row or column: 125
// pointwise products become one.
#include "DSCNNNetwork.h"

#if HAVE_AVX2_CODE

/// Depthwise sums over the map of the 16 channels from `block` * 16 on.
INLINE AVX2 void depthwise_sums(const ak_dscnn *n, const uint8_t *in, int block, int32_t *d) {
  const __m256i one = _mm256_set1_epi8(1), low = _mm256_set1_epi16(255);
  // Sums over the rows of each column: all, and the first and the last row, which a tap above or below does not see.
  __m256i all[COLS], first[COLS], last[COLS];
  for (int c = 0; c < COLS; c++) {
    const uint8_t *x = in + c * CHANNELS * 2 + block * 32;
    __m256i s = _mm256_load_si256((const __m256i *)x);
    first[c] = _mm256_and_si256(s, low);
    UNROLL for (int k = 1; k < PAIRS; k++)  // bytes: at most 13 levels of 15
      s = _mm256_add_epi8(s, _mm256_load_si256((const __m256i *)(x + k * PAIR_BYTES)));
    last[c] = _mm256_and_si256(_mm256_load_si256((const __m256i *)(x + (PAIRS - 1) * PAIR_BYTES)), low);
    all[c] = _mm256_maddubs_epi16(s, one);
  }
  __m256i tap[3][3];
  for (int r = 0; r < 3; r++) {
    __m256i col[COLS], sum = _mm256_setzero_si256();
    for (int c = 0; c < COLS; c++) {
      col[c] = r == 0 ? _mm256_sub_epi16(all[c], last[c]) : r == 1 ? all[c] : _mm256_sub_epi16(all[c], first[c]);
      sum = _mm256_add_epi16(sum, col[c]);
    }
    tap[r][0] = _mm256_sub_epi16(sum, col[COLS - 1]);
    tap[r][1] = sum;
    tap[r][2] = _mm256_sub_epi16(sum, col[0]);
  }
  __m256i lo = _mm256_setzero_si256(), hi = lo;
  for (int j = 0; j < 9; j++) {
    const __m256i w = _mm256_load_si256((const __m256i *)&n->last_depthwise[j][block * 16]), x = tap[j / 3][j % 3];
    const __m256i a = _mm256_mullo_epi16(x, w), b = _mm256_mulhi_epi16(x, w);
    lo = _mm256_add_epi32(lo, _mm256_unpacklo_epi16(a, b));
    hi = _mm256_add_epi32(hi, _mm256_unpackhi_epi16(a, b));
  }
  _mm256_store_si256((__m256i *)d, _mm256_permute2x128_si256(lo, hi, 0x20));
  _mm256_store_si256((__m256i *)(d + 8), _mm256_permute2x128_si256(lo, hi, 0x31));
}

AVX2 uint64_t dscnn_last(const ak_dscnn *n, const uint8_t *in, int32_t *sums) {
  _Alignas(32) int32_t d[CHANNELS];
  for (int block = 0; block < 4; block++) depthwise_sums(n, in, block, d + block * 16);
  __m256i s[8];
  UNROLL for (int v = 0; v < 8; v++) s[v] = _mm256_setzero_si256();
  for (int c = 0; c < CHANNELS; c++) {
    // d = 256 h + l as the int16 pair (l, h) against (w, 256 w).
    const __m256i y = _mm256_set1_epi32((d[c] & 255) | (int32_t)((uint32_t)(d[c] >> 8) << 16));
    UNROLL for (int v = 0; v < 8; v++)
      s[v] = _mm256_add_epi32(s[v], _mm256_madd_epi16(y, _mm256_load_si256((const __m256i *)n->last_pointwise[c][v])));
  }
  uint64_t spikes = 0;
  UNROLL for (int v = 0; v < 8; v++) {
    const __m256i miss = _mm256_cmpgt_epi32(_mm256_load_si256((const __m256i *)&n->last_step[v * 8]), s[v]);
    spikes |= (uint64_t)(uint8_t)~_mm256_movemask_ps(_mm256_castsi256_ps(miss)) << (8 * v);
    if (sums) _mm256_storeu_si256((__m256i *)(sums + 8 * v), s[v]);
  }
  return spikes;
}
#endif
