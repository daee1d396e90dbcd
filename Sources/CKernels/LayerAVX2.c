#include "CPU.h"

#if HAVE_AVX2_CODE
#include <string.h>
#include "Layers.h"
AVX2_BEGIN
#define LAYER_RUN ak_layer_run_avx2
#include "LayerBody.h"
AVX2_END
#endif
