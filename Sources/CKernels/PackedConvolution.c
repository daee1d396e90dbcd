// Convolutions, and the map with its border that they read.
#include "Packed.h"

#if HAVE_AVX2_CODE
AVX2_BEGIN

size_t packed_input_bytes(const ak_packed *p) {
  // Reading a group or a vector may go past the last value.
  return p->copies ? aligned((size_t)p->pad_rows * (size_t)p->row_bytes + VECTOR) : 0;
}

static void copy_values(const uint8_t *restrict from, size_t count, int wide, uint8_t *restrict to) {
  if (!wide) {
    memcpy(to, from, count);
    return;
  }
  int16_t *restrict words = (int16_t *)(void *)to;
  for (size_t i = 0; i < count; i++) words[i] = from[i];
}

static void fill(uint8_t *to, size_t count, int wide, int32_t value) {
  if (!wide) {
    memset(to, value, count);
    return;
  }
  int16_t *words = (int16_t *)(void *)to;
  for (size_t i = 0; i < count; i++) words[i] = (int16_t)value;
}

const uint8_t *packed_input(const ak_packed *p, const uint8_t *in, uint8_t *copy) {
  if (!p->copies) return in;
  const ak_layer *l = &p->layer;
  const int wide = p->value_bytes == 2;
  const size_t channels = (size_t)l->in_channels, value = (size_t)p->value_bytes;
  const int32_t left = l->kernel.left, inside = p->pad_cols - left < l->in_cols ? p->pad_cols - left : l->in_cols;
  const size_t before = (size_t)left * channels, own = (size_t)inside * channels;
  const size_t all = (size_t)p->pad_cols * channels;
  for (int32_t r = 0; r < p->pad_rows; r++) {
    uint8_t *row = copy + (size_t)r * (size_t)p->row_bytes;
    const int32_t from = r - l->kernel.above;
    if (from < 0 || from >= l->in_rows) {
      fill(row, all, wide, l->outside);
      continue;
    }
    fill(row, before, wide, l->outside);
    copy_values(in + (size_t)from * (size_t)l->in_cols * channels, own, wide, row + before * value);
    fill(row + (before + own) * value, all - before - own, wide, l->outside);
  }
  memset(copy + (size_t)p->pad_rows * (size_t)p->row_bytes, 0, VECTOR);
  return copy;
}

void packed_convolution(const ak_packed *p, const uint8_t *in, void *out) {
  const product *weights = p->bytes.groups ? &p->bytes : &p->words;
  packed_tiles(weights, p, in, AT(const int32_t, p, p->pixels), p->layer.map_rows * p->layer.map_cols, NULL, out,
               0);
}

size_t packed_gathered_scratch(const ak_packed *p) { return aligned(STRIP * (size_t)p->pixel_bytes + VECTOR); }

/// Pixels of few bytes in several rows: their rows are brought together, so that groups are full and the loop over them
/// is not interrupted.
void packed_gathered(const ak_packed *p, const uint8_t *in, void *out, void *scratch) {
  const product *weights = p->bytes.groups ? &p->bytes : &p->words;
  const int32_t *pixels = AT(const int32_t, p, p->pixels), total = p->layer.map_rows * p->layer.map_cols;
  const int32_t rows = p->layer.kernel.rows, run = p->layer.kernel.cols * p->layer.in_channels * p->value_bytes;
  for (int32_t first = 0; first < total; first += STRIP) {
    const int32_t count = total - first < STRIP ? total - first : STRIP;
    for (int32_t i = 0; i < count; i++) {
      const uint8_t *from = in + pixels[first + i];
      uint8_t *to = (uint8_t *)scratch + (ptrdiff_t)i * p->pixel_bytes;
      // Each row overwrites what was copied too much of the one before; the last leaves bytes that no weight reads.
      for (int32_t r = 0; r < rows; r++, from += p->row_bytes, to += run)
        _mm256_storeu_si256((__m256i *)to, _mm256_loadu_si256((const __m256i *)from));
    }
    packed_tiles(weights, p, scratch, AT(const int32_t, p, p->byte_pixels), count, NULL, out, (size_t)first);
  }
}
AVX2_END
#endif
