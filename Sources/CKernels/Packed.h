// The packed form of a layer and what its parts agree on.
//
// A layer is products of pixels and weights: a pixel is the bytes under the kernel window, one run for each kernel row.
// Weights lie in blocks of 16 filters, of which a block has, for every 4 bytes of a pixel (a group), two vectors of 8
// filters: each lane has a filter's weights for the group, 4 of one byte or 2 of 16 bits. Filters are in the order of
// lane_filter, so that packing the two vectors to 16 bits gives the natural order.
#pragma once
#include "CPU.h"
#include "PackedLayer.h"

#if HAVE_AVX2_CODE
#include <immintrin.h>
#include <string.h>
#include "Vectors.h"

enum {
  PLACES = 16,      // of a transformed 4x4 part of a map
  BLOCK = 16,       // filters of a block
  GROUP = 4,        // bytes of a group
  TILE = 6,         // most pixels worked on at a time: 12 sums, 2 weights, 2 left of 16 registers
  STRIP = 4 * TILE, // pixels brought together at a time
  VECTOR = 32,      // bytes of a vector
  MAX_LEVELS = 15,
  LINE = 1,         // what a block has
  WHOLE_LINE = 2,   // the same, and all 16 filters
  COMPARED = 3,     // up to as many levels comparing is as quick as a line
};

/// Groups that follow each other in a pixel. `widen`: whether the 16-bit sums go to 32 bits after them.
typedef struct {
  int32_t offset, groups, widen;
} segment;

/// Weights for products with pixels. Places are counted from the start of the packed layer.
typedef struct {
  size_t weights, segments, base;
  int32_t groups, segment_count, words;
  int32_t wide; // whether products of bytes are added in 32 bits: nothing to prove
} product;

struct ak_packed {
  ak_layer layer; // its pointers are not used
  int32_t blocks, limit, vnni;
  product bytes, words; // of a separable layer both, else one; `groups` is 0 for one that is not there
  /// Place of the first byte of every pixel in the map with its border.
  size_t pixels;
  /// Places of pixels that were brought together, as bytes and as 16-bit values.
  size_t byte_pixels, word_pixels;
  /// The map with its border: bytes of a row; bytes of a value; 0 if the input is used as it is.
  int32_t row_bytes, value_bytes, copies;
  /// Whether the rows of a pixel are brought together before they are multiplied; then bytes of a pixel.
  int32_t gathers, pixel_bytes;
  int32_t pad_rows, pad_cols; // rows and columns of that map
  /// Activation: a level is trunc((sum + base) * inv + bias) cut to 0 ... levels if the block has a line, else the
  /// number of steps <= sum + base.
  size_t inv, bias, steps, line;
  /// Depthwise: taps in pairs, for every 32 channels; their places; what is added to a sum to make it a byte.
  size_t taps, tap_places, window;
  int32_t tap_pairs, channels; // channels: rounded up to vectors
  /// Convolution of 3x3 by transformed parts of the map: the products of every place, and what is added to the sums of
  /// the four outputs. The parts are in rows of `part_cols`.
  product places[PLACES];
  size_t corrections;
  int32_t winograd, part_rows, part_cols;
  size_t total;
};

/// The filter in lane `l` of vector `v` of a block.
static inline int lane_filter(int v, int l) { return l < 4 ? v * 4 + l : 8 + v * 4 + (l - 4); }

/// What lies at a place of a packed layer.
#define AT(TYPE, PACKED, PLACE) ((TYPE *)((uintptr_t)(PACKED) + (PLACE)))

static inline size_t aligned(size_t bytes) { return (bytes + 63) & ~(size_t)63; }
static inline int32_t rounded_up(int32_t n, int32_t unit) { return (n + unit - 1) / unit * unit; }

/// The values a sum can take.
typedef struct {
  int64_t low, high;
} range;

static inline range range_plus(range r, int weight, range value) {
  const int64_t a = weight * value.low, b = weight * value.high;
  return (range){r.low + (a < b ? a : b), r.high + (a < b ? b : a)};
}

/// Weights [rows * run][filters] for pixels of `rows` runs, `stride` bytes apart, of `run` values from 0 to `top`.
typedef struct {
  const int8_t *weights;
  int32_t rows, run, filters;
  size_t stride;
  int32_t top;
  int32_t place; // 1 to 16: weights are 3x3 kernels, transformed, at that place (see PackedWinograd.c); else 0
} product_source;

/// Counts groups and segments of a product. Returns 0 if 8-bit values could overflow 16 bits.
int packed_product_plan(product *p, const product_source *source);
/// Writes the weights and segments of a product to the places that it has by now.
void packed_product_fill(const product *p, ak_packed *packed, const product_source *source);

/// What byte values leave out: 16-bit values to be multiplied as well, nearly all of them 0. For every tile the groups
/// of two that are not 0 everywhere.
typedef struct {
  const uint8_t *values;
  const int32_t *pixels, *counts;
  const uint16_t *groups; // of a tile: `apart` further
  ptrdiff_t apart;
} rest;

/// The outputs of `count` pixels, which lie at `pixels` in the map and one after the other in the output, from
/// `position` on. One block of filters after the other, whose weights stay in the cache. `left` may be null.
void packed_tiles(const product *p, const ak_packed *packed, const uint8_t *in, const int32_t *pixels, int32_t count,
                  const rest *left, void *out, size_t position);
/// The same by VNNI, for CPUs that have it.
void packed_tiles_vnni(const product *p, const ak_packed *packed, const uint8_t *in, const int32_t *pixels,
                       int32_t count, const rest *left, void *out, size_t position);
void packed_byte_sums_vnni(const product *p, const ak_packed *packed, int block, const uint8_t *in,
                           const int32_t *pixels, int32_t count, int32_t (*sums)[BLOCK]);
/// sums[pixel][lane] = the products of a block with `count` pixels of bytes.
void packed_byte_sums(const product *p, const ak_packed *packed, int block, const uint8_t *in, const int32_t *pixels,
                      int32_t count, int32_t (*sums)[BLOCK]);
/// sums[pixel][lane] = the products of a block with two pixels of 16-bit values.
void packed_pair_sums(const product *p, const ak_packed *packed, int block, const uint8_t *const *pixels,
                      int32_t (*sums)[BLOCK]);

/// Finds the line for a filter's steps `t`, right for all potentials of `reach`: trunc((P - t[0] + 1) * inv + bias).
int packed_line(const int32_t *t, int levels, double step, range reach, float *inv, float *bias);
/// Chooses the form of a layer and the places of its parts; 0 if it has none.
int packed_plan(ak_packed *packed, const ak_layer *layer, int32_t limit, ak_vectors vectors);
product_source packed_convolution_source(const ak_packed *packed, const ak_layer *layer);
/// The product of a summed layer, whose pixels lie in one piece.
product_source packed_summed_source(const ak_layer *layer);
/// Room in a packed layer.
size_t packed_take(ak_packed *packed, size_t bytes);
/// Geometry of the map with its border, of values of one byte or two.
void packed_input_plan(ak_packed *packed, const ak_layer *layer, int32_t value_bytes);
/// Chooses the products of a separable layer; 0 if its depthwise sums could overflow 16 bits.
int packed_separable_plan(ak_packed *packed, const ak_layer *layer);
void packed_separable_fill(ak_packed *packed, const ak_layer *layer);
void packed_activation_fill(ak_packed *packed, const ak_layer *layer, const float *act_step);
/// The depthwise sums that a channel can have.
range packed_depth_range(const ak_layer *layer, int32_t limit, int32_t channel);

/// The input as it is multiplied: with its border, in 16 bits if the product needs that.
const uint8_t *packed_input(const ak_packed *packed, const uint8_t *in, uint8_t *copy);
size_t packed_input_bytes(const ak_packed *packed);

void packed_convolution(const ak_packed *packed, const uint8_t *in, void *out);
void packed_gathered(const ak_packed *packed, const uint8_t *in, void *out, void *scratch);
size_t packed_gathered_scratch(const ak_packed *packed);
/// Chooses the transformed form for a convolution; 0 if it has none or would not gain by it.
int packed_winograd_plan(ak_packed *packed, const ak_layer *layer);
void packed_winograd_fill(ak_packed *packed, const ak_layer *layer);
/// The weight at a place, 0 to 15, of the transformed kernel from a channel to a filter.
int packed_winograd_weight(const int8_t *weights, size_t channels, size_t filters, int place, size_t channel,
                           size_t filter);
void packed_winograd(const ak_packed *packed, const uint8_t *in, void *out, void *scratch);
size_t packed_winograd_scratch(const ak_packed *packed);
void packed_separable(const ak_packed *packed, const uint8_t *in, void *out, void *scratch);
size_t packed_separable_scratch(const ak_packed *packed);
void packed_summed(const ak_packed *packed, const uint8_t *in, void *out, void *scratch);
size_t packed_summed_scratch(const ak_packed *packed);
void packed_pool(const ak_packed *packed, const void *map, void *out);
#endif
