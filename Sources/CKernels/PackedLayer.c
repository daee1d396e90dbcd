// Chooses the form of a packed layer, lays out its memory and runs it.
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

static product_source convolution_source(const ak_packed *p, const ak_layer *l) {
  const int32_t values = l->kernel.rows * l->kernel.cols * l->in_channels;
  if (p->gathers) return (product_source){l->weights, 1, values, l->filters, 0, p->limit, 0};
  return (product_source){l->weights, l->kernel.rows, l->kernel.cols * l->in_channels, l->filters,
                          (size_t)p->row_bytes, p->limit, 0};
}

/// The product of a summed layer, whose pixels lie in one piece.
static product_source summed_source(const ak_layer *l) {
  const int separable = l->kind == AK_SEPARABLE;
  const int32_t values = separable ? l->in_channels : l->kernel.rows * l->kernel.cols * l->in_channels;
  return (product_source){separable ? l->pointwise : l->weights, 1, values, l->filters, 0, 0, 0};
}

static int plan_convolution(ak_packed *p, const ak_layer *l) {
  if (packed_winograd_plan(p, l)) return 1;
  packed_input_plan(p, l, 1);
  product_source source = convolution_source(p, l);
  if (packed_product_plan(&p->bytes, &source)) return 1;
  memset(&p->bytes, 0, sizeof p->bytes);
  packed_input_plan(p, l, 2);
  source = convolution_source(p, l);
  p->words.words = 1;
  return packed_product_plan(&p->words, &source);
}

static int plan_summed(ak_packed *p, const ak_layer *l) {
  packed_input_plan(p, l, 1);
  // Both halves of a sum of the map must fit 16 bits.
  const int64_t positions = (int64_t)l->map_rows * l->map_cols;
  if (positions * p->limit >= 1 << 30) return 0;
  const product_source source = summed_source(l);
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

static int plan(ak_packed *p, const ak_layer *l, int32_t limit, ak_vectors vectors) {
  memset(p, 0, sizeof *p);
  p->total = aligned(sizeof *p);
  p->layer = *l;
  p->blocks = (l->filters + BLOCK - 1) / BLOCK;
  p->limit = limit > l->outside ? limit : l->outside;
  if (!cpu_has_avx2() || p->limit > 255 || l->levels > MAX_LEVELS) return 0;
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
  return (int64_t)p->pad_rows * p->row_bytes < INT32_MAX;
}

size_t ak_packed_size(const ak_layer *layer, int32_t input_limit, ak_vectors vectors) {
  ak_packed p;
  return plan(&p, layer, input_limit, vectors) ? p.total : 0;
}

void ak_packed_make(ak_packed *p, const ak_layer *l, int32_t input_limit, ak_vectors vectors,
                    const float *act_step) {
  plan(p, l, input_limit, vectors);
  memset(AT(char, p, aligned(sizeof *p)), 0, p->total - aligned(sizeof *p));
  int32_t *pixel = AT(int32_t, p, p->pixels);
  const int32_t rows = p->winograd ? p->part_rows : l->map_rows, cols = p->winograd ? p->part_cols : l->map_cols;
  const int32_t down = p->winograd ? 2 : l->kernel.stride_rows, right = p->winograd ? 2 : l->kernel.stride_cols;
  for (int32_t r = 0; r < rows; r++)
    for (int32_t c = 0; c < cols; c++)
      *pixel++ = r * down * p->row_bytes + c * right * l->in_channels * p->value_bytes;
  const int32_t bytes = l->kind == AK_SEPARABLE || p->winograd ? p->channels : p->pixel_bytes;
  for (int32_t i = 0; i < STRIP; i++) {
    AT(int32_t, p, p->byte_pixels)[i] = i * bytes;
    AT(int32_t, p, p->word_pixels)[i] = i * bytes * 2;
  }
  if (l->pool == AK_POOL_SUM) {
    const product_source source = summed_source(l);
    packed_product_fill(&p->words, p, &source);
    const size_t taps = (size_t)l->kernel.rows * (size_t)l->kernel.cols * (size_t)l->in_channels;
    if (l->kind == AK_SEPARABLE) memcpy(AT(int8_t, p, p->taps), l->weights, taps);
  } else if (l->kind == AK_SEPARABLE) {
    packed_separable_fill(p, l);
  } else if (p->winograd) {
    packed_winograd_fill(p, l);
  } else {
    const product_source source = convolution_source(p, l);
    packed_product_fill(p->bytes.groups ? &p->bytes : &p->words, p, &source);
  }
  packed_activation_fill(p, l, act_step);
}

/// Scratch memory: the outputs before max pooling, the map with its border, what the kind of layer needs.
static size_t pooled_bytes(const ak_packed *p) {
  const ak_layer *l = &p->layer;
  if (l->pool != AK_POOL_MAX) return 0;
  return aligned((size_t)l->map_rows * (size_t)l->map_cols * (size_t)l->filters * (l->levels ? 1 : sizeof(int32_t)));
}

size_t ak_packed_scratch(const ak_packed *p) {
  size_t own = 0;
  if (p->layer.pool == AK_POOL_SUM) own = packed_summed_scratch(p);
  else if (p->layer.kind == AK_SEPARABLE) own = packed_separable_scratch(p);
  else if (p->winograd) own = packed_winograd_scratch(p);
  else if (p->gathers) own = packed_gathered_scratch(p);
  return pooled_bytes(p) + packed_input_bytes(p) + own;
}

void ak_packed_run(const ak_packed *p, const uint8_t *in, void *out, void *scratch) {
  uint8_t *map = scratch, *copy = map + pooled_bytes(p);
  void *own = copy + packed_input_bytes(p), *to = p->layer.pool == AK_POOL_MAX ? map : out;
  const uint8_t *input = packed_input(p, in, copy);
  if (p->layer.pool == AK_POOL_SUM) packed_summed(p, input, out, own);
  else if (p->layer.kind == AK_SEPARABLE) packed_separable(p, input, to, own);
  else if (p->winograd) packed_winograd(p, input, to, own);
  else if (p->gathers) packed_gathered(p, input, to, own);
  else packed_convolution(p, input, to);
  if (p->layer.pool == AK_POOL_MAX) packed_pool(p, map, out);
}

ak_packed_form ak_packed_describe(const ak_packed *p) {
  const product *weights = p->winograd ? p->places : p->bytes.groups ? &p->bytes : &p->words;
  ak_packed_form form = {weights->words, weights->segment_count, 0, p->blocks, p->vnni, p->winograd};
  for (int32_t block = 0; block < p->blocks; block++) form.lines += AT(const uint8_t, p, p->line)[block] != 0;
  return form;
}

#else

size_t ak_packed_size(const ak_layer *layer, int32_t input_limit, ak_vectors vectors) {
  return (void)layer, (void)input_limit, (void)vectors, 0;
}
void ak_packed_make(ak_packed *p, const ak_layer *l, int32_t input_limit, ak_vectors vectors,
                    const float *act_step) {
  (void)p, (void)l, (void)input_limit, (void)vectors, (void)act_step;
}
size_t ak_packed_scratch(const ak_packed *p) { return (void)p, 0; }
void ak_packed_run(const ak_packed *p, const uint8_t *in, void *out, void *scratch) {
  (void)p, (void)in, (void)out, (void)scratch;
}
ak_packed_form ak_packed_describe(const ak_packed *p) { return (void)p, (ak_packed_form){0, 0, 0, 0, 0, 0}; }
#endif
