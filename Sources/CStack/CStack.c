#define _GNU_SOURCE
#include "CStack.h"

#include <pthread.h>

static _Thread_local uintptr_t known_low, known_size;

void cstack_bounds(uintptr_t *low, uintptr_t *size) {
  if (known_size == 0) {
#ifdef __APPLE__
    known_size = pthread_get_stacksize_np(pthread_self());
    known_low = (uintptr_t)pthread_get_stackaddr_np(pthread_self()) - known_size;
#else
    pthread_attr_t attributes;
    void *address = NULL;
    size_t bytes = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
      pthread_attr_getstack(&attributes, &address, &bytes);
      pthread_attr_destroy(&attributes);
    }
    known_low = (uintptr_t)address;
    known_size = bytes;
#endif
  }
  *low = known_low;
  *size = known_size;
}
