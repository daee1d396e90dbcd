// Separable layers, a strip of pixels at a time: depthwise by vpmaddubsw over pairs of taps into bytes, then products of
// bytes. Depthwise sums that do not fit bytes take the same way in 16 bits.
#include "Packed.h"

#if HAVE_AVX2_CODE
AVX2_BEGIN

enum { DEPTH_TILE = 4 };

/// Depthwise sums of 32 channels of `count` pixels: the channels 0-7, 16-23 and 8-15, 24-31.
INLINE void depthwise(const int count, const uint8_t *const *x, const __m256i *w, const int32_t *places, int32_t pairs,
                      const __m256i *start, __m256i (*sum)[2]) {
  UNROLL for (int i = 0; i < count; i++)
    UNROLL for (int v = 0; v < 2; v++) sum[i][v] = start[v];
  ROLLED for (int32_t t = 0; t < pairs; t++, w += 2) {
    const ptrdiff_t first = places[2 * t], second = places[2 * t + 1];
    const __m256i w0 = _mm256_load_si256(w), w1 = _mm256_load_si256(w + 1);
    UNROLL for (int i = 0; i < count; i++) {
      const __m256i a = _mm256_loadu_si256((const __m256i *)(x[i] + first));
      const __m256i b = _mm256_loadu_si256((const __m256i *)(x[i] + second));
      sum[i][0] = _mm256_add_epi16(sum[i][0], _mm256_maddubs_epi16(_mm256_unpacklo_epi8(a, b), w0));
      sum[i][1] = _mm256_add_epi16(sum[i][1], _mm256_maddubs_epi16(_mm256_unpackhi_epi8(a, b), w1));
    }
  }
}

/// The sums of `count` pixels as bytes, moved by the window. Returns the bits of all sums.
INLINE __m256i depthwise_bytes(const ak_packed *p, const int count, const uint8_t *in, const int32_t *pixels,
                               uint8_t *out) {
  __m256i any = _mm256_setzero_si256();
  const __m256i *w = AT(const __m256i, p, p->taps), *start = AT(const __m256i, p, p->window);
  for (int32_t c = 0; c < p->channels; c += VECTOR, w += 2 * p->tap_pairs, start += 2) {
    const uint8_t *x[DEPTH_TILE];
    __m256i sum[DEPTH_TILE][2];
    UNROLL for (int i = 0; i < count; i++) x[i] = in + pixels[i] + c;
    depthwise(count, x, w, AT(const int32_t, p, p->tap_places), p->tap_pairs, start, sum);
    UNROLL for (int i = 0; i < count; i++) {
      any = _mm256_or_si256(any, _mm256_or_si256(sum[i][0], sum[i][1]));
      _mm256_store_si256((__m256i *)(out + i * p->channels + c), _mm256_packus_epi16(sum[i][0], sum[i][1]));
    }
  }
  return any;
}

/// The sums of a pixel as 16-bit values.
static void depthwise_words(const ak_packed *p, const uint8_t *in, int32_t pixel, int16_t *out) {
  const __m256i *w = AT(const __m256i, p, p->taps), zero[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
  for (int32_t c = 0; c < p->channels; c += VECTOR, w += 2 * p->tap_pairs) {
    const uint8_t *x = in + pixel + c;
    __m256i sum[1][2];
    depthwise(1, &x, w, AT(const int32_t, p, p->tap_places), p->tap_pairs, zero, sum);
    _mm256_store_si256((__m256i *)(out + c), _mm256_permute2x128_si256(sum[0][0], sum[0][1], 0x20));
    _mm256_store_si256((__m256i *)(out + c + 16), _mm256_permute2x128_si256(sum[0][0], sum[0][1], 0x31));
  }
}

/// Depthwise sums of a strip as bytes; 0 if one does not fit.
static int strip_bytes(const ak_packed *p, const uint8_t *in, const int32_t *pixels, int count, uint8_t *out) {
  __m256i any = _mm256_setzero_si256();
  int i = 0;
  for (; i + DEPTH_TILE <= count; i += DEPTH_TILE)
    any = _mm256_or_si256(any, depthwise_bytes(p, DEPTH_TILE, in, pixels + i, out + i * p->channels));
  for (; i < count; i++) any = _mm256_or_si256(any, depthwise_bytes(p, 1, in, pixels + i, out + i * p->channels));
  return _mm256_testz_si256(any, _mm256_set1_epi16((short)0xFF00));
}

size_t packed_separable_scratch(const ak_packed *p) { return (size_t)STRIP * (size_t)p->channels * sizeof(int16_t); }

void packed_separable(const ak_packed *p, const uint8_t *in, void *out, void *scratch) {
  const int32_t *pixels = AT(const int32_t, p, p->pixels);
  const int32_t total = p->layer.map_rows * p->layer.map_cols, strips = (total + STRIP - 1) / STRIP;
  for (int32_t s = 0, first = 0; s < strips; s++) {
    const int32_t end = (int32_t)((int64_t)total * (s + 1) / strips), count = end - first;
    const product *weights = &p->bytes;
    if (!p->bytes.groups || !strip_bytes(p, in, pixels + first, count, scratch)) {
      weights = &p->words;
      for (int i = 0; i < count; i++)
        depthwise_words(p, in, pixels[first + i], (int16_t *)scratch + (ptrdiff_t)i * p->channels);
    }
    const int32_t *places = AT(const int32_t, p, weights->words ? p->word_pixels : p->byte_pixels);
    packed_tiles(weights, p, scratch, places, count, out, (size_t)first);
    first = end;
  }
}
AVX2_END
#endif
