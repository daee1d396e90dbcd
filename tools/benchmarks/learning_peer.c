// Times the learning rule in plain C: for each number of neurons, fresh ones learn all samples, then the best potential
// of every sample is summed, as the tutorial does it (learning_competition=0.1). Reads the samples from stdin, a
// little-endian word of 64 inputs each.
//
// cc -O3 -march=native -o learning_peer learning_peer.c; learning_peer NUM_WEIGHTS SAMPLES UNITS... < spikes
// prints the least seconds of seven runs.
#include <stdio.h>
#include <time.h>
#include "learning_rule.c"

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  const int weights = atoi(argv[1]), samples = atoi(argv[2]);
  int largest = 1;
  for (int i = 3; i < argc; i++)
    if (atoi(argv[i]) > largest) largest = atoi(argv[i]);
  uint64_t *x = malloc(8 * (size_t)samples), *w = malloc(8 * (size_t)largest);
  int32_t *thresholds = malloc(4 * (size_t)largest), *counts = malloc(4 * (size_t)largest);
  int32_t *log = malloc(4 * (size_t)samples), *best = malloc(4 * (size_t)samples), *neuron = malloc(4 * (size_t)samples);
  if (fread(x, 8, (size_t)samples, stdin) != (size_t)samples) return 1;
  double least = 1e9;
  long sum = 0;
  for (int run = 0; run < 7; run++) {
    const double start = now();
    for (int i = 3; i < argc; i++) {
      const int units = atoi(argv[i]), rule[8] = {1, weights, units, 1, 1000, 100, 250, 100};
      memset(thresholds, 0, 4 * (size_t)units);
      memset(counts, 0, 4 * (size_t)units);
      init(w, units, 1, 64, weights, 0, 0);
      fit(rule, w, thresholds, counts, x, 0, samples, 0, log);
      maxpot(1, units, w, x, samples, neuron, best);
      for (int t = 0; t < samples; t++) sum += best[t];
    }
    if (now() - start < least) least = now() - start;
  }
  printf("%.9f\n", least);
  return sum == 0; // the sum is used, so that the work is not left out
}
