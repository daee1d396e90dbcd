#include "Library.h"

#include <dlfcn.h>
#include <stdio.h>

int caudio_find(const char *const *names, const caudio_function *functions, char *failure, size_t size) {
  void *opened = NULL;
  for (int i = 0; names[i] != NULL && opened == NULL; i++) {
    opened = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    const char *reason = opened == NULL && i == 0 ? dlerror() : NULL;
    if (reason != NULL) snprintf(failure, size, "%s", reason);
  }
  if (opened == NULL) return 0;
  failure[0] = 0;
  for (int i = 0; functions[i].name != NULL; i++) {
    *functions[i].place = dlsym(opened, functions[i].name);
    if (*functions[i].place != NULL) continue;
    snprintf(failure, size, "it has no function %s", functions[i].name);
    return 0;
  }
  return 1;
}
