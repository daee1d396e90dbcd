// What the tiles of all instruction sets share.
#pragma once
#include "PackedStore.h"

#if HAVE_AVX2_CODE

INLINE int32_t group_at(const uint8_t *at) {
  int32_t x;
  memcpy(&x, at, sizeof x);
  return x;
}

/// The sums of any number of pixels by the `some_sums` of the file, which is compiled for each number up to a tile.
#define ALL_SUMS(of, in, pixels, count, sums)                                                                          \
  do {                                                                                                                 \
    for (; count >= TILE; count -= TILE, pixels += TILE, sums += TILE) some_sums(TILE, of, in, pixels, sums);          \
    switch (count) {                                                                                                   \
    case 5: some_sums(5, of, in, pixels, sums); break;                                                                 \
    case 4: some_sums(4, of, in, pixels, sums); break;                                                                 \
    case 3: some_sums(3, of, in, pixels, sums); break;                                                                 \
    case 2: some_sums(2, of, in, pixels, sums); break;                                                                 \
    case 1: some_sums(1, of, in, pixels, sums); break;                                                                 \
    }                                                                                                                  \
  } while (0)

/// What a block of filters is worked on with.
typedef struct {
  const __m256i *weights;
  const segment *segments, *end;
} work;

INLINE work work_on(const product *p, const ak_packed *packed, int block) {
  const segment *segments = AT(const segment, packed, p->segments);
  return (work){AT(const __m256i, packed, p->weights) + (ptrdiff_t)block * p->groups * 2, segments,
                segments + p->segment_count};
}
#endif
