// Activations as straight lines: a multiplication instead of 15 comparisons, where one is found that gives the same
// level for every potential. Both kinds of line never fall as P rises, so a line that takes each of its 15 steps at the
// right P is right everywhere: the search itself is the proof.
#include <math.h>
#include <stdlib.h>
#include "DSCNNNetwork.h"

#if HAVE_AVX2_CODE

/// Least x with mulhi(x, mul) + add >= y, for y at most 15 * 2000.
static int64_t least_input(int32_t y, int32_t add, uint32_t mul) {
  return ((uint32_t)(y - add) * 65536 + mul - 1) / mul;
}

/// Whether the distances between the steps allow a match for any `add`: two results of least_input differ by their
/// exact quotients' difference, give or take less than one.
static int may_match(const int32_t *y, const int32_t *t, int64_t mul) {
  for (int k = 1; k < LEVELS; k++) {
    const int64_t off = ((int64_t)y[k] - y[0]) * 65536 - ((int64_t)t[k] - t[0]) * mul;
    if (off <= -mul || off >= mul) return 0;
  }
  return 1;
}

/// Real steps such as 127.92 leave a slack of 0.001 potential units: hence the search over `div` and `mul`.
int dscnn_find_line16(const int32_t *t, double step, uint16_t *mul, uint16_t *add, uint16_t *div, int32_t *shift) {
  if (!(step >= 8 && step <= 2000)) return 0;
  int tries = 0;
  for (int g = (int)(65536 / step) + 1; tries < 48 && g < 16384; tries++, g++) {
    int32_t y[LEVELS]; // least values whose mulhi with g is the level
    for (int k = 1; k <= LEVELS; k++) y[k - 1] = (k * 65536 + g - 1) / g;
    const int64_t ideal = llround(65536.0 * 65536.0 / g / step);
    for (int d = 0; d < 24; d++) {
      const int64_t m = ideal + (d & 1 ? -(d + 1) / 2 : d / 2);
      if (m > 65535 || m < 1 || !may_match(y, t, m)) continue;
      for (int q = 0; q < y[0]; q++) {
        const int64_t r = least_input(y[0], q, (uint32_t)m) - t[0];
        int k = LEVELS - 1; // the last step fails most often
        while (k > 0 && least_input(y[k], q, (uint32_t)m) == t[k] + r) k--;
        if (k > 0 || t[0] + r <= 0 || t[LEVELS - 1] + r >= 32767) continue;
        *mul = (uint16_t)m;
        *add = (uint16_t)q;
        *div = (uint16_t)g;
        *shift = (int32_t)r;
        return llabs(r) < 1 << 30;
      }
    }
  }
  return 0;
}

int dscnn_find_line32(const int32_t *t, double step, float *inv, float *bias) {
  const int64_t threshold = (int64_t)t[0] - 1;
  // Sums are P - threshold with |P| <= 25 * 255 * 128; they, and the line on them, must stay far inside 32 bits.
  const double largest = 25.0 * 255 * 128 + (double)llabs(threshold);
  if (!(largest < 1 << 30) || !(largest / step < 1 << 30)) return 0;
  for (int u = 0; u < 16; u++) {
    float v = (float)(1 / step);
    for (int i = 0; i < (u + 1) / 2; i++) v = nextafterf(v, u & 1 ? 0 : 1);
    for (int q = 1; q < 256; q++) {
      const float b = (float)(1 - (1 - q / 256.0) / step);
      int k = 1;
      while (k <= LEVELS && fmaf((float)(t[k - 1] - threshold), v, b) >= k &&
             fmaf((float)(t[k - 1] - 1 - threshold), v, b) < k)
        k++;
      if (k <= LEVELS) continue;
      *inv = v;
      *bias = b;
      return 1;
    }
  }
  return 0;
}
#endif
