// Products of a block of 16 filters with up to TILE pixels: per group of 4 bytes, two loads of weights serve all of
// them.
#include "PackedWork.h"

#if HAVE_AVX2_CODE

/// Sums of 8-bit values by 8-bit weights: vpmaddubsw into 16 bits, from there to 32 bits where a segment says so.
INLINE AVX2 void sum_bytes(const int count, const uint8_t *const *x, const work *of, __m256i (*sums)[2]) {
  const __m256i one = _mm256_set1_epi16(1), *w = of->weights;
  // Sums so far, in memory: they are hardly ever needed, and would take the registers of those that are.
  __m256i widened[TILE][2], (*memory)[2] = NULL;
  __m256i sum[TILE][2];
  UNROLL for (int p = 0; p < count; p++) sum[p][0] = sum[p][1] = _mm256_setzero_si256();
  for (const segment *s = of->segments;; s++) {
    const ptrdiff_t last = s->offset + (ptrdiff_t)s->groups * GROUP;
    ROLLED for (ptrdiff_t i = s->offset; i < last; i += GROUP, w += 2) {
      const __m256i w0 = _mm256_load_si256(w), w1 = _mm256_load_si256(w + 1);
      UNROLL for (int p = 0; p < count; p++) {
        const __m256i y = _mm256_set1_epi32(group_at(x[p] + i));
        sum[p][0] = _mm256_add_epi16(sum[p][0], _mm256_maddubs_epi16(y, w0));
        sum[p][1] = _mm256_add_epi16(sum[p][1], _mm256_maddubs_epi16(y, w1));
      }
    }
    if (s + 1 == of->end) break;
    if (!s->widen) continue;
    const int first = memory == NULL;
    memory = widened;
    OPAQUE(memory);
    UNROLL for (int p = 0; p < count; p++)
      UNROLL for (int v = 0; v < 2; v++) {
        const __m256i wide = _mm256_madd_epi16(sum[p][v], one);
        memory[p][v] = first ? wide : _mm256_add_epi32(memory[p][v], wide);
        sum[p][v] = _mm256_setzero_si256();
      }
  }
  UNROLL for (int p = 0; p < count; p++)
    UNROLL for (int v = 0; v < 2; v++) sums[p][v] = _mm256_madd_epi16(sum[p][v], one);
  if (memory)
    UNROLL for (int p = 0; p < count; p++)
      UNROLL for (int v = 0; v < 2; v++) sums[p][v] = _mm256_add_epi32(sums[p][v], memory[p][v]);
}

/// Sums of 16-bit values by 16-bit weights: vpmaddwd into 32 bits.
INLINE AVX2 void sum_words(const int count, const uint8_t *const *x, const work *of, __m256i (*sums)[2]) {
  const __m256i *w = of->weights;
  __m256i sum[TILE][2];
  UNROLL for (int p = 0; p < count; p++) sum[p][0] = sum[p][1] = _mm256_setzero_si256();
  for (const segment *s = of->segments; s < of->end; s++) {
    const ptrdiff_t last = s->offset + (ptrdiff_t)s->groups * GROUP;
    ROLLED for (ptrdiff_t i = s->offset; i < last; i += GROUP, w += 2) {
      const __m256i w0 = _mm256_load_si256(w), w1 = _mm256_load_si256(w + 1);
      UNROLL for (int p = 0; p < count; p++) {
        const __m256i y = _mm256_set1_epi32(group_at(x[p] + i));
        sum[p][0] = _mm256_add_epi32(sum[p][0], _mm256_madd_epi16(y, w0));
        sum[p][1] = _mm256_add_epi32(sum[p][1], _mm256_madd_epi16(y, w1));
      }
    }
  }
  UNROLL for (int p = 0; p < count; p++)
    UNROLL for (int v = 0; v < 2; v++) sums[p][v] = sum[p][v];
}

/// Adds what the bytes left out.
INLINE AVX2 void sum_rest(const int count, const rest *left, int t, const __m256i *w, __m256i (*sums)[2]) {
  const uint16_t *group = left->groups + t * left->apart, *end = group + left->counts[t];
  const int32_t *pixels = left->pixels + t * TILE;
  for (; group < end; group++)
    UNROLL for (int p = 0; p < count; p++) {
      const __m256i y = _mm256_set1_epi32(group_at(left->values + pixels[p] + *group * GROUP));
      UNROLL for (int v = 0; v < 2; v++)
        sums[p][v] = _mm256_add_epi32(sums[p][v], _mm256_madd_epi16(y, w[2 * *group + v]));
    }
}

/// A tile: the sums of `count` pixels, then their outputs. Sums of a block with a line stay in registers.
INLINE AVX2 void tile(const int words, const int count, const work *of, const uint8_t *in, const int32_t *pixels,
                      const rest *left, const __m256i *left_weights, int t, const store *to, int block,
                      size_t position) {
  const uint8_t *x[TILE];
  __m256i sums[TILE][2];
  UNROLL for (int p = 0; p < count; p++) x[p] = in + pixels[p];
  if (words) sum_words(count, x, of, sums);
  else sum_bytes(count, x, of, sums);
  if (!words && left) sum_rest(count, left, t, left_weights, sums);
  if (to->inv) {
    store_line(count, to, sums, position);
  } else {
    __m256i stored[TILE][2];
    UNROLL for (int p = 0; p < count; p++) stored[p][0] = sums[p][0], stored[p][1] = sums[p][1];
    packed_store(to, block, (const int32_t (*)[BLOCK])stored, count, position);
  }
}

INLINE AVX2 void block_tiles(const int words, const product *p, const ak_packed *packed, int block, const uint8_t *in,
                             const int32_t *pixels, int32_t count, const rest *left, void *out,
                             size_t position) {
  const work of = work_on(p, packed, block), words_of = work_on(&packed->words, packed, block);
  const __m256i *lw = words_of.weights;
  int t = 0;
  const store to = store_of(p, packed, block, out);
  for (; count >= TILE; count -= TILE, pixels += TILE, position += TILE, t++)
    tile(words, TILE, &of, in, pixels, left, lw, t, &to, block, position);
  switch (count) {
  case 5: tile(words, 5, &of, in, pixels, left, lw, t, &to, block, position); break;
  case 4: tile(words, 4, &of, in, pixels, left, lw, t, &to, block, position); break;
  case 3: tile(words, 3, &of, in, pixels, left, lw, t, &to, block, position); break;
  case 2: tile(words, 2, &of, in, pixels, left, lw, t, &to, block, position); break;
  case 1: tile(words, 1, &of, in, pixels, left, lw, t, &to, block, position); break;
  }
}

AVX2 static void byte_tiles(const product *p, const ak_packed *packed, int block, const uint8_t *in,
                            const int32_t *pixels, int32_t count, const rest *left, void *out, size_t position) {
  block_tiles(0, p, packed, block, in, pixels, count, left, out, position);
}

AVX2 static void word_tiles(const product *p, const ak_packed *packed, int block, const uint8_t *in,
                            const int32_t *pixels, int32_t count, const rest *left, void *out, size_t position) {
  block_tiles(1, p, packed, block, in, pixels, count, left, out, position);
}

void packed_tiles(const product *p, const ak_packed *packed, const uint8_t *in, const int32_t *pixels, int32_t count,
                  const rest *left, void *out, size_t position) {
  if (packed->vnni) {
    packed_tiles_vnni(p, packed, in, pixels, count, left, out, position);
    return;
  }
  for (int block = 0; block < packed->blocks; block++)
    (p->words ? word_tiles : byte_tiles)(p, packed, block, in, pixels, count, left, out, position);
}

INLINE AVX2 void some_sums(const int count, const work *of, const uint8_t *in, const int32_t *pixels,
                           int32_t (*sums)[BLOCK]) {
  const uint8_t *x[TILE];
  __m256i sum[TILE][2];
  UNROLL for (int p = 0; p < count; p++) x[p] = in + pixels[p];
  sum_bytes(count, x, of, sum);
  UNROLL for (int p = 0; p < count; p++)
    UNROLL for (int v = 0; v < 2; v++) _mm256_store_si256((__m256i *)(sums[p] + 8 * v), sum[p][v]);
}

AVX2 void packed_byte_sums(const product *p, const ak_packed *packed, int block, const uint8_t *in,
                           const int32_t *pixels, int32_t count, int32_t (*sums)[BLOCK]) {
  if (packed->vnni) {
    packed_byte_sums_vnni(p, packed, block, in, pixels, count, sums);
    return;
  }
  const work of = work_on(p, packed, block);
  ALL_SUMS(&of, in, pixels, count, sums);
}

AVX2 void packed_pair_sums(const product *p, const ak_packed *packed, int block, const uint8_t *const *pixels,
                           int32_t (*sums)[BLOCK]) {
  const work of = work_on(p, packed, block);
  sum_words(2, pixels, &of, (__m256i(*)[2])sums);
}
#endif
