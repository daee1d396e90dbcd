// One layer of any shape, its weights packed once for the vector instructions of the CPU at hand. Gives the same bits
// as ak_layer_run.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "Layers.h"

/// A packed layer, read-only once made.
typedef struct ak_packed ak_packed;

/// Which instructions a packed layer uses: the best that the CPU has, or AVX2 at most.
typedef enum { AK_VECTORS_BEST, AK_VECTORS_AVX2 } ak_vectors;

/// Bytes of the packed form, 64-byte aligned; 0 if the layer or this CPU has none. Inputs are 0 to `input_limit`.
size_t ak_packed_size(const ak_layer *layer, int32_t input_limit, ak_vectors vectors);
/// Packs a layer whose size is not 0. `act_step` has a step for every filter; what the layer points to may go
/// afterwards.
void ak_packed_make(ak_packed *packed, const ak_layer *layer, int32_t input_limit, ak_vectors vectors,
                    const float *act_step);
/// Bytes of scratch memory that a run needs, 64-byte aligned.
size_t ak_packed_scratch(const ak_packed *packed);
/// As ak_layer_run.
void ak_packed_run(const ak_packed *packed, const uint8_t *in, void *out, void *scratch);

/// How a packed layer computes, for tests and measurements.
typedef struct {
  int32_t words;         // whether products are of 16-bit instead of 8-bit values
  int32_t segments;      // how often the sums of products move on or are widened
  int32_t lines, blocks; // blocks of 16 filters: those activated by a line, and all
  int32_t vnni;          // whether they are added by AVX-512 VNNI
  int32_t winograd;      // whether a 3x3 convolution takes 16 products for 4 outputs instead of 36
} ak_packed_form;
ak_packed_form ak_packed_describe(const ak_packed *packed);
