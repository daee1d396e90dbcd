// The tiles of PackedTile.c by AVX-512 VNNI: a vector holds the sums of a block of 16 filters, and vpdpbusd adds four
// products of bytes to each. Two blocks at a time, so that loading pixels takes less time than multiplying.
#include "PackedWork.h"

#if HAVE_AVX2_CODE

INLINE VNNI void sum_products(const int words, const int blocks, const int count, const uint8_t *const *x,
                              const work *of, ptrdiff_t apart, __m512i (*sum)[2]) {
  const __m512i *w = (const __m512i *)of->weights;
  UNROLL for (int p = 0; p < count; p++)
    UNROLL for (int b = 0; b < blocks; b++) sum[p][b] = _mm512_setzero_si512();
  for (const segment *s = of->segments; s < of->end; s++) {
    const ptrdiff_t last = s->offset + (ptrdiff_t)s->groups * GROUP;
    ROLLED for (ptrdiff_t i = s->offset; i < last; i += GROUP, w++) {
      __m512i v[2];
      UNROLL for (int b = 0; b < blocks; b++) v[b] = _mm512_load_si512(w + b * apart);
      UNROLL for (int p = 0; p < count; p++) {
        const __m512i y = _mm512_set1_epi32(group_at(x[p] + i));
        UNROLL for (int b = 0; b < blocks; b++)
          sum[p][b] = words ? _mm512_dpwssd_epi32(sum[p][b], y, v[b]) : _mm512_dpbusd_epi32(sum[p][b], y, v[b]);
      }
    }
  }
}

/// Adds what the bytes left out.
INLINE VNNI void sum_rest(const int blocks, const int count, const rest *left, int t, const __m512i *w,
                          ptrdiff_t apart, __m512i (*sum)[2]) {
  const uint16_t *group = left->groups + t * left->apart, *end = group + left->counts[t];
  const int32_t *pixels = left->pixels + t * TILE;
  for (; group < end; group++)
    UNROLL for (int p = 0; p < count; p++) {
      const __m512i y = _mm512_set1_epi32(group_at(left->values + pixels[p] + *group * GROUP));
      UNROLL for (int b = 0; b < blocks; b++)
        sum[p][b] = _mm512_dpwssd_epi32(sum[p][b], y, w[*group + b * apart]);
    }
}

/// As store_line, on whole vectors: what is below 0 becomes 0, what is above the highest level that level.
INLINE VNNI void store_whole(const int count, const store *to, const __m512i (*sums)[2], int b, size_t position) {
  const __m512i base = _mm512_load_si512(to->base), zero = _mm512_setzero_si512();
  const __m512 inv = _mm512_load_ps(to->inv), bias = _mm512_load_ps(to->bias);
  const __m128i most = _mm_set1_epi8((char)to->packed->layer.levels);
  uint8_t *o = to->out + position * to->filters;
  UNROLL for (int p = 0; p < count; p++, o += to->filters) {
    const __m512 x = _mm512_cvtepi32_ps(_mm512_add_epi32(sums[p][b], base));
    const __m512i y = _mm512_max_epi32(_mm512_cvttps_epi32(_mm512_fmadd_ps(x, inv, bias)), zero);
    const __m128i natural = _mm_shuffle_epi32(_mm512_cvtusepi32_epi8(y), _MM_SHUFFLE(3, 1, 2, 0));
    _mm_storeu_si128((__m128i *)o, _mm_min_epu8(natural, most));
  }
}

INLINE VNNI void tile(const int words, const int blocks, const int count, const work *of, ptrdiff_t apart,
                      const uint8_t *in, const int32_t *pixels, const rest *left, const __m512i *left_weights,
                      ptrdiff_t left_apart, int t, const store *to, int block, size_t position) {
  const uint8_t *x[TILE];
  __m512i sums[TILE][2];
  UNROLL for (int p = 0; p < count; p++) x[p] = in + pixels[p];
  sum_products(words, blocks, count, x, of, apart, sums);
  if (!words && left) sum_rest(blocks, count, left, t, left_weights, left_apart, sums);
  UNROLL for (int b = 0; b < blocks; b++) {
    if (to[b].inv) {
      store_whole(count, &to[b], (const __m512i (*)[2])sums, b, position);
    } else {
      _Alignas(64) int32_t stored[TILE][BLOCK];
      UNROLL for (int p = 0; p < count; p++) _mm512_store_si512(stored[p], sums[p][b]);
      packed_store(&to[b], block + b, (const int32_t (*)[BLOCK])stored, count, position);
    }
  }
}

INLINE VNNI void block_tiles(const int words, const int blocks, const product *p, const ak_packed *packed, int block,
                             const uint8_t *in, const int32_t *pixels, int32_t count, const rest *left, void *out,
                             size_t position) {
  const work of = work_on(p, packed, block), words_of = work_on(&packed->words, packed, block);
  const ptrdiff_t apart = p->groups, la = packed->words.groups;
  const __m512i *lw = (const __m512i *)words_of.weights;
  int t = 0;
  const store to[2] = {store_of(p, packed, block, out), store_of(p, packed, block + blocks - 1, out)};
  for (; count >= TILE; count -= TILE, pixels += TILE, position += TILE, t++)
    tile(words, blocks, TILE, &of, apart, in, pixels, left, lw, la, t, to, block, position);
  switch (count) {
  case 5: tile(words, blocks, 5, &of, apart, in, pixels, left, lw, la, t, to, block, position); break;
  case 4: tile(words, blocks, 4, &of, apart, in, pixels, left, lw, la, t, to, block, position); break;
  case 3: tile(words, blocks, 3, &of, apart, in, pixels, left, lw, la, t, to, block, position); break;
  case 2: tile(words, blocks, 2, &of, apart, in, pixels, left, lw, la, t, to, block, position); break;
  case 1: tile(words, blocks, 1, &of, apart, in, pixels, left, lw, la, t, to, block, position); break;
  }
}

#define DEFINE_TILES(NAME, WORDS, BLOCKS)                                                                              \
  VNNI static void NAME(const product *p, const ak_packed *packed, int block, const uint8_t *in,                       \
                        const int32_t *pixels, int32_t count, const rest *left, void *out, size_t position) {          \
    block_tiles(WORDS, BLOCKS, p, packed, block, in, pixels, count, left, out, position);                              \
  }
DEFINE_TILES(byte_tiles, 0, 1)
DEFINE_TILES(byte_pairs, 0, 2)
DEFINE_TILES(word_tiles, 1, 1)
DEFINE_TILES(word_pairs, 1, 2)

void packed_tiles_vnni(const product *p, const ak_packed *packed, const uint8_t *in, const int32_t *pixels,
                       int32_t count, const rest *left, void *out, size_t position) {
  int block = 0;
  for (; block + 2 <= packed->blocks; block += 2)
    (p->words ? word_pairs : byte_pairs)(p, packed, block, in, pixels, count, left, out, position);
  if (block < packed->blocks)
    (p->words ? word_tiles : byte_tiles)(p, packed, block, in, pixels, count, left, out, position);
}

INLINE VNNI void some_sums(const int count, const work *of, const uint8_t *in, const int32_t *pixels,
                           int32_t (*sums)[BLOCK]) {
  const uint8_t *x[2 * TILE];
  __m512i sum[2 * TILE][2];
  UNROLL for (int p = 0; p < count; p++) x[p] = in + pixels[p];
  sum_products(0, 1, count, x, of, 0, sum);
  UNROLL for (int p = 0; p < count; p++) _mm512_store_si512(sums[p], sum[p][0]);
}

VNNI void packed_byte_sums_vnni(const product *p, const ak_packed *packed, int block, const uint8_t *in,
                                const int32_t *pixels, int32_t count, int32_t (*sums)[BLOCK]) {
  const work of = work_on(p, packed, block);
  ALL_SUMS(&of, in, pixels, count, sums);
}
#endif
