// What the tiles of all instruction sets share.
#pragma once
#include "PackedStore.h"

#if HAVE_AVX2_CODE

INLINE int32_t group_at(const uint8_t *at) {
  int32_t x;
  memcpy(&x, at, sizeof x);
  return x;
}

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
