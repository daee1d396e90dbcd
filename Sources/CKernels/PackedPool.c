// Pooling: the largest outputs of a window, and potentials summed over the map.
#include "PackedStore.h"

#if HAVE_AVX2_CODE
AVX2_BEGIN

/// The part of a pooling window inside the map.
typedef struct {
  int32_t first, last;
} span;

static span inside(int32_t position, int32_t stride, int32_t before, int32_t size, int32_t extent) {
  const int32_t start = position * stride - before;
  return (span){start < 0 ? 0 : start, start + size > extent ? extent : start + size};
}

#define DEFINE_LARGEST(NAME, TYPE)                                                                                     \
  static void NAME(const TYPE *restrict from, size_t count, TYPE *restrict to) {                                       \
    for (size_t i = 0; i < count; i++) to[i] = from[i] > to[i] ? from[i] : to[i];                                      \
  }
DEFINE_LARGEST(larger_levels, uint8_t)
DEFINE_LARGEST(larger_potentials, int32_t)

/// Levels never fall as potentials rise, so the level of the largest potential is the largest level.
void packed_pool(const ak_packed *p, const void *map, void *out) {
  const ak_layer *l = &p->layer;
  const ak_window w = l->pool_window;
  const size_t filters = (size_t)l->filters, size = l->levels ? 1 : sizeof(int32_t), bytes = filters * size;
  char *to = out;
  for (int32_t r = 0; r < l->out_rows; r++)
    for (int32_t c = 0; c < l->out_cols; c++, to += bytes) {
      const span y = inside(r, w.stride_rows, w.above, w.rows, l->map_rows);
      const span x = inside(c, w.stride_cols, w.left, w.cols, l->map_cols);
      for (int32_t a = y.first; a < y.last; a++)
        for (int32_t b = x.first; b < x.last; b++) {
          const char *from = (const char *)map + ((size_t)a * (size_t)l->map_cols + (size_t)b) * bytes;
          if (a == y.first && b == x.first) memcpy(to, from, bytes);
          else if (size == 1) larger_levels((const uint8_t *)from, filters, (uint8_t *)to);
          else larger_potentials((const int32_t *)from, filters, (int32_t *)to);
        }
    }
}

/// sums[a * run + k] = the sum over the map of value k of row a of the windows. A row of the input is summed once for
/// all the rows of windows that it is part of.
static void sum_windows(const ak_packed *p, const uint8_t *in, size_t run, int32_t *restrict sums,
                        int32_t *restrict row) {
  const ak_layer *l = &p->layer;
  const int32_t down = l->kernel.stride_rows, right = l->kernel.stride_cols * l->in_channels;
  memset(sums, 0, run * (size_t)l->kernel.rows * sizeof *sums);
  for (int32_t r = 0; r < p->pad_rows; r++) {
    memset(row, 0, run * sizeof *row);
    for (int32_t c = 0; c < l->map_cols; c++) {
      const uint8_t *restrict x = in + (ptrdiff_t)r * p->row_bytes + (ptrdiff_t)c * right;
      for (size_t k = 0; k < run; k++) row[k] += x[k];
    }
    for (int32_t a = 0; a < l->kernel.rows; a++) {
      const int32_t first = r - a;
      if (first < 0 || first % down != 0 || first / down >= l->map_rows) continue;
      for (size_t k = 0; k < run; k++) sums[(size_t)a * run + k] += row[k];
    }
  }
}

static size_t summed_values(const ak_packed *p) {
  const ak_window *k = &p->layer.kernel;
  return (size_t)k->rows * (size_t)k->cols * (size_t)p->layer.in_channels;
}

/// Sums of every value of the window and of one of its rows, and their halves of 15 bits and more in two pixels.
size_t packed_summed_scratch(const ak_packed *p) {
  return aligned(2 * summed_values(p) * sizeof(int32_t)) + 2 * aligned((size_t)p->words.groups * GROUP);
}

/// Summing over the map is linear, so it is done before the multiplications: the sum of every value of the window over
/// the map is multiplied, once, with its weight.
void packed_summed(const ak_packed *p, const uint8_t *in, void *out, void *scratch) {
  const ak_layer *l = &p->layer;
  const size_t run = (size_t)l->kernel.cols * (size_t)l->in_channels, values = summed_values(p);
  int32_t *sums = scratch;
  sum_windows(p, in, run, sums, sums + values);
  size_t count = values;
  if (l->kind == AK_SEPARABLE) {
    const int8_t *taps = AT(const int8_t, p, p->taps);
    count = (size_t)l->in_channels;
    for (size_t c = 0; c < count; c++) sums[c] *= taps[c];
    for (size_t k = count; k < values; k++) sums[k % count] += sums[k] * taps[k];
  }
  const size_t bytes = aligned((size_t)p->words.groups * GROUP);
  uint8_t *pixel = (uint8_t *)scratch + aligned(2 * values * sizeof *sums);
  const uint8_t *halves[2] = {pixel, pixel + bytes};
  int16_t *low = (int16_t *)(void *)pixel, *high = (int16_t *)(void *)(pixel + bytes);
  memset(pixel, 0, 2 * bytes);
  for (size_t i = 0; i < count; i++) low[i] = sums[i] & 0x7FFF, high[i] = (int16_t)(sums[i] >> 15);
  for (int32_t block = 0; block < p->blocks; block++) {
    _Alignas(VECTOR) int32_t s[2][BLOCK];
    packed_pair_sums(&p->words, p, block, halves, s);
    for (int i = 0; i < BLOCK; i++) s[0][i] = (int32_t)((uint32_t)s[0][i] + ((uint32_t)s[1][i] << 15));
    const store to = store_of(&p->words, p, block, out);
    packed_store(&to, block, (const int32_t (*)[BLOCK])s, 1, 0);
  }
}
AVX2_END
#endif
