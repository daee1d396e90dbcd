// Packs weights for products, and proves how many products a 16-bit sum takes.
#include "Packed.h"

#if HAVE_AVX2_CODE

static int32_t values_per_group(const product *p) { return p->words ? GROUP / 2 : GROUP; }

static int32_t groups_per_row(const product *p, const product_source *s) {
  const int32_t n = values_per_group(p);
  return (s->run + n - 1) / n;
}

static int weight_of(const product_source *s, size_t k, int32_t filter) {
  const size_t f = (size_t)filter, filters = (size_t)s->filters;
  if (s->place > 0) return packed_winograd_weight(s->weights, (size_t)s->run, filters, s->place - 1, k, f);
  return s->weights[k * filters + f];
}

/// What a pair of neighbours, one lane of vpmaddubsw, adds to a filter's 16-bit sum: `half` 0 or 1 of a group.
static range pair_range(const product_source *s, int32_t row, int32_t group, int half, int32_t filter) {
  range r = {0, 0};
  for (int i = 0; i < 2; i++) {
    const int32_t j = group * GROUP + 2 * half + i;
    if (j >= s->run) break;
    const size_t k = (size_t)row * (size_t)s->run + (size_t)j;
    r = range_plus(r, weight_of(s, k, filter), (range){0, s->top});
  }
  return r;
}

static int fits16(range r) { return r.low >= INT16_MIN && r.high <= INT16_MAX; }

/// How many groups, from one on, a filter's two sums take; 0 if not even the first.
static int32_t groups_that_fit(const product_source *s, int32_t first, int32_t per_row, int32_t total, int32_t filter) {
  range sum[2] = {{0, 0}, {0, 0}};
  int32_t g = first;
  for (; g < total; g++)
    for (int half = 0; half < 2; half++) {
      const range pair = pair_range(s, g / per_row, g % per_row, half, filter);
      sum[half].low += pair.low;
      sum[half].high += pair.high;
      if (!fits16(sum[half])) return g - first;
    }
  return g - first;
}

/// Goes over the segments: as long as the sums of all filters fit, and not past the end of a row.
static int32_t cut(const product *p, const product_source *s, segment *segments) {
  const int32_t per_row = groups_per_row(p, s), total = per_row * s->rows;
  int32_t count = 0;
  for (int32_t first = 0; first < total;) {
    int32_t fit = total - first;
    for (int32_t f = 0; f < s->filters && !p->words && !p->wide; f++) {
      const int32_t n = groups_that_fit(s, first, per_row, first + fit, f);
      if (n < fit) fit = n;
    }
    if (fit == 0) return 0;
    for (const int32_t end = first + fit; first < end; count++) {
      const int32_t column = first % per_row, left = per_row - column;
      const int32_t n = end - first < left ? end - first : left;
      first += n;
      if (!segments) continue;
      const int32_t offset = (int32_t)((size_t)((first - n) / per_row) * s->stride) + column * GROUP;
      segments[count] = (segment){offset, n, first == end};
    }
  }
  return count;
}

int packed_product_plan(product *p, const product_source *s) {
  p->groups = groups_per_row(p, s) * s->rows;
  p->segment_count = cut(p, s, NULL);
  return p->segment_count > 0;
}

void packed_product_fill(const product *p, ak_packed *packed, const product_source *s) {
  cut(p, s, AT(segment, packed, p->segments));
  const int32_t per_row = groups_per_row(p, s), n = values_per_group(p);
  for (int32_t block = 0; block < packed->blocks; block++)
    for (int32_t g = 0; g < p->groups; g++)
      for (int v = 0; v < 2; v++)
        for (int l = 0; l < 8; l++)
          for (int32_t i = 0; i < n; i++) {
            const int32_t filter = block * BLOCK + lane_filter(v, l), j = g % per_row * n + i;
            if (filter >= s->filters || j >= s->run) continue;
            const size_t k = (size_t)(g / per_row) * (size_t)s->run + (size_t)j;
            const int8_t w = (int8_t)weight_of(s, k, filter);
            const size_t at = (((size_t)block * (size_t)p->groups + (size_t)g) * 2 + (size_t)v) * 8 + (size_t)l;
            if (p->words) AT(int16_t, packed, p->weights)[at * (size_t)n + (size_t)i] = w;
            else AT(int8_t, packed, p->weights)[at * (size_t)n + (size_t)i] = w;
          }
}
#endif
