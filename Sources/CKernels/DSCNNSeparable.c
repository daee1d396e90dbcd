// Separable layers of the DS-CNN, two rows at a time: depthwise by vpmaddubsw into bytes, then pointwise by vpmaddubsw,
// 32 products an instruction. Depthwise sums that do not fit bytes take the same way in 16 bits (vpmaddwd).
#include "DSCNNNetwork.h"

#if HAVE_AVX2_CODE

/// Levels of the 16 outputs from `o` on, x = P + shift.
INLINE AVX2 __m256i levels(__m256i x, const separable *s, int o, int compare) {
  if (compare) {
    __m256i y = _mm256_setzero_si256();
    for (int k = 0; k < LEVELS; k++)
      y = _mm256_sub_epi16(y, _mm256_cmpgt_epi16(x, _mm256_load_si256((const __m256i *)&s->below[k][o])));
    return y;
  }
  const __m256i mul = _mm256_load_si256((const __m256i *)&s->mul[o]);
  const __m256i add = _mm256_load_si256((const __m256i *)&s->add[o]);
  const __m256i div = _mm256_load_si256((const __m256i *)&s->div[o]);
  __m256i y = _mm256_mulhi_epu16(_mm256_max_epi16(x, _mm256_setzero_si256()), mul);
  y = _mm256_mulhi_epu16(_mm256_add_epi16(y, add), div);
  return _mm256_min_epi16(y, _mm256_set1_epi16(LEVELS));
}

/// Stores 16 levels of one pixel; those of the lower row are merged into the upper one's 16-bit lanes.
INLINE AVX2 void store(uint8_t *out, __m256i level, int lower) {
  if (lower) level = _mm256_or_si256(_mm256_slli_epi16(level, 8), _mm256_load_si256((const __m256i *)out));
  _mm256_store_si256((__m256i *)out, level);
}

/// Depthwise sums of two rows, 10 pixels, upper row first: as bytes in `u`, or with `wide` as int16 in `d`. Returns
/// nonzero if a byte did not fit.
INLINE AVX2 int depthwise_rows(const separable *s, const uint8_t *above, const uint8_t *own, const uint8_t *below,
                               uint8_t *u, int16_t *d, int wide) {
  __m256i any = _mm256_setzero_si256();
  for (int block = 0; block < 4; block++) {
    const __m256i *w = (const __m256i *)s->depthwise[block];
    const uint8_t *pair[3] = {above + block * 32, own + block * 32, below + block * 32};
    const __m256i start = wide ? _mm256_setzero_si256() : _mm256_load_si256((const __m256i *)&s->window[block * 16]);
    __m256i sum[2][COLS], x[COLS];
    UNROLL for (int r = 0; r < 2; r++)
      UNROLL for (int c = 0; c < COLS; c++) sum[r][c] = start;
    UNROLL for (int g = 0; g < 3; g++) {
      UNROLL for (int c = 0; c < COLS; c++) x[c] = _mm256_load_si256((const __m256i *)(pair[g] + c * CHANNELS * 2));
      UNROLL for (int r = 0; r < 2; r++) {
        if ((g == 0 && r == 1) || (g == 2 && r == 0)) continue;
        UNROLL for (int j = 0; j < 3; j++) {
          const __m256i k = _mm256_load_si256(w + (g + r) * 3 + j);
          UNROLL for (int c = 0; c < COLS; c++) {
            const int from = c + j - 1;
            if (from >= 0 && from < COLS) sum[r][c] = _mm256_add_epi16(sum[r][c], _mm256_maddubs_epi16(x[from], k));
          }
        }
      }
    }
    UNROLL for (int r = 0; r < 2; r++)
      UNROLL for (int c = 0; c < COLS; c++) {
        const int at = (r * COLS + c) * CHANNELS + block * 16;
        if (wide) {
          _mm256_store_si256((__m256i *)(d + at), sum[r][c]);
          continue;
        }
        any = _mm256_or_si256(any, sum[r][c]);
        const __m128i low = _mm256_castsi256_si128(sum[r][c]), high = _mm256_extracti128_si256(sum[r][c], 1);
        _mm_store_si128((__m128i *)(u + at), _mm_packus_epi16(low, high));
      }
  }
  return !_mm256_testz_si256(any, _mm256_set1_epi16((short)0xFF00));
}

/// Pointwise of one row of bytes: per 4 inputs one instruction gives 8 outputs x 2 partial sums in 16 bits.
INLINE AVX2 void pointwise_bytes(const separable *s, const uint8_t *u, uint8_t *out, int lower, int compare) {
  const __m256i one = _mm256_set1_epi16(1);
  for (int block = 0; block < 4; block++) {
    OPAQUE(u);
    __m256i sum[COLS][2];
    UNROLL for (int c = 0; c < COLS; c++)
      UNROLL for (int v = 0; v < 2; v++) sum[c][v] = _mm256_load_si256((const __m256i *)s->start8[block][v]);
    ROLLED for (int q = 0; q < 16; q++) {
      const __m256i w0 = _mm256_load_si256((const __m256i *)s->pointwise8[block][q][0]);
      const __m256i w1 = _mm256_load_si256((const __m256i *)s->pointwise8[block][q][1]);
      UNROLL for (int c = 0; c < COLS; c++) {
        int32_t x;
        memcpy(&x, u + c * CHANNELS + q * 4, sizeof x);
        const __m256i y = _mm256_set1_epi32(x);
        sum[c][0] = _mm256_add_epi16(sum[c][0], _mm256_maddubs_epi16(y, w0));
        sum[c][1] = _mm256_add_epi16(sum[c][1], _mm256_maddubs_epi16(y, w1));
      }
    }
    UNROLL for (int c = 0; c < COLS; c++) {
      const __m256i x = _mm256_packs_epi32(_mm256_madd_epi16(sum[c][0], one), _mm256_madd_epi16(sum[c][1], one));
      store(out + (c * CHANNELS + block * 16) * 2, levels(x, s, block * 16, compare), lower);
    }
  }
}

/// Pointwise of one row of 16-bit sums.
INLINE AVX2 void pointwise_wide(const separable *s, const int16_t *d, uint8_t *out, int lower, int compare) {
  for (int block = 0; block < 4; block++) {
    __m256i sum[COLS][2];
    UNROLL for (int c = 0; c < COLS; c++)
      UNROLL for (int v = 0; v < 2; v++) sum[c][v] = _mm256_load_si256((const __m256i *)s->start16[block][v]);
    ROLLED for (int q = 0; q < 32; q++) {
      const __m256i w0 = _mm256_load_si256((const __m256i *)s->pointwise16[block][q][0]);
      const __m256i w1 = _mm256_load_si256((const __m256i *)s->pointwise16[block][q][1]);
      UNROLL for (int c = 0; c < COLS; c++) {
        int32_t x;
        memcpy(&x, d + c * CHANNELS + q * 2, sizeof x);
        const __m256i y = _mm256_set1_epi32(x);
        sum[c][0] = _mm256_add_epi32(sum[c][0], _mm256_madd_epi16(y, w0));
        sum[c][1] = _mm256_add_epi32(sum[c][1], _mm256_madd_epi16(y, w1));
      }
    }
    UNROLL for (int c = 0; c < COLS; c++) {
      const __m256i x = _mm256_packs_epi32(sum[c][0], sum[c][1]);
      store(out + (c * CHANNELS + block * 16) * 2, levels(x, s, block * 16, compare), lower);
    }
  }
}

static const _Alignas(32) uint8_t zero_pair[PAIR_BYTES];

__attribute__((noinline)) AVX2 static void wide_block(const separable *s, const uint8_t *above, const uint8_t *own,
                                                      const uint8_t *below, uint8_t *out, int rows) {
  _Alignas(32) int16_t d[2 * COLS * CHANNELS];
  depthwise_rows(s, above, own, below, NULL, d, 1);
  pointwise_wide(s, d, out, 0, s->compare);
  if (rows == 2) pointwise_wide(s, d + COLS * CHANNELS, out, 1, s->compare);
}

INLINE AVX2 int separable_layer(const separable *s, const uint8_t *in, uint8_t *out, int compare) {
  _Alignas(32) uint8_t u[2 * COLS * CHANNELS];
  int wide = 0;
  for (int k = 0; k < PAIRS; k++) {
    const int last = k + 1 == PAIRS;
    const uint8_t *own = in + k * PAIR_BYTES, *above = k ? own - PAIR_BYTES : zero_pair;
    const uint8_t *below = last ? zero_pair : own + PAIR_BYTES;
    uint8_t *o = out + k * PAIR_BYTES;
    if (__builtin_expect(depthwise_rows(s, above, own, below, u, NULL, 0), 0)) {
      wide++;
      wide_block(s, above, own, below, o, last ? 1 : 2);
      continue;
    }
    pointwise_bytes(s, u, o, 0, compare);
    if (!last) pointwise_bytes(s, u + COLS * CHANNELS, o, 1, compare);
  }
  return wide;
}

__attribute__((noinline)) AVX2 static int separable_compare(const separable *s, const uint8_t *in, uint8_t *out) {
  return separable_layer(s, in, out, 1);
}

__attribute__((noinline)) AVX2 static int separable_line(const separable *s, const uint8_t *in, uint8_t *out) {
  return separable_layer(s, in, out, 0);
}

int dscnn_separable(const separable *s, const uint8_t *in, uint8_t *out) {
  return s->compare ? separable_compare(s, in, out) : separable_line(s, in, out);
}
#endif
