// Makes packed layers and runs them.
#include "Packed.h"

#if HAVE_AVX2_CODE

size_t ak_packed_size(const ak_layer *layer, int32_t input_limit, ak_vectors vectors) {
  ak_packed p;
  return packed_plan(&p, layer, input_limit, vectors) ? p.total : 0;
}

void ak_packed_make(ak_packed *p, const ak_layer *l, int32_t input_limit, ak_vectors vectors,
                    const float *act_step) {
  packed_plan(p, l, input_limit, vectors);
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
    const product_source source = packed_summed_source(l);
    packed_product_fill(&p->words, p, &source);
    const size_t taps = (size_t)l->kernel.rows * (size_t)l->kernel.cols * (size_t)l->in_channels;
    if (l->kind == AK_SEPARABLE) memcpy(AT(int8_t, p, p->taps), l->weights, taps);
  } else if (l->kind == AK_SEPARABLE) {
    packed_separable_fill(p, l);
  } else if (p->winograd) {
    packed_winograd_fill(p, l);
  } else {
    const product_source source = packed_convolution_source(p, l);
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
