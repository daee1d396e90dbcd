#pragma once

#include <stddef.h>

/// A function of a library: its name, and where its address goes.
typedef struct {
  const char *name;
  void **place;
} caudio_function;

/// Opens the first library of `names` (ended by NULL) that is there and finds the functions (ended by one without a name).
/// 1, or 0 with the reason in `failure`.
int caudio_find(const char *const *names, const caudio_function *functions, char *failure, size_t size);

// The number in a library's name stands for its interface.
#ifdef __APPLE__
#define caudio_names(name, number) \
  {"lib" name "." number ".dylib", "/opt/homebrew/lib/lib" name "." number ".dylib", NULL}
#else
#define caudio_names(name, number) {"lib" name ".so." number, NULL}
#endif
