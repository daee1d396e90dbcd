// Separable layers, a strip of pixels at a time: depthwise by vpmaddubsw over pairs of taps into bytes, then products
// of bytes. What few sums are past a byte is multiplied apart (sending whole strips through 16 bits took 27 us instead
// of 17 for 96 to 96 filters at 16x16); where many are, all are multiplied as 16-bit values.
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

/// What 16 moved sums are past a byte.
INLINE __m256i past_byte(__m256i sum) {
  const __m256i byte = _mm256_min_epi16(_mm256_max_epi16(sum, _mm256_setzero_si256()), _mm256_set1_epi16(255));
  return _mm256_sub_epi16(sum, byte);
}

/// Stores two vectors of sums of 32 channels in the order of the channels.
INLINE void store_words(int16_t *out, __m256i first, __m256i second) {
  _mm256_store_si256((__m256i *)out, _mm256_permute2x128_si256(first, second, 0x20));
  _mm256_store_si256((__m256i *)(out + 16), _mm256_permute2x128_si256(first, second, 0x31));
}

/// The sums of `count` pixels, moved by the window, as bytes in `out`, and what they are past a byte in `past`. Returns
/// whether some are.
INLINE int depthwise_bytes(const ak_packed *p, const int count, const uint8_t *in, const int32_t *pixels, uint8_t *out,
                           int16_t *past) {
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
      store_words(past + i * p->channels + c, past_byte(sum[i][0]), past_byte(sum[i][1]));
    }
  }
  return !_mm256_testz_si256(any, _mm256_set1_epi16((short)0xFF00));
}

/// The sums of `count` pixels as 16-bit values.
INLINE void depthwise_words(const ak_packed *p, const int count, const uint8_t *in, const int32_t *pixels,
                            int16_t *out) {
  const __m256i *w = AT(const __m256i, p, p->taps), zero[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
  for (int32_t c = 0; c < p->channels; c += VECTOR, w += 2 * p->tap_pairs) {
    const uint8_t *x[DEPTH_TILE];
    __m256i sum[DEPTH_TILE][2];
    UNROLL for (int i = 0; i < count; i++) x[i] = in + pixels[i] + c;
    depthwise(count, x, w, AT(const int32_t, p, p->tap_places), p->tap_pairs, zero, sum);
    UNROLL for (int i = 0; i < count; i++) store_words(out + i * p->channels + c, sum[i][0], sum[i][1]);
  }
}

/// Depthwise sums of a strip as bytes and what they are past them. Returns whether some are.
static int strip_bytes(const ak_packed *p, const uint8_t *in, const int32_t *pixels, int count, uint8_t *out,
                       int16_t *past) {
  int some = 0, i = 0;
  for (; i + DEPTH_TILE <= count; i += DEPTH_TILE)
    some |= depthwise_bytes(p, DEPTH_TILE, in, pixels + i, out + i * p->channels, past + i * p->channels);
  for (; i < count; i++)
    some |= depthwise_bytes(p, 1, in, pixels + i, out + i * p->channels, past + i * p->channels);
  return some;
}

/// Lists the groups of a tile that are not 0 in every pixel.
static int32_t list_groups(const int16_t *past, int count, int32_t channels, uint16_t *groups) {
  int32_t n = 0;
  for (int32_t c = 0; c < channels; c += VECTOR / 2) {
    __m256i any = _mm256_setzero_si256();
    for (int i = 0; i < count; i++)
      any = _mm256_or_si256(any, _mm256_load_si256((const __m256i *)(past + i * channels + c)));
    const __m256i none = _mm256_cmpeq_epi32(any, _mm256_setzero_si256());
    for (unsigned bits = (unsigned)~_mm256_movemask_ps(_mm256_castsi256_ps(none)) & 255; bits; bits &= bits - 1)
      groups[n++] = (uint16_t)(c / 2 + __builtin_ctz(bits));
  }
  return n;
}

/// Scratch memory of a strip: bytes or 16-bit values, what is past the bytes, and where that is.
typedef struct {
  uint8_t *values;
  int16_t *past;
  uint16_t *groups;
} strip;

static size_t strip_values(const ak_packed *p) { return (size_t)STRIP * (size_t)p->channels; }

size_t packed_separable_scratch(const ak_packed *p) {
  return strip_values(p) * 2 * sizeof(int16_t) + aligned(strip_values(p) / TILE / 2 * sizeof(uint16_t));
}

/// The strip by bytes; 0 if so much is past them that 16-bit values are quicker.
static int run_bytes(const ak_packed *p, const uint8_t *in, int32_t first, int32_t count, const strip *s, void *out) {
  const int some = strip_bytes(p, in, AT(const int32_t, p, p->pixels) + first, count, s->values, s->past);
  int32_t counts[STRIP / TILE] = {0}, all = 0;
  for (int32_t i = 0; i < count && some; i += TILE) {
    const int n = count - i < TILE ? count - i : TILE;
    counts[i / TILE] = list_groups(s->past + i * p->channels, n, p->channels, s->groups + i / TILE * p->channels / 2);
    all += counts[i / TILE];
  }
  // A group costs the same in both; by 16-bit values there are twice as many.
  if (all * 4 * TILE > p->channels * count) return 0;
  const rest left = {(const uint8_t *)s->past, AT(const int32_t, p, p->word_pixels), counts, s->groups,
                     p->channels / 2};
  packed_tiles(&p->bytes, p, s->values, AT(const int32_t, p, p->byte_pixels), count, some ? &left : NULL, out,
               (size_t)first);
  return 1;
}

static void run_words(const ak_packed *p, const uint8_t *in, int32_t first, int32_t count, const strip *s, void *out) {
  const int32_t *pixels = AT(const int32_t, p, p->pixels) + first;
  int16_t *values = (int16_t *)(void *)s->values;
  int32_t i = 0;
  for (; i + DEPTH_TILE <= count; i += DEPTH_TILE)
    depthwise_words(p, DEPTH_TILE, in, pixels + i, values + (ptrdiff_t)i * p->channels);
  for (; i < count; i++) depthwise_words(p, 1, in, pixels + i, values + (ptrdiff_t)i * p->channels);
  packed_tiles(&p->words, p, s->values, AT(const int32_t, p, p->word_pixels), count, NULL, out, (size_t)first);
}

void packed_separable(const ak_packed *p, const uint8_t *in, void *out, void *scratch) {
  int16_t *past = (int16_t *)scratch + strip_values(p);
  const strip s = {scratch, past, (uint16_t *)(past + strip_values(p))};
  const int32_t total = p->layer.map_rows * p->layer.map_cols;
  for (int32_t first = 0; first < total; first += STRIP) {
    const int32_t count = total - first < STRIP ? total - first : STRIP;
    if (!p->bytes.groups || !run_bytes(p, in, first, count, &s, out)) run_words(p, in, first, count, &s, out);
  }
}
AVX2_END
#endif
