// Chooses the form of a packed layer and lays out its memory.
#include "Packed.h"

#if HAVE_AVX2_CODE

size_t packed_take(ak_packed *p, size_t bytes) {
  const size_t place = p->total;
  p->total += aligned(bytes);
  return place;
}

static void place_product(ak_packed *p, product *made) {
  if (made->groups == 0) return;
  made->weights = packed_take(p, (size_t)p->blocks * (size_t)made->groups * 2 * VECTOR);
  made->segments = packed_take(p, (size_t)made->segment_count * sizeof(segment));
  made->base = packed_take(p, (size_t)p->blocks * BLOCK * sizeof(int32_t));
}

/// Whether the kernel windows stick out of the map, or reading whole groups or vectors would.
static int needs_copy(const ak_packed *p, const ak_layer *l) {
  if (p->winograd || p->gathers || p->value_bytes == 2 || l->kernel.above > 0 || l->kernel.left > 0) return 1;
  if (p->pad_rows > l->in_rows || p->pad_cols > l->in_cols) return 1;
  if (l->pool == AK_POOL_SUM) return 0;
  return l->kind == AK_SEPARABLE ? l->in_channels % VECTOR != 0 : l->kernel.cols * l->in_channels % GROUP != 0;
}

/// Geometry of the map with its border.
void packed_input_plan(ak_packed *p, const ak_layer *l, int32_t value_bytes) {
  p->value_bytes = value_bytes;
  p->pad_rows = (l->map_rows - 1) * l->kernel.stride_rows + l->kernel.rows;
  p->pad_cols = (l->map_cols - 1) * l->kernel.stride_cols + l->kernel.cols;
  const int32_t run = l->kernel.cols * l->in_channels * value_bytes;
  p->gathers = l->kind == AK_CONVOLUTION && l->pool != AK_POOL_SUM && l->kernel.rows > 1 && run <= VECTOR;
  p->pixel_bytes = rounded_up(l->kernel.rows * run, GROUP);
  if (p->winograd) {
    p->pad_rows = 2 * p->part_rows + 2;
    p->pad_cols = 2 * p->part_cols + 2;
  }
  p->copies = needs_copy(p, l);
  p->row_bytes = (p->copies ? p->pad_cols : l->in_cols) * l->in_channels * value_bytes;
}

product_source packed_convolution_source(const ak_packed *p, const ak_layer *l) {
  const int32_t values = l->kernel.rows * l->kernel.cols * l->in_channels;
  if (p->gathers) return (product_source){l->weights, 1, values, l->filters, 0, p->limit, 0};
  return (product_source){l->weights, l->kernel.rows, l->kernel.cols * l->in_channels, l->filters,
                          (size_t)p->row_bytes, p->limit, 0};
}

/// The product of a summed layer, whose pixels lie in one piece.
product_source packed_summed_source(const ak_layer *l) {
  const int separable = l->kind == AK_SEPARABLE;
  const int32_t values = separable ? l->in_channels : l->kernel.rows * l->kernel.cols * l->in_channels;
  return (product_source){separable ? l->pointwise : l->weights, 1, values, l->filters, 0, 0, 0};
}

static int plan_convolution(ak_packed *p, const ak_layer *l) {
  if (packed_winograd_plan(p, l)) return 1;
  packed_input_plan(p, l, 1);
  product_source source = packed_convolution_source(p, l);
  if (packed_product_plan(&p->bytes, &source)) return 1;
  memset(&p->bytes, 0, sizeof p->bytes);
  packed_input_plan(p, l, 2);
  source = packed_convolution_source(p, l);
  p->words.words = 1;
  return packed_product_plan(&p->words, &source);
}

static int plan_summed(ak_packed *p, const ak_layer *l) {
  packed_input_plan(p, l, 1);
  // Both halves of a sum of the map must fit 16 bits.
  const int64_t positions = (int64_t)l->map_rows * l->map_cols;
  if (positions * p->limit >= 1 << 30) return 0;
  const product_source source = packed_summed_source(l);
  if (l->kind == AK_SEPARABLE) {
    for (int32_t c = 0; c < l->in_channels; c++) {
      const range sum = packed_depth_range(l, p->limit, c);
      if (sum.low * positions <= -(1 << 30) || sum.high * positions >= 1 << 30) return 0;
    }
    p->taps = packed_take(p, (size_t)l->kernel.rows * (size_t)l->kernel.cols * (size_t)l->in_channels);
  }
  p->words.words = 1;
  return packed_product_plan(&p->words, &source);
}

/// Whether all places in the map with its border, and in a strip of pixels, fit 32 bits with room to spare.
static int is_small(const ak_layer *l) {
  const int64_t rows = (int64_t)(l->map_rows - 1) * l->kernel.stride_rows + l->kernel.rows + 3;
  const int64_t cols = (int64_t)(l->map_cols - 1) * l->kernel.stride_cols + l->kernel.cols + 3;
  return rows < 1 << 25 && cols < 1 << 25 && rows * cols < (1 << 25) / l->in_channels;
}

int packed_plan(ak_packed *p, const ak_layer *l, int32_t limit, ak_vectors vectors) {
  memset(p, 0, sizeof *p);
  p->total = aligned(sizeof *p);
  p->layer = *l;
  p->blocks = (l->filters + BLOCK - 1) / BLOCK;
  p->limit = limit > l->outside ? limit : l->outside;
  if (!cpu_has_avx2() || !is_small(l) || p->limit > 255 || l->levels > MAX_LEVELS) return 0;
  p->vnni = vectors == AK_VECTORS_BEST && cpu_has_vnni();
  p->bytes.wide = p->vnni;
  for (int i = 0; i < PLACES; i++) p->places[i].wide = p->vnni;
  const int planned = l->pool == AK_POOL_SUM       ? plan_summed(p, l)
                      : l->kind == AK_SEPARABLE ? packed_separable_plan(p, l)
                                                : plan_convolution(p, l);
  if (!planned) return 0;
  const size_t filters = (size_t)p->blocks * BLOCK;
  place_product(p, &p->bytes);
  place_product(p, &p->words);
  for (int i = 0; i < PLACES; i++) place_product(p, &p->places[i]);
  p->pixels = packed_take(p, (size_t)l->map_rows * (size_t)l->map_cols * sizeof(int32_t));
  p->byte_pixels = packed_take(p, STRIP * sizeof(int32_t));
  p->word_pixels = packed_take(p, STRIP * sizeof(int32_t));
  p->line = packed_take(p, (size_t)p->blocks);
  p->inv = packed_take(p, filters * sizeof(float));
  p->bias = packed_take(p, filters * sizeof(float));
  p->steps = packed_take(p, filters * (size_t)l->levels * sizeof(int32_t));
  return 1;
}
#endif
