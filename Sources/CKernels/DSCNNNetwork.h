// The packed DS-CNN and the layouts its stages agree on.
//
// Maps between layers lie as row pairs: [13 pairs][5 columns][64 channels][upper row, lower row] bytes, so that one
// vpmaddubsw multiplies two vertical neighbours without a shuffle. Row 25, the lower row of the last pair, is zero.
// There are no padding columns: taps outside the map are left out when the loops are unrolled.
//
// Outputs of a block of 16 filters lie in two vectors of 8 in the order 0-3, 8-11 | 4-7, 12-15: packing the vectors to
// 16 bits restores the natural order (see lane_output).
#pragma once
#include "CPU.h"
#include "DSCNN.h"

#if HAVE_AVX2_CODE
#include <immintrin.h>
#include <string.h>
#include "Vectors.h"

enum {
  ROWS = AK_DSCNN_ROWS,
  COLS = AK_DSCNN_COLS,
  CHANNELS = AK_DSCNN_CHANNELS,
  MAP_BYTES = ROWS * COLS * CHANNELS,
  PAIRS = 13,
  PAIR_BYTES = COLS * CHANNELS * 2,
  LEVELS = 15,
  CONV_STEPS = 13,
};

/// A separable layer.
typedef struct {
  /// Depthwise, per 16 channels 12 vectors of (upper row, lower row) weights, three columns each: pair above for the
  /// upper output row (0, w0), own pair for the upper (w1, w2) and for the lower (w0, w1), pair below for the lower
  /// (w2, 0).
  _Alignas(32) int8_t depthwise[4][12][32];
  /// Pointwise by bytes, per 16 outputs: per 4 inputs 2 x 8 outputs x 4 inputs.
  _Alignas(32) int8_t pointwise8[4][16][2][32];
  /// Pointwise by 16-bit values: per 2 inputs 2 x 8 outputs x 2 inputs.
  _Alignas(32) int16_t pointwise16[4][32][2][16];
  /// First value of the byte kernel's two partial sums: what the windows took away, and the shift.
  _Alignas(32) int16_t start8[4][2][16];
  /// First value of the 16-bit kernel's sums: the shift.
  _Alignas(32) int32_t start16[4][2][8];
  /// Added to a depthwise sum to make it a byte; if it does not fit, two rows go through the 16-bit kernel.
  _Alignas(32) int16_t window[CHANNELS];
  /// Activation by a line: level = min(mulhi(mulhi(max(x, 0), mul) + add, div), 15) with x = P + shift in 16 bits.
  _Alignas(32) uint16_t mul[CHANNELS], add[CHANNELS], div[CHANNELS];
  /// Activation by comparing: level = number of k with x > below[k].
  _Alignas(32) int16_t below[LEVELS][CHANNELS];
  /// Whether the bounds of all sums were proven, and whether some channel has no line.
  int fast, compare;
} separable;

struct ak_dscnn {
  /// Convolution, 13 steps of two taps as int16 pairs: rows 0/1 and 2/3 one above the other, row 4 side by side, last
  /// with 0.
  _Alignas(32) int16_t conv[4][CONV_STEPS][2][16];
  /// First value of its sums: minus the threshold, so that the sums are P - threshold.
  _Alignas(32) int32_t conv_start[4][2][8];
  /// Its activation: level = trunc((P - threshold) * inv + bias), cut to 0 ... 15.
  _Alignas(32) float conv_inv[4][2][8], conv_bias[4][2][8];
  separable separable[3];
  /// Last layer: depthwise weights, and per input 8 vectors of (w, 256 w) for 8 outputs each.
  _Alignas(32) int16_t last_depthwise[9][CHANNELS];
  _Alignas(32) int16_t last_pointwise[CHANNELS][8][16];
  _Alignas(32) int32_t last_step[CHANNELS];
  int conv_fast;
  ak_layer layers[AK_DSCNN_LAYERS];
};

/// The output in lane `l` of vector `v` of a block of 16.
static inline int lane_output(int v, int l) { return l < 4 ? v * 4 + l : 8 + v * 4 + (l - 4); }

/// Looks for mul, add, div and shift of the 16-bit line; 0 if there is none. `t`: least potential of levels 1 to 15.
int dscnn_find_line16(const int32_t *t, double step, uint16_t *mul, uint16_t *add, uint16_t *div, int32_t *shift);
/// Looks for the float line on P - threshold; 0 if there is none.
int dscnn_find_line32(const int32_t *t, double step, float *inv, float *bias);

/// The stages. Maps are row pairs; `dscnn_separable` returns how many blocks took the 16-bit kernel.
void dscnn_convolution(const ak_dscnn *network, const uint8_t *in, uint8_t *out);
int dscnn_separable(const separable *layer, const uint8_t *in, uint8_t *out);
uint64_t dscnn_last(const ak_dscnn *network, const uint8_t *in, int32_t *sums);
#endif
