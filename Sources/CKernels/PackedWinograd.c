// 3x3 convolutions of step 1 by Winograd's minimal filtering, F(2x2, 3x3), in exact integers: 2x2 outputs take 16
// products of a channel and a filter instead of 36.
//
// A 4x4 part d of the map and a kernel g become u = B d B' and v = (2G) g (2G)', and four outputs are A (u * v) A' / 4.
// Doubling G keeps it whole, so dividing by 4 leaves nothing. Elements of u are sums and differences of 4 levels,
// those of v of at most 9 weights: for levels and weights of 4 bits both fit bytes, u moved up to be at least 0. What
// that adds to the outputs is the same for all parts, and taken away again. 96 to 96 filters at 16x16, in GMAC/s of the
// direct form: 175 became 337 by AVX2, 230 became 425 by VNNI.
#include "PackedStore.h"

#if HAVE_AVX2_CODE

/// 2G, and the signs of A: an output is the sum of 3 of 4 products along an axis.
static const int kernel_rows[4][3] = {{2, 0, 0}, {1, 1, 1}, {1, -1, 1}, {0, 0, 2}};
static const int output_signs[2][4] = {{1, 1, 1, 0}, {0, 1, -1, -1}};

int packed_winograd_weight(const int8_t *weights, size_t channels, size_t filters, int place, size_t channel,
                           size_t filter) {
  int sum = 0;
  for (size_t a = 0; a < 3; a++)
    for (size_t b = 0; b < 3; b++)
      sum += kernel_rows[place / 4][a] * kernel_rows[place % 4][b] *
             weights[((a * 3 + b) * channels + channel) * filters + filter];
  return sum;
}

/// What is added to u at a place: differences can be negative, sums of four levels cannot.
static int32_t offset_of(const ak_packed *p, int place) { return place == 5 ? 0 : 2 * p->limit; }

static product_source source_of(const ak_packed *p, const ak_layer *l, int place) {
  return (product_source){l->weights, 1, l->in_channels, l->filters, 0, 4 * p->limit, place + 1};
}

static int weights_fit(const ak_layer *l) {
  const size_t channels = (size_t)l->in_channels, filters = (size_t)l->filters;
  int largest = 0;
  for (size_t i = 0; i < 9 * channels * filters; i++) {
    const int size = l->weights[i] < 0 ? -l->weights[i] : l->weights[i];
    if (size > largest) largest = size;
  }
  if (9 * largest <= INT8_MAX) return 1; // all weights of 4 bits
  for (int place = 0; place < PLACES; place++)
    for (size_t c = 0; c < channels; c++)
      for (size_t f = 0; f < filters; f++) {
        const int w = packed_winograd_weight(l->weights, channels, filters, place, c, f);
        if (w < INT8_MIN || w > INT8_MAX) return 0;
      }
  return 1;
}

int packed_winograd_plan(ak_packed *p, const ak_layer *l) {
  enum { FEW_CHANNELS = 16 }; // below that, transforming costs what it saves
  const ak_window k = l->kernel;
  if (k.rows != 3 || k.cols != 3 || k.stride_rows != 1 || k.stride_cols != 1) return 0;
  if (l->in_channels < FEW_CHANNELS || l->filters < BLOCK || 4 * p->limit > UINT8_MAX) return 0;
  p->part_rows = (l->map_rows + 1) / 2;
  p->part_cols = (l->map_cols + 1) / 2;
  // Parts that stick out of a small map do work for nothing.
  const int64_t products = (int64_t)PLACES * p->part_rows * p->part_cols;
  const int64_t direct = (int64_t)9 * l->map_rows * l->map_cols;
  if (products * 4 > direct * 3) return 0;
  if (!weights_fit(l)) return 0;
  for (int i = 0; i < PLACES; i++) {
    const product_source source = source_of(p, l, i);
    if (packed_product_plan(&p->places[i], &source)) continue;
    memset(p->places, 0, sizeof p->places);
    return 0;
  }
  p->winograd = 1;
  p->channels = rounded_up(l->in_channels, VECTOR);
  packed_input_plan(p, l, 1);
  p->corrections = packed_take(p, (size_t)p->blocks * 4 * BLOCK * sizeof(int32_t));
  return 1;
}

void packed_winograd_fill(ak_packed *p, const ak_layer *l) {
  const size_t channels = (size_t)l->in_channels, filters = (size_t)l->filters;
  for (int place = 0; place < PLACES; place++) {
    const product_source source = source_of(p, l, place);
    packed_product_fill(&p->places[place], p, &source);
    for (int32_t block = 0; block < p->blocks; block++)
      for (int lane = 0; lane < BLOCK; lane++) {
        const size_t f = (size_t)block * BLOCK + (size_t)lane_filter(lane / 8, lane % 8);
        int32_t sum = 0;
        for (size_t c = 0; c < channels && f < filters; c++)
          sum += packed_winograd_weight(l->weights, channels, filters, place, c, f);
        for (int o = 0; o < 4; o++)
          AT(int32_t, p, p->corrections)[(block * 4 + o) * BLOCK + lane] -=
              output_signs[o / 2][place / 4] * output_signs[o % 2][place % 4] * sum * offset_of(p, place);
      }
  }
}

AVX2_BEGIN

size_t packed_winograd_scratch(const ak_packed *p) {
  return (size_t)PLACES * STRIP * ((size_t)p->channels + BLOCK * sizeof(int32_t));
}

/// B along one axis.
INLINE void transform(const __m256i *d, ptrdiff_t step, __m256i *u) {
  u[0] = _mm256_sub_epi8(d[0], d[2 * step]);
  u[step] = _mm256_add_epi8(d[step], d[2 * step]);
  u[2 * step] = _mm256_sub_epi8(d[2 * step], d[step]);
  u[3 * step] = _mm256_sub_epi8(d[step], d[3 * step]);
}

/// The transformed part at `in` to out[place][...]; places are `apart` bytes from each other.
static void transform_part(const ak_packed *p, const uint8_t *in, uint8_t *out, size_t apart) {
  const __m256i offset = _mm256_set1_epi8((char)offset_of(p, 0));
  const ptrdiff_t row = p->row_bytes, column = p->layer.in_channels;
  for (int32_t c = 0; c < p->channels; c += VECTOR) {
    __m256i u[16];
    UNROLL for (int b = 0; b < 4; b++) {
      __m256i d[4], t[4];
      UNROLL for (int a = 0; a < 4; a++) d[a] = _mm256_loadu_si256((const __m256i *)(in + a * row + b * column + c));
      transform(d, 1, t);
      UNROLL for (int a = 0; a < 4; a++) u[a * 4 + b] = t[a];
    }
    UNROLL for (int a = 0; a < 4; a++) {
      __m256i t[4];
      transform(u + 4 * a, 1, t);
      UNROLL for (int b = 0; b < 4; b++) {
        const __m256i moved = a == 1 && b == 1 ? t[b] : _mm256_add_epi8(t[b], offset);
        _mm256_store_si256((__m256i *)(out + (size_t)(a * 4 + b) * apart + c), moved);
      }
    }
  }
}

/// The potentials of the four outputs from the sums of the 16 places, 8 filters at a time.
INLINE void outputs(const __m256i *sums, ptrdiff_t apart, const __m256i *correction, __m256i (*out)[2], int v) {
  __m256i t[2][4];
  UNROLL for (int b = 0; b < 4; b++) {
    __m256i m[4];
    UNROLL for (int a = 0; a < 4; a++) m[a] = sums[(a * 4 + b) * apart];
    const __m256i middle = _mm256_add_epi32(m[1], m[2]), apart_by = _mm256_sub_epi32(m[1], m[2]);
    t[0][b] = _mm256_add_epi32(m[0], middle);
    t[1][b] = _mm256_sub_epi32(apart_by, m[3]);
  }
  UNROLL for (int a = 0; a < 2; a++) {
    const __m256i *m = t[a];
    const __m256i left = _mm256_add_epi32(_mm256_add_epi32(m[0], m[1]), m[2]);
    const __m256i right = _mm256_sub_epi32(_mm256_sub_epi32(m[1], m[2]), m[3]);
    out[2 * a][v] = _mm256_srai_epi32(_mm256_add_epi32(left, correction[4 * a + v]), 2);
    out[2 * a + 1][v] = _mm256_srai_epi32(_mm256_add_epi32(right, correction[4 * a + 2 + v]), 2);
  }
}

/// Writes `count` neighbours of a row, 1 or 2.
INLINE void store_some(const store *to, int block, const __m256i (*sums)[2], int count, size_t position) {
  if (!to->inv) packed_store(to, block, (const int32_t (*)[BLOCK])sums, count, position);
  else if (count == 2) store_line(2, to, sums, position);
  else store_line(1, to, sums, position);
}

static void store_parts(const ak_packed *p, int block, const __m256i *sums, int32_t first, int32_t count,
                        const store *to) {
  const __m256i *correction = AT(const __m256i, p, p->corrections) + block * 8;
  const int32_t rows = p->layer.map_rows, cols = p->layer.map_cols;
  for (int32_t i = 0; i < count; i++) {
    __m256i out[4][2];
    UNROLL for (int v = 0; v < 2; v++) outputs(sums + 2 * i + v, 2 * STRIP, correction, out, v);
    const int32_t r = (first + i) / p->part_cols * 2, c = (first + i) % p->part_cols * 2;
    const size_t position = (size_t)r * (size_t)cols + (size_t)c;
    const int width = c + 1 < cols ? 2 : 1;
    store_some(to, block, (const __m256i (*)[2])out, width, position);
    if (r + 1 < rows) store_some(to, block, (const __m256i (*)[2])(out + 2), width, position + (size_t)cols);
  }
}

void packed_winograd(const ak_packed *p, const uint8_t *in, void *out, void *scratch) {
  const int32_t *pixels = AT(const int32_t, p, p->pixels), total = p->part_rows * p->part_cols;
  const size_t apart = (size_t)STRIP * (size_t)p->channels;
  int32_t (*sums)[BLOCK] = (int32_t (*)[BLOCK])(void *)((uint8_t *)scratch + PLACES * apart);
  for (int32_t first = 0; first < total; first += STRIP) {
    const int32_t count = total - first < STRIP ? total - first : STRIP;
    for (int32_t i = 0; i < count; i++)
      transform_part(p, in + pixels[first + i], (uint8_t *)scratch + (ptrdiff_t)i * p->channels, apart);
    for (int block = 0; block < p->blocks; block++) {
      for (int k = 0; k < PLACES; k++)
        packed_byte_sums(&p->places[k], p, block, (uint8_t *)scratch + (size_t)k * apart,
                         AT(const int32_t, p, p->byte_pixels), count, sums + k * STRIP);
      const store to = store_of(&p->places[0], p, block, out);
      store_parts(p, block, (const __m256i *)sums, first, count, &to);
    }
  }
}
AVX2_END
#endif
