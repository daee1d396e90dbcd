// What the AVX2 kernels could reach if nothing but multiplying and adding took time: twelve sums in registers.
#include "Limit.h"
#include <time.h>

#if defined(__x86_64__)
enum { PASSES = 4000, SUMS = 12, PRODUCTS = 32 };

#define ADD(I) "vpmaddubsw %%ymm14, %%ymm15, %%ymm13\n\tvpaddw %%ymm13, %%ymm" #I ", %%ymm" #I "\n\t"

__attribute__((target("avx2"), noinline)) static void passes(void) {
  for (int k = 0; k < PASSES; k++)
    __asm__ volatile(ADD(0) ADD(1) ADD(2) ADD(3) ADD(4) ADD(5) ADD(6) ADD(7) ADD(8) ADD(9) ADD(10) ADD(11)
                     :
                     :
                     : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11",
                       "xmm13");
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

double avx2_limit(int rounds) {
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2")) return 0;
  double best = 1e9;
  for (int r = 0; r < rounds; r++) {
    const double start = now();
    passes();
    const double seconds = now() - start;
    if (seconds < best) best = seconds;
  }
  return (double)PASSES * SUMS * PRODUCTS / best;
}
#else
double avx2_limit(int rounds) { return (void)rounds, 0; }
#endif
