// One layer of any type and shape on one sample, exact in 32-bit integers.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Which code runs. All give the same bits: the plain one is portable C, the best one uses what the CPU has, the one
/// between AVX2 at most.
typedef enum { AK_PATH_BEST, AK_PATH_AVX2, AK_PATH_PLAIN } ak_path;

typedef enum { AK_CONVOLUTION, AK_SEPARABLE } ak_kind;
typedef enum { AK_POOL_NONE, AK_POOL_MAX, AK_POOL_SUM } ak_pool;

/// A window that slides over a map. `above` and `left`: how far the first window sticks out of the map.
typedef struct {
  int32_t rows, cols, stride_rows, stride_cols, above, left;
} ak_window;

/// Maps are [rows][columns][channels]. Every potential, and every sum on the way to it, must fit int32: the caller
/// checks.
typedef struct {
  ak_kind kind;
  int32_t in_rows, in_cols, in_channels;
  ak_window kernel;
  int32_t outside;                     // input value outside the map
  int32_t map_rows, map_cols, filters; // the potentials before pooling
  ak_pool pool;
  ak_window pool_window;
  int32_t out_rows, out_cols;
  int32_t levels;          // highest level, or 0 for a layer without activation
  const int8_t *weights;   // [kernel row][kernel column][input][filter], or without the filter for AK_SEPARABLE
  const int8_t *pointwise; // [channel][filter], AK_SEPARABLE only
  const int32_t *steps;    // [level][filter]: a level is the number of steps <= the potential; without activation
                        // [filter], subtracted from the potential
} ak_layer;

/// Bytes of scratch memory that ak_layer_run needs, 4-byte aligned.
size_t ak_layer_scratch(const ak_layer *layer);

/// `out` gets [out_rows][out_cols][filters]: uint8 levels, or int32 potentials minus thresholds without activation.
void ak_layer_run(const ak_layer *layer, const uint8_t *in, void *out, void *scratch, ak_path path);
