// Packs the depthwise taps and the activation of a layer, and proves what their narrow forms rely on.
#include "Packed.h"

#if HAVE_AVX2_CODE

enum {
  BYTE = 255,
  /// Sums whose values could be more than this many apart hardly ever fit bytes: those of 3x3 taps of 4 bits do, nearly
  /// always, though 2000 are possible.
  BYTES_HOPELESS = 2048,
};

static int8_t tap(const ak_layer *l, int32_t t, int32_t channel) {
  return t < l->kernel.rows * l->kernel.cols ? l->weights[(ptrdiff_t)t * l->in_channels + channel] : 0;
}

range packed_depth_range(const ak_layer *l, int32_t limit, int32_t channel) {
  range sum = {0, 0};
  for (int32_t t = 0; t < l->kernel.rows * l->kernel.cols; t++)
    sum = range_plus(sum, tap(l, t, channel), (range){0, limit});
  return sum;
}

/// The lowest depthwise sum that fits a byte: -128, moved so that the 256 values do not go past what can be reached.
static int32_t lowest_byte(range sum) {
  int64_t lowest = -128;
  if (lowest > sum.high - BYTE) lowest = sum.high - BYTE;
  if (lowest < sum.low) lowest = sum.low;
  return (int32_t)lowest;
}

/// Whether pairs of products and their sums fit 16 bits, moved to bytes or not.
static int depthwise_fits(const ak_packed *p, const ak_layer *l) {
  for (int32_t c = 0; c < l->in_channels; c++) {
    const range sum = packed_depth_range(l, p->limit, c);
    if (sum.low < -16000 || sum.high > 16000) return 0;
  }
  return 1;
}

/// Calls packed_product_plan or, with `fill`, packed_product_fill for both products of a separable layer.
static int separable_products(ak_packed *p, const ak_layer *l, int fill) {
  product_source source = {l->pointwise, 1, l->in_channels, l->filters, 0, BYTE, 0};
  if (fill) {
    if (p->bytes.groups) packed_product_fill(&p->bytes, p, &source);
    packed_product_fill(&p->words, p, &source);
    return 1;
  }
  int hopeful = l->in_channels <= UINT16_MAX; // see the groups of `rest`
  for (int32_t c = 0; c < l->in_channels; c++) {
    const range sum = packed_depth_range(l, p->limit, c);
    if (sum.high - sum.low > BYTES_HOPELESS) hopeful = 0;
  }
  if (!hopeful || !packed_product_plan(&p->bytes, &source)) memset(&p->bytes, 0, sizeof p->bytes);
  p->words.words = 1;
  return packed_product_plan(&p->words, &source);
}

int packed_separable_plan(ak_packed *p, const ak_layer *l) {
  p->channels = rounded_up(l->in_channels, VECTOR);
  p->tap_pairs = (l->kernel.rows * l->kernel.cols + 1) / 2;
  packed_input_plan(p, l, 1);
  if (!depthwise_fits(p, l) || !separable_products(p, l, 0)) return 0;
  p->taps = packed_take(p, (size_t)p->channels * 2 * (size_t)p->tap_pairs);
  p->tap_places = packed_take(p, (size_t)p->tap_pairs * 2 * sizeof(int32_t));
  p->window = packed_take(p, (size_t)p->channels * sizeof(int16_t));
  return 1;
}

/// The channel of 32 whose sum lies in lane `l` of vector `v` after unpacking.
static int32_t lane_channel(int v, int l) { return l / 8 * 16 + v * 8 + l % 8; }

void packed_separable_fill(ak_packed *p, const ak_layer *l) {
  separable_products(p, l, 1);
  const int32_t taps = l->kernel.rows * l->kernel.cols;
  for (int32_t t = 0; t < 2 * p->tap_pairs; t++) {
    const int32_t at = t < taps ? t : taps - 1;
    AT(int32_t, p, p->tap_places)[t] = at / l->kernel.cols * p->row_bytes + at % l->kernel.cols * l->in_channels;
  }
  for (int32_t first = 0; first < p->channels; first += VECTOR)
    for (int v = 0; v < 2; v++)
      for (int lane = 0; lane < 16; lane++) {
        const int32_t c = first + lane_channel(v, lane);
        if (c >= l->in_channels) continue;
        int8_t *w = AT(int8_t, p, p->taps) + (ptrdiff_t)first * 2 * p->tap_pairs + v * VECTOR + lane * 2;
        for (int32_t t = 0; t < p->tap_pairs; t++, w += 2 * VECTOR) {
          w[0] = tap(l, 2 * t, c);
          w[1] = tap(l, 2 * t + 1, c);
        }
        const int32_t lowest = lowest_byte(packed_depth_range(l, p->limit, c));
        AT(int16_t, p, p->window)[first + v * 16 + lane] = (int16_t)-lowest;
      }
}

/// What the windows took from the products of bytes of filter f.
static int64_t window_part(const ak_packed *p, const ak_layer *l, int32_t f) {
  int64_t part = 0;
  for (int32_t c = 0; c < l->in_channels; c++)
    part += (int64_t)lowest_byte(packed_depth_range(l, p->limit, c)) * l->pointwise[(ptrdiff_t)c * l->filters + f];
  return part;
}

/// The potentials that filter f can have.
static range reach(const ak_packed *p, const ak_layer *l, int32_t f) {
  const int64_t summed = l->pool == AK_POOL_SUM ? (int64_t)l->map_rows * l->map_cols : 1;
  range sum = {0, 0};
  if (l->kind == AK_SEPARABLE) {
    for (int32_t c = 0; c < l->in_channels; c++)
      sum = range_plus(sum, l->pointwise[(ptrdiff_t)c * l->filters + f], packed_depth_range(l, p->limit, c));
  } else {
    const ptrdiff_t values = (ptrdiff_t)l->kernel.rows * l->kernel.cols * l->in_channels;
    for (ptrdiff_t k = 0; k < values; k++) sum = range_plus(sum, l->weights[k * l->filters + f], (range){0, p->limit});
  }
  return (range){sum.low * summed, sum.high * summed};
}

static void fill_filter(ak_packed *p, const ak_layer *l, int32_t f, size_t at, const float *act_step, int *lines) {
  int64_t base = 0;
  if (l->levels == 0) {
    base = -(int64_t)l->steps[f];
  } else if (*lines) {
    int32_t t[MAX_LEVELS];
    for (int32_t k = 0; k < l->levels; k++) t[k] = l->steps[(ptrdiff_t)k * l->filters + f];
    const double step = (double)act_step[f] * 16 / (l->levels + 1);
    *lines = packed_line(t, l->levels, step, reach(p, l, f), AT(float, p, p->inv) + at, AT(float, p, p->bias) + at);
    base = 1 - (int64_t)t[0];
  }
  const int64_t part = p->bytes.groups && l->kind == AK_SEPARABLE ? window_part(p, l, f) : 0;
  if (p->bytes.groups) AT(int32_t, p, p->bytes.base)[at] = (int32_t)(uint32_t)(base + part);
  if (p->winograd) AT(int32_t, p, p->places[0].base)[at] = (int32_t)(uint32_t)base;
  if (p->words.groups) AT(int32_t, p, p->words.base)[at] = (int32_t)(uint32_t)base;
}

void packed_activation_fill(ak_packed *p, const ak_layer *l, const float *act_step) {
  for (int32_t block = 0; block < p->blocks; block++) {
    int lines = l->levels > COMPARED, again = 0;
    do {
      again = lines;
      for (int v = 0; v < 2; v++)
        for (int lane = 0; lane < 8; lane++) {
          const int32_t f = block * BLOCK + lane_filter(v, lane);
          const size_t at = (size_t)block * BLOCK + (size_t)v * 8 + (size_t)lane;
          int32_t *steps = AT(int32_t, p, p->steps) + (ptrdiff_t)block * l->levels * BLOCK + v * 8 + lane;
          for (int32_t k = 0; k < l->levels; k++)
            steps[k * BLOCK] = f < l->filters ? l->steps[(ptrdiff_t)k * l->filters + f] : INT32_MAX;
          if (f < l->filters) fill_filter(p, l, f, at, act_step, &lines);
        }
    } while (again && !lines);  // one filter without a line: compare all
    const int whole = (block + 1) * BLOCK <= l->filters;
    AT(uint8_t, p, p->line)[block] = lines ? (whole ? WHOLE_LINE : LINE) : 0;
  }
}
#endif
