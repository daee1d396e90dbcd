// The parts of the learning rule that both paths share.
#pragma once
#include <string.h>
#include "Learning.h"
#include "Random.h"

/// Moves k randomly drawn members to the front of `list`; where these are all, their order does not matter.
static inline void draw(uint64_t *state, int32_t *list, int32_t n, int32_t k) {
  if (k == n) {
    random_skip(state, (uint64_t)k);
    return;
  }
  for (int32_t i = 0; i < k; i++) {
    const int32_t t = i + (int32_t)random_below(state, (uint32_t)(n - i)), x = list[i];
    list[i] = list[t];
    list[t] = x;
  }
}

/// Writes the positions of the set bits of a & ~b, ascending; returns how many there are.
static inline int32_t bits_of_difference(const uint64_t *a, const uint64_t *b, int32_t words, int32_t *list) {
  int32_t n = 0;
  for (int32_t i = 0; i < words; i++)
    for (uint64_t rest = a[i] & ~b[i]; rest; rest &= rest - 1) list[n++] = 64 * i + __builtin_ctzll(rest);
  return n;
}

/// Weights that the next win moves, of `movable` that could.
static inline int32_t moves(const ak_learning *rule, int32_t wins, int32_t movable) {
  const int64_t least = rule->minimum < rule->initial ? rule->minimum : rule->initial;
  int64_t plasticity = rule->initial - (int64_t)wins * rule->decay * rule->initial / 1000;
  if (plasticity < least) plasticity = least;
  return (int32_t)((plasticity * movable + 999) / 1000);
}

/// The win of neuron j: swaps unused weights `w` onto unused spikes. `list` takes twice the inputs.
static inline void swap_weights(const ak_learning *rule, int32_t j, int32_t wins, uint64_t *w, const uint64_t *spikes,
                                int32_t *list) {
  int32_t *off = list, *on = list + 64 * rule->words;
  const int32_t unused = bits_of_difference(w, spikes, rule->words, off),
                wanted = bits_of_difference(spikes, w, rule->words, on);
  const int32_t k = moves(rule, wins, unused < wanted ? unused : wanted);
  uint64_t state = random_key(rule->seed, (uint64_t)j, 1 + (uint64_t)wins);
  draw(&state, off, unused, k);
  draw(&state, on, wanted, k);
  for (int32_t i = 0; i < k; i++) {
    w[off[i] >> 6] &= ~(1ull << (off[i] & 63));
    w[on[i] >> 6] |= 1ull << (on[i] & 63);
  }
}

/// The neurons that compete for a sample: first and one past the last, or an empty range for a label out of range.
typedef struct {
  int32_t first, last;
} block;

static inline block block_of(const ak_learning *rule, const int32_t *labels, size_t sample) {
  if (!labels) return (block){0, rule->neurons};
  const int32_t label = labels[sample], size = rule->neurons / rule->classes;
  if (label < 0 || label >= rule->classes) return (block){0, 0};
  return (block){label * size, (label + 1) * size};
}
