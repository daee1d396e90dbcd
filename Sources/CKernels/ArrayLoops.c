#include "ArrayLoops.h"
#include <math.h>
#include <stdint.h>
#include "CPU.h"
#define NAMED(name) ak_plain_##name
#include "ArrayLoopsBody.h"

// Sums must be the same on every processor, and a fused multiply-add would not be: there is none in these loops.
#if HAVE_AVX2_CODE
extern const ak_array_loop ak_avx2_array_loops[AK_ARRAY_OPERATIONS][AK_ELEMENT_TYPES];
float ak_avx2_sum_float32(const float *values, size_t count);
double ak_avx2_sum_float64(const double *values, size_t count);
size_t ak_avx2_count_nonzero(const unsigned char *bytes, size_t count);
#define BEST(name) (cpu_has_avx2() ? ak_avx2_##name : ak_plain_##name)
#else
#define BEST(name) ak_plain_##name
#endif

ak_array_loop ak_array_loop_for(ak_array_operation operation, ak_element type, ak_path path) {
  return (path != AK_PATH_PLAIN ? BEST(array_loops) : ak_plain_array_loops)[operation][type];
}
float ak_sum_float32(const float *values, size_t count) { return BEST(sum_float32)(values, count); }
double ak_sum_float64(const double *values, size_t count) { return BEST(sum_float64)(values, count); }
size_t ak_count_nonzero(const unsigned char *bytes, size_t count) { return BEST(count_nonzero)(bytes, count); }
