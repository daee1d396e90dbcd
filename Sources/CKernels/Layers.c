#include "CPU.h"
#define LAYER_RUN ak_layer_run_plain
#include "LayerBody.h"

#if HAVE_AVX2_CODE
void ak_layer_run_avx2(const ak_layer *, const uint8_t *in, void *out, int32_t *scratch);
#endif

size_t ak_layer_scratch(const ak_layer *l) {
  size_t count = (size_t)l->filters + (size_t)l->in_channels;
  if (l->pool == AK_POOL_MAX) count += (size_t)l->map_rows * (size_t)l->map_cols * (size_t)l->filters;
  return count * sizeof(int32_t);
}

void ak_layer_run(const ak_layer *l, const uint8_t *in, void *out, void *scratch, ak_path path) {
#if HAVE_AVX2_CODE
  if (path != AK_PATH_PLAIN && cpu_has_avx2()) {
    ak_layer_run_avx2(l, in, out, scratch);
    return;
  }
#endif
  ak_layer_run_plain(l, in, out, scratch);
}
