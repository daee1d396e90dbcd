// First layer of the DS-CNN: 5x5 convolution with step 2 on 16-bit pairs (vpmaddwd), five pixels by 16 outputs at a
// time.
#include "DSCNNNetwork.h"

#if HAVE_AVX2_CODE
enum { PLANE_ROWS = 28, PLANE_COLS = 16 };

/// The input with its border, as int16. Row 0 is image row -2, column 0 is image column -1.
typedef struct {
  _Alignas(32) int32_t pair[PLANE_ROWS][PLANE_COLS]; // rows 2r and 2r + 1, one above the other
  _Alignas(32) int16_t even[PLANE_ROWS][PLANE_COLS]; // row 2r
} planes;

AVX2 static void make_planes(const uint8_t *in, int outside, planes *p) {
  uint8_t rows[2 * PLANE_ROWS][PLANE_COLS];
  memset(rows, outside, sizeof rows);
  for (int r = 0; r < AK_DSCNN_IN_ROWS; r++) memcpy(&rows[r + 2][1], in + r * AK_DSCNN_IN_COLS, AK_DSCNN_IN_COLS);
  for (int r = 0; r < PLANE_ROWS; r++) {
    const __m128i upper = _mm_loadu_si128((const __m128i *)rows[2 * r]);
    const __m128i lower = _mm_loadu_si128((const __m128i *)rows[2 * r + 1]);
    _mm256_store_si256((__m256i *)&p->pair[r][0], _mm256_cvtepu8_epi16(_mm_unpacklo_epi8(upper, lower)));
    _mm256_store_si256((__m256i *)&p->pair[r][8], _mm256_cvtepu8_epi16(_mm_unpackhi_epi8(upper, lower)));
    _mm256_store_si256((__m256i *)&p->even[r][0], _mm256_cvtepu8_epi16(upper));
  }
}

/// Levels of 16 outputs from P - threshold.
INLINE AVX2 __m256i levels(__m256i x0, __m256i x1, const float *inv, const float *bias) {
  const __m256 y0 = _mm256_fmadd_ps(_mm256_cvtepi32_ps(x0), _mm256_load_ps(inv), _mm256_load_ps(bias));
  const __m256 y1 = _mm256_fmadd_ps(_mm256_cvtepi32_ps(x1), _mm256_load_ps(inv + 8), _mm256_load_ps(bias + 8));
  const __m256i y = _mm256_packs_epi32(_mm256_cvttps_epi32(y0), _mm256_cvttps_epi32(y1));
  return _mm256_min_epi16(_mm256_max_epi16(y, _mm256_setzero_si256()), _mm256_set1_epi16(LEVELS));
}

/// Adds `count` steps of two taps; column c of the output starts 2 c columns on, each step `stride` further.
#define ADD_STEPS(COUNT, BASE, STRIDE)                                                                                 \
  ROLLED for (int k = 0; k < COUNT; k++, w += 2) {                                                                     \
    const __m256i w0 = _mm256_load_si256(w), w1 = _mm256_load_si256(w + 1);                                            \
    UNROLL for (int c = 0; c < COLS; c++) {                                                                            \
      int32_t x;                                                                                                       \
      memcpy(&x, (BASE) + 2 * c + (STRIDE) * k, sizeof x);                                                             \
      const __m256i y = _mm256_set1_epi32(x);                                                                          \
      sum[c][0] = _mm256_add_epi32(sum[c][0], _mm256_madd_epi16(y, w0));                                               \
      sum[c][1] = _mm256_add_epi32(sum[c][1], _mm256_madd_epi16(y, w1));                                               \
    }                                                                                                                  \
  }

INLINE AVX2 void convolution_row(const ak_dscnn *n, const planes *p, int row, uint8_t *out, int lower) {
  const int32_t *first = p->pair[row], *second = p->pair[row + 1];
  const int16_t *third = p->even[row + 2];
  for (int block = 0; block < 4; block++) {
    OPAQUE(first);
    OPAQUE(second);
    OPAQUE(third);
    __m256i sum[COLS][2];
    UNROLL for (int c = 0; c < COLS; c++)
      UNROLL for (int v = 0; v < 2; v++) sum[c][v] = _mm256_load_si256((const __m256i *)n->conv_start[block][v]);
    const __m256i *w = (const __m256i *)n->conv[block];
    ADD_STEPS(5, first, 1)
    ADD_STEPS(5, second, 1)
    ADD_STEPS(3, third, 2)
    UNROLL for (int c = 0; c < COLS; c++) {
      __m256i *o = (__m256i *)(out + (c * CHANNELS + block * 16) * 2);
      __m256i level = levels(sum[c][0], sum[c][1], n->conv_inv[block][0], n->conv_bias[block][0]);
      if (lower) level = _mm256_or_si256(_mm256_slli_epi16(level, 8), _mm256_load_si256(o));
      _mm256_store_si256(o, level);
    }
  }
}

AVX2 void dscnn_convolution(const ak_dscnn *n, const uint8_t *in, uint8_t *out) {
  planes p;
  make_planes(in, n->layers[0].outside, &p);
  for (int k = 0; k < PAIRS; k++) {
    convolution_row(n, &p, 2 * k, out + k * PAIR_BYTES, 0);
    if (2 * k + 1 < ROWS) convolution_row(n, &p, 2 * k + 1, out + k * PAIR_BYTES, 1);
  }
}
#endif
