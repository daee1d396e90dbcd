// The generator of the learning rule: SplitMix64, and draws without replacement by a partial Fisher-Yates shuffle.
#pragma once
#include <stdint.h>

static inline uint64_t mix(uint64_t z) {
  z += 0x9E3779B97F4A7C15ull;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
  return z ^ (z >> 31);
}

static inline uint64_t random_next(uint64_t *state) {
  const uint64_t r = mix(*state);
  *state += 0x9E3779B97F4A7C15ull;
  return r;
}

/// Leaves out `n` numbers.
static inline void random_skip(uint64_t *state, uint64_t n) { *state += n * 0x9E3779B97F4A7C15ull; }

/// A number from 0 to n - 1.
static inline uint32_t random_below(uint64_t *state, uint32_t n) {
  return (uint32_t)(((random_next(state) >> 32) * n) >> 32);
}

/// The start of the stream for event n (0: first weights, 1 + wins: a swap) of neuron j.
static inline uint64_t random_key(uint64_t seed, uint64_t j, uint64_t n) {
  return mix(mix(seed ^ (j * 0xD1342543DE82EF95ull)) + n);
}
