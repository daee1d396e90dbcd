// The DS-CNN for keyword spotting as one kernel: 49x10x1 bytes -> 5x5 convolution, step 2 -> three 3x3 separable layers
// -> a 3x3 separable layer summed over its map -> 64 spikes. 4-bit levels between the layers, 64 channels everywhere.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "Layers.h"

enum {
  AK_DSCNN_LAYERS = 5,
  AK_DSCNN_IN_ROWS = 49,
  AK_DSCNN_IN_COLS = 10,
  AK_DSCNN_ROWS = 25,
  AK_DSCNN_COLS = 5,
  AK_DSCNN_CHANNELS = 64,
};

/// The packed network, read-only once made.
typedef struct ak_dscnn ak_dscnn;

/// Whether this CPU runs the kernel; the functions below must not be called otherwise.
int ak_dscnn_available(void);
/// Bytes of an ak_dscnn, 64-byte aligned.
size_t ak_dscnn_size(void);
/// Packs five layers of the shapes above, with act_step[5][64]. The memory they point to must outlive the network.
void ak_dscnn_pack(ak_dscnn *network, const ak_layer *layers, const float *act_step);
/// The layers that have a proven fast form: bit 0 the convolution, bits 1 to 3 the separable layers. The others run by
/// ak_layer_run. Bits 5 to 7: separable layers that compare with 15 steps because a channel has no line.
int ak_dscnn_fast_layers(const ak_dscnn *network);
/// One sample of 490 bytes to 64 spikes, one byte each.
void ak_dscnn_run(const ak_dscnn *network, const uint8_t *in, uint8_t *spikes);

/// What goes on inside.
typedef struct {
  uint8_t *levels;     // of the first four layers: [4][25][5][64]
  int32_t *sums;       // of the last layer's 64 outputs
  int32_t wide_blocks; // blocks of two rows whose depthwise sums did not fit bytes
} ak_dscnn_trace;

/// The same with a look inside, for tests.
void ak_dscnn_run_traced(const ak_dscnn *network, const uint8_t *in, uint8_t *spikes, ak_dscnn_trace *trace);
