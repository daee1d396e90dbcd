// The layer code. It is compiled twice, for the plain and for the AVX2 path, by files that define LAYER_RUN.
#include <string.h>
#include "Layers.h"

/// p[0..<filters] += sum over i of v[i] * w[i][...], four inputs a pass; zeros are frequent and skipped.
#define DEFINE_ACCUMULATE(NAME, TYPE)                                                                                  \
  static inline void NAME(int32_t *restrict p, size_t filters, const TYPE *restrict v, const int8_t *restrict w,       \
                          size_t n) {                                                                                  \
    size_t i = 0;                                                                                                      \
    for (; i + 4 <= n; i += 4, w += 4 * filters) {                                                                     \
      const int32_t a = v[i], b = v[i + 1], c = v[i + 2], d = v[i + 3];                                                \
      if ((a | b | c | d) == 0) continue;                                                                              \
      const int8_t *restrict w1 = w + filters, *restrict w2 = w1 + filters, *restrict w3 = w2 + filters;               \
      for (size_t o = 0; o < filters; o++) p[o] += a * w[o] + b * w1[o] + c * w2[o] + d * w3[o];                       \
    }                                                                                                                  \
    for (; i < n; i++, w += filters) {                                                                                 \
      const int32_t a = v[i];                                                                                          \
      if (a == 0) continue;                                                                                            \
      for (size_t o = 0; o < filters; o++) p[o] += a * w[o];                                                           \
    }                                                                                                                  \
  }
DEFINE_ACCUMULATE(accumulate_levels, uint8_t)
DEFINE_ACCUMULATE(accumulate_sums, int32_t)

/// The part of a window that lies inside the map along one axis: its first position and the range of window offsets.
typedef struct {
  int32_t start, first, last;
} span;

static inline span inside(int32_t position, int32_t stride, int32_t before, int32_t size, int32_t extent) {
  span s = {position * stride - before, 0, size};
  if (s.start < 0) s.first = -s.start < size ? -s.start : size;
  if (s.start + size > extent) s.last = extent - s.start > s.first ? extent - s.start : s.first;
  return s;
}

/// p += the convolution at one position of the map.
static inline void add_convolution(const ak_layer *l, const uint8_t *in, int32_t r, int32_t c, int32_t *p) {
  const size_t channels = (size_t)l->in_channels, filters = (size_t)l->filters, tap = channels * filters;
  const span y = inside(r, l->kernel.stride_rows, l->kernel.above, l->kernel.rows, l->in_rows);
  const span x = inside(c, l->kernel.stride_cols, l->kernel.left, l->kernel.cols, l->in_cols);
  for (int32_t a = 0; a < l->kernel.rows; a++) {
    const int8_t *w = l->weights + (size_t)a * (size_t)l->kernel.cols * tap;
    const int row_inside = a >= y.first && a < y.last;
    if (row_inside && x.first < x.last) {
      const uint8_t *v = in + ((size_t)(y.start + a) * (size_t)l->in_cols + (size_t)(x.start + x.first)) * channels;
      accumulate_levels(p, filters, v, w + (size_t)x.first * tap, (size_t)(x.last - x.first) * channels);
    }
    if (l->outside == 0) continue;
    for (int32_t b = 0; b < l->kernel.cols; b++) {
      if (row_inside && b >= x.first && b < x.last) continue;
      for (size_t k = 0; k < channels; k++)
        accumulate_sums(p, filters, &l->outside, w + (size_t)b * tap + k * filters, 1);
    }
  }
}

/// d += the depthwise convolution at one position of the map; outside the map levels are 0.
static inline void add_depthwise(const ak_layer *l, const uint8_t *in, int32_t r, int32_t c, int32_t *restrict d) {
  const size_t channels = (size_t)l->in_channels;
  const span y = inside(r, l->kernel.stride_rows, l->kernel.above, l->kernel.rows, l->in_rows);
  const span x = inside(c, l->kernel.stride_cols, l->kernel.left, l->kernel.cols, l->in_cols);
  for (int32_t a = y.first; a < y.last; a++) {
    for (int32_t b = x.first; b < x.last; b++) {
      const uint8_t *restrict v = in + ((size_t)(y.start + a) * (size_t)l->in_cols + (size_t)(x.start + b)) * channels;
      const int8_t *restrict w = l->weights + ((size_t)a * (size_t)l->kernel.cols + (size_t)b) * channels;
      for (size_t k = 0; k < channels; k++) d[k] += v[k] * w[k];
    }
  }
}

static inline void add_pointwise(const ak_layer *l, const int32_t *d, int32_t *p) {
  accumulate_sums(p, (size_t)l->filters, d, l->pointwise, (size_t)l->in_channels);
}

/// Sets p to the potentials at one position of the map.
static inline void potentials(const ak_layer *l, const uint8_t *in, int32_t r, int32_t c, int32_t *p, int32_t *d) {
  memset(p, 0, (size_t)l->filters * sizeof *p);
  if (l->kind == AK_CONVOLUTION) {
    add_convolution(l, in, r, c, p);
  } else {
    memset(d, 0, (size_t)l->in_channels * sizeof *d);
    add_depthwise(l, in, r, c, d);
    add_pointwise(l, d, p);
  }
}

/// Sets p to the sum of the potentials over the map. A separable layer is linear up to its threshold, so the depthwise
/// sums of the whole map take one pointwise product.
static inline void summed_potentials(const ak_layer *l, const uint8_t *in, int32_t *p, int32_t *d) {
  memset(p, 0, (size_t)l->filters * sizeof *p);
  memset(d, 0, (size_t)l->in_channels * sizeof *d);
  for (int32_t r = 0; r < l->map_rows; r++)
    for (int32_t c = 0; c < l->map_cols; c++) {
      if (l->kind == AK_CONVOLUTION) add_convolution(l, in, r, c, p);
      else add_depthwise(l, in, r, c, d);
    }
  if (l->kind == AK_SEPARABLE) add_pointwise(l, d, p);
}

/// p = the largest potentials in the pooling window at (r, c); the window never misses the map.
static inline void largest(const ak_layer *l, const int32_t *map, int32_t r, int32_t c, int32_t *restrict p) {
  const size_t filters = (size_t)l->filters;
  const ak_window w = l->pool_window;
  const span y = inside(r, w.stride_rows, w.above, w.rows, l->map_rows);
  const span x = inside(c, w.stride_cols, w.left, w.cols, l->map_cols);
  for (size_t o = 0; o < filters; o++) p[o] = INT32_MIN;
  for (int32_t a = y.first; a < y.last; a++)
    for (int32_t b = x.first; b < x.last; b++) {
      const int32_t *restrict q = map + ((size_t)(y.start + a) * (size_t)l->map_cols + (size_t)(x.start + b)) * filters;
      for (size_t o = 0; o < filters; o++) p[o] = q[o] > p[o] ? q[o] : p[o];
    }
}

/// Writes one output position: levels, or potentials minus thresholds.
static inline void activate(const ak_layer *l, const int32_t *restrict p, size_t position, void *out) {
  const size_t filters = (size_t)l->filters;
  if (l->levels == 0) {
    int32_t *restrict y = (int32_t *)out + position * filters;
    for (size_t o = 0; o < filters; o++) y[o] = p[o] - l->steps[o];
    return;
  }
  uint8_t *restrict y = (uint8_t *)out + position * filters;
  enum { BLOCK = 32 };
  for (size_t o = 0; o < filters; o += BLOCK) {
    const size_t n = filters - o < BLOCK ? filters - o : BLOCK;
    int32_t level[BLOCK] = {0};
    for (int32_t k = 0; k < l->levels; k++) {
      const int32_t *restrict step = l->steps + (size_t)k * filters + o;
      if (n == BLOCK)
        for (size_t i = 0; i < BLOCK; i++) level[i] += p[o + i] >= step[i];
      else
        for (size_t i = 0; i < n; i++) level[i] += p[o + i] >= step[i];
    }
    for (size_t i = 0; i < n; i++) y[o + i] = (uint8_t)level[i];
  }
}

void LAYER_RUN(const ak_layer *l, const uint8_t *in, void *out, int32_t *scratch) {
  int32_t *p = scratch, *d = p + l->filters, *map = d + l->in_channels;
  if (l->pool == AK_POOL_SUM) {
    summed_potentials(l, in, p, d);
    activate(l, p, 0, out);
    return;
  }
  size_t position = 0;
  for (int32_t r = 0; r < l->map_rows; r++)
    for (int32_t c = 0; c < l->map_cols; c++, position++) {
      if (l->pool == AK_POOL_MAX) {
        potentials(l, in, r, c, map + position * (size_t)l->filters, d);
      } else {
        potentials(l, in, r, c, p, d);
        activate(l, p, position, out);
      }
    }
  if (l->pool == AK_POOL_NONE) return;
  position = 0;
  for (int32_t r = 0; r < l->out_rows; r++)
    for (int32_t c = 0; c < l->out_cols; c++, position++) {
      largest(l, map, r, c, p);
      activate(l, p, position, out);
    }
}
