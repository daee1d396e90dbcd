// Products of a block of 16 filters with up to TILE pixels: per group of 4 bytes, two loads of weights serve all pixels.
#include "PackedStore.h"

#if HAVE_AVX2_CODE

INLINE AVX2 __m256i broadcast(const uint8_t *at) {
  int32_t x;
  memcpy(&x, at, sizeof x);
  return _mm256_set1_epi32(x);
}

/// Sums of 8-bit values by 8-bit weights: vpmaddubsw into 16 bits, from there to 32 bits where a segment says so.
INLINE AVX2 void tile_bytes(const int count, const uint8_t *const *pixels, const __m256i *w, const segment *s,
                            int32_t segments, __m256i (*sums)[2]) {
  const __m256i one = _mm256_set1_epi16(1);
  const uint8_t *x[TILE];
  __m256i sum[TILE][2];
  UNROLL for (int p = 0; p < count; p++) {
    x[p] = pixels[p];
    sum[p][0] = sum[p][1] = _mm256_setzero_si256();
  }
  int first = 1;
  for (const segment *end = s + segments; s < end; s++) {
    const ptrdiff_t last = s->offset + (ptrdiff_t)s->groups * GROUP;
    ROLLED for (ptrdiff_t i = s->offset; i < last; i += GROUP, w += 2) {
      const __m256i w0 = _mm256_load_si256(w), w1 = _mm256_load_si256(w + 1);
      UNROLL for (int p = 0; p < count; p++) {
        const __m256i y = broadcast(x[p] + i);
        sum[p][0] = _mm256_add_epi16(sum[p][0], _mm256_maddubs_epi16(y, w0));
        sum[p][1] = _mm256_add_epi16(sum[p][1], _mm256_maddubs_epi16(y, w1));
      }
    }
    if (!s->widen) continue;
    UNROLL for (int p = 0; p < count; p++)
      UNROLL for (int v = 0; v < 2; v++) {
        const __m256i wide = _mm256_madd_epi16(sum[p][v], one);
        sums[p][v] = first ? wide : _mm256_add_epi32(sums[p][v], wide);
        sum[p][v] = _mm256_setzero_si256();
      }
    first = 0;
  }
}

/// Sums of 16-bit values by 16-bit weights: vpmaddwd into 32 bits.
INLINE AVX2 void tile_words(const int count, const uint8_t *const *pixels, const __m256i *w, const segment *s,
                            int32_t segments, __m256i (*sums)[2]) {
  const uint8_t *x[TILE];
  __m256i sum[TILE][2];
  UNROLL for (int p = 0; p < count; p++) {
    x[p] = pixels[p];
    sum[p][0] = sum[p][1] = _mm256_setzero_si256();
  }
  for (const segment *end = s + segments; s < end; s++) {
    const ptrdiff_t last = s->offset + (ptrdiff_t)s->groups * GROUP;
    ROLLED for (ptrdiff_t i = s->offset; i < last; i += GROUP, w += 2) {
      const __m256i w0 = _mm256_load_si256(w), w1 = _mm256_load_si256(w + 1);
      UNROLL for (int p = 0; p < count; p++) {
        const __m256i y = broadcast(x[p] + i);
        sum[p][0] = _mm256_add_epi32(sum[p][0], _mm256_madd_epi16(y, w0));
        sum[p][1] = _mm256_add_epi32(sum[p][1], _mm256_madd_epi16(y, w1));
      }
    }
  }
  UNROLL for (int p = 0; p < count; p++)
    UNROLL for (int v = 0; v < 2; v++) sums[p][v] = sum[p][v];
}

/// Sums and outputs; a block with a line and all 16 filters keeps its sums in registers.
#define DEFINE_TILE(FORM, COUNT)                                                                                       \
  AVX2 static void tile_##FORM##_##COUNT(const product *p, const ak_packed *packed, int block,                         \
                                         const uint8_t *const *pixels, void *out, size_t position) {                   \
    __m256i sums[COUNT][2];                                                                                            \
    const __m256i *w = AT(const __m256i, packed, p->weights) + (ptrdiff_t)block * p->groups * 2;                       \
    tile_##FORM(COUNT, pixels, w, AT(const segment, packed, p->segments), p->segment_count, sums);                     \
    const int32_t *base = AT(const int32_t, packed, p->base);                                                          \
    if (AT(const uint8_t, packed, packed->line)[block] == WHOLE_LINE) store_line(COUNT, packed, block, base, sums, out, position); \
    else packed_store(packed, block, base, (const int32_t (*)[BLOCK])sums, COUNT, out, position);                      \
  }
#define DEFINE_TILES(FORM)                                                                                             \
  DEFINE_TILE(FORM, 1)                                                                                                 \
  DEFINE_TILE(FORM, 2)                                                                                                 \
  DEFINE_TILE(FORM, 3)                                                                                                 \
  DEFINE_TILE(FORM, 4)                                                                                                 \
  DEFINE_TILE(FORM, 5)                                                                                                 \
  DEFINE_TILE(FORM, 6)                                                                                                 \
  static const tile FORM##_tiles[TILE] = {tile_##FORM##_1, tile_##FORM##_2, tile_##FORM##_3,                           \
                                          tile_##FORM##_4, tile_##FORM##_5, tile_##FORM##_6};
typedef void (*tile)(const product *, const ak_packed *, int, const uint8_t *const *, void *, size_t);
DEFINE_TILES(bytes)
DEFINE_TILES(words)

void packed_tile(const product *p, const ak_packed *packed, int block, const uint8_t *const *pixels, int count,
                 void *out, size_t position) {
  (p->words ? words_tiles : bytes_tiles)[count - 1](p, packed, block, pixels, out, position);
}

void packed_strip(const product *p, const ak_packed *packed, const uint8_t *pixels, size_t pixel_bytes, int count,
                  void *out, size_t position) {
  const tile *tiles = p->words ? words_tiles : bytes_tiles;
  for (int block = 0; block < packed->blocks; block++)
    for (int i = 0; i < count; i += TILE) {
      const int n = count - i < TILE ? count - i : TILE;
      const uint8_t *x[TILE];
      for (int k = 0; k < n; k++) x[k] = pixels + (size_t)(i + k) * pixel_bytes;
      tiles[n - 1](p, packed, block, x, out, position + (size_t)i);
    }
}

AVX2 void packed_pair_sums(const product *p, const ak_packed *packed, int block, const uint8_t *const *pixels,
                           int32_t (*sums)[BLOCK]) {
  const __m256i *w = AT(const __m256i, packed, p->weights) + (ptrdiff_t)block * p->groups * 2;
  tile_words(2, pixels, w, AT(const segment, packed, p->segments), p->segment_count, (__m256i(*)[2])sums);
}
#endif
