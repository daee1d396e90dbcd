#include "CPU.h"

#if HAVE_AVX2_CODE
#include <math.h>
#include <stdint.h>
#include "ArrayLoops.h"
AVX2_BEGIN
#define NAMED(name) ak_avx2_##name
#include "ArrayLoopsBody.h"
AVX2_END
#endif
