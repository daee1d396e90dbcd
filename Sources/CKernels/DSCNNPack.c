// Packs five layers into the DS-CNN network, and proves the bounds that its narrow sums rely on.
#include "DSCNNNetwork.h"

#if HAVE_AVX2_CODE

/// The steps of one filter: the least potential of every level.
static void filter_steps(const ak_layer *layer, int filter, int32_t *t) {
  for (int k = 0; k < layer->levels; k++) t[k] = layer->steps[k * CHANNELS + filter];
}

static void pack_convolution(ak_dscnn *n, const ak_layer *layer, const float *act_step) {
  n->conv_fast = 1;
  for (int block = 0; block < 4; block++)
    for (int v = 0; v < 2; v++)
      for (int l = 0; l < 8; l++) {
        const int o = block * 16 + lane_output(v, l);
        for (int s = 0; s < CONV_STEPS; s++) {
          const int a = s < 10 ? s / 5 * 10 + s % 5 : 20 + (s - 10) * 2, b = s < 10 ? a + 5 : a + 1;
          n->conv[block][s][v][2 * l] = layer->weights[a * CHANNELS + o];
          n->conv[block][s][v][2 * l + 1] = b < 25 ? layer->weights[b * CHANNELS + o] : 0;
        }
        int32_t t[LEVELS];
        filter_steps(layer, o, t);
        if (!dscnn_find_line32(t, act_step[o], &n->conv_inv[block][v][l], &n->conv_bias[block][v][l])) n->conv_fast = 0;
        else n->conv_start[block][v][l] = 1 - t[0];
      }
}

/// The values a depthwise sum can take.
typedef struct {
  int low, high;
} bounds;

static int pack_depthwise(separable *s, const ak_layer *layer, bounds *sum) {
  int fast = 1;
  for (int c = 0; c < CHANNELS; c++) {
    sum[c] = (bounds){0, 0};
    for (int t = 0; t < 9; t++) {
      const int most = LEVELS * layer->weights[t * CHANNELS + c];
      if (most < 0) sum[c].low += most;
      else sum[c].high += most;
    }
    // The lowest value that fits a byte: -128, moved so that the 256 values do not go past what can be reached.
    int lowest = -128;
    if (lowest > sum[c].high - 255) lowest = sum[c].high - 255;
    if (lowest < sum[c].low) lowest = sum[c].low;
    s->window[c] = (int16_t)-lowest;
    if (sum[c].high > 16000 || sum[c].low < -16000) fast = 0;
    for (int j = 0; j < 3; j++) {
      const int8_t *w = layer->weights + j * CHANNELS + c;
      const int8_t top = w[0], middle = w[3 * CHANNELS], bottom = w[6 * CHANNELS];
      int8_t (*vector)[32] = s->depthwise[c / 16];
      const int lane = 2 * (c % 16);
      vector[0 + j][lane] = 0, vector[0 + j][lane + 1] = top;
      vector[3 + j][lane] = middle, vector[3 + j][lane + 1] = bottom;
      vector[6 + j][lane] = top, vector[6 + j][lane + 1] = middle;
      vector[9 + j][lane] = bottom, vector[9 + j][lane + 1] = 0;
    }
  }
  return fast;
}

/// The activation of output o; returns 0 if it does not fit 16 bits.
static int pack_activation(separable *s, const ak_layer *layer, int o, double step, int32_t *shift) {
  int32_t t[LEVELS];
  filter_steps(layer, o, t);
  if (!dscnn_find_line16(t, step, &s->mul[o], &s->add[o], &s->div[o], shift)) {
    s->compare = 1;
    *shift = t[LEVELS / 2] > -(1 << 30) && t[LEVELS / 2] < 1 << 30 ? -t[LEVELS / 2] : 0;
  }
  int fits = 1;
  for (int k = 0; k < LEVELS; k++) {
    const int64_t x = (int64_t)t[k] + *shift - 1;
    if (x < INT16_MIN || x >= INT16_MAX) fits = 0;
    else s->below[k][o] = (int16_t)x;
  }
  return fits;
}

/// The pointwise weights of output o in lane l of vector v; returns 0 if a 16-bit sum could overflow.
static int pack_pointwise(separable *s, const ak_layer *layer, const bounds *sum, int block, int v, int l,
                          int32_t shift) {
  const int o = block * 16 + lane_output(v, l);
  int32_t constant = shift, low[2] = {0, 0}, high[2] = {0, 0};
  int fast = 1;
  for (int c = 0; c < CHANNELS; c++) {
    const int w = layer->pointwise[c * CHANNELS + o], lowest = -s->window[c];
    const int top = sum[c].high - lowest < 255 ? sum[c].high - lowest : 255;
    s->pointwise8[block][c / 4][v][4 * l + c % 4] = (int8_t)w;
    s->pointwise16[block][c / 2][v][2 * l + c % 2] = (int16_t)w;
    constant += w * lowest;
    if (w > 0) high[c % 4 / 2] += w * top;
    else low[c % 4 / 2] += w * top;
    if (w > 64 || w < -64) fast = 0; // two products of 255 and a weight must not saturate vpmaddubsw
  }
  const int32_t first = constant >> 1, second = constant - first;
  if (first + low[0] < INT16_MIN || first + high[0] > INT16_MAX) fast = 0;
  if (second + low[1] < INT16_MIN || second + high[1] > INT16_MAX) fast = 0;
  s->start8[block][v][2 * l] = (int16_t)first;
  s->start8[block][v][2 * l + 1] = (int16_t)second;
  s->start16[block][v][l] = shift;
  return fast;
}

static void pack_separable(separable *s, const ak_layer *layer, const float *act_step) {
  bounds sum[CHANNELS];
  int fast = pack_depthwise(s, layer, sum);
  for (int block = 0; block < 4; block++)
    for (int v = 0; v < 2; v++)
      for (int l = 0; l < 8; l++) {
        const int o = block * 16 + lane_output(v, l);
        int32_t shift;
        if (!pack_activation(s, layer, o, act_step[o], &shift)) fast = 0;
        if (!pack_pointwise(s, layer, sum, block, v, l, shift)) fast = 0;
      }
  s->fast = fast;
}

static void pack_last(ak_dscnn *n, const ak_layer *layer) {
  for (int c = 0; c < CHANNELS; c++) {
    n->last_step[c] = layer->steps[c];
    for (int t = 0; t < 9; t++) n->last_depthwise[t][c] = layer->weights[t * CHANNELS + c];
    for (int o = 0; o < CHANNELS; o++) {
      const int16_t w = layer->pointwise[c * CHANNELS + o];
      n->last_pointwise[c][o / 8][o % 8 * 2] = w;
      n->last_pointwise[c][o / 8][o % 8 * 2 + 1] = (int16_t)(w * 256);
    }
  }
}

void ak_dscnn_pack(ak_dscnn *n, const ak_layer *layers, const float *act_step) {
  memset(n, 0, sizeof *n);
  memcpy(n->layers, layers, sizeof n->layers);
  pack_convolution(n, &layers[0], act_step);
  for (int i = 0; i < 3; i++) pack_separable(&n->separable[i], &layers[i + 1], act_step + (i + 1) * CHANNELS);
  pack_last(n, &layers[4]);
}

int ak_dscnn_fast_layers(const ak_dscnn *n) {
  int layers = n->conv_fast;
  for (int i = 0; i < 3; i++) layers |= n->separable[i].fast << (i + 1) | n->separable[i].compare << (i + 5);
  return layers;
}
#endif
