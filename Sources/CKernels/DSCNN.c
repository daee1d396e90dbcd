// Runs the DS-CNN stage by stage; a layer without a proven fast form goes through the general layer code.
#include "DSCNNNetwork.h"

#if HAVE_AVX2_CODE

static void to_pairs(const uint8_t *map, uint8_t *pairs) {
  memset(pairs, 0, PAIRS * PAIR_BYTES);
  for (int r = 0; r < ROWS; r++)
    for (int i = 0; i < COLS * CHANNELS; i++) pairs[r / 2 * PAIR_BYTES + 2 * i + r % 2] = map[r * COLS * CHANNELS + i];
}

static void from_pairs(const uint8_t *pairs, uint8_t *map) {
  for (int r = 0; r < ROWS; r++)
    for (int i = 0; i < COLS * CHANNELS; i++) map[r * COLS * CHANNELS + i] = pairs[r / 2 * PAIR_BYTES + 2 * i + r % 2];
}

/// Layer i without fast form; its input is the image for layer 0, else row pairs.
static void general_layer(const ak_dscnn *n, int i, const uint8_t *in, uint8_t *out) {
  uint8_t map[MAP_BYTES], result[MAP_BYTES];
  int32_t scratch[2 * CHANNELS];
  if (i > 0) from_pairs(in, map);
  ak_layer_run(&n->layers[i], i > 0 ? map : in, result, scratch, AK_PATH_BEST);
  to_pairs(result, out);
}

static void run(const ak_dscnn *n, const uint8_t *in, uint8_t *spikes, ak_dscnn_trace *trace) {
  _Alignas(64) uint8_t maps[2][PAIRS * PAIR_BYTES];
  uint8_t *current = maps[0], *next = maps[1];
  if (n->conv_fast) dscnn_convolution(n, in, current);
  else general_layer(n, 0, in, current);
  if (trace) from_pairs(current, trace->levels);
  for (int i = 0; i < 3; i++) {
    int wide = 0;
    if (n->separable[i].fast) wide = dscnn_separable(&n->separable[i], current, next);
    else general_layer(n, i + 1, current, next);
    uint8_t *swap = current;
    current = next;
    next = swap;
    if (!trace) continue;
    trace->wide_blocks += wide;
    from_pairs(current, trace->levels + (i + 1) * MAP_BYTES);
  }
  const uint64_t bits = dscnn_last(n, current, trace ? trace->sums : NULL);
  for (int c = 0; c < CHANNELS; c++) spikes[c] = bits >> c & 1;
}

int ak_dscnn_available(void) { return cpu_has_avx2(); }
size_t ak_dscnn_size(void) { return (sizeof(ak_dscnn) + 63) & ~(size_t)63; }
void ak_dscnn_run(const ak_dscnn *n, const uint8_t *in, uint8_t *spikes) { run(n, in, spikes, NULL); }

void ak_dscnn_run_traced(const ak_dscnn *n, const uint8_t *in, uint8_t *spikes, ak_dscnn_trace *trace) {
  trace->wide_blocks = 0;
  run(n, in, spikes, trace);
}

#else

int ak_dscnn_available(void) { return 0; }
size_t ak_dscnn_size(void) { return 0; }
void ak_dscnn_pack(ak_dscnn *n, const ak_layer *layers, const float *act_step) {
  (void)n, (void)layers, (void)act_step;
}
int ak_dscnn_fast_layers(const ak_dscnn *n) { return (void)n, 0; }
void ak_dscnn_run(const ak_dscnn *n, const uint8_t *in, uint8_t *spikes) { (void)n, (void)in, (void)spikes; }
void ak_dscnn_run_traced(const ak_dscnn *n, const uint8_t *in, uint8_t *spikes, ak_dscnn_trace *trace) {
  (void)n, (void)in, (void)spikes, (void)trace;
}
#endif
