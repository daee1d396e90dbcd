#include "Memory.h"

// Any header of the C library tells which one it is.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

void ak_keep_freed_memory(void) {
#ifdef __GLIBC__
  const int block = 32 << 20;
  mallopt(M_MMAP_THRESHOLD, block);
  mallopt(M_TRIM_THRESHOLD, 8 * block);
#endif
}
