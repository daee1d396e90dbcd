#include <stdio.h>

#include "CHDF5Process.h"
#include "Functions.h"

#ifdef __linux__
#include <dlfcn.h>
#include <pthread.h>

hdf5_library hdf5;

// The name of the library has the number of its interface, which each series of versions changes. The last two are there
// for those who build programs.
#if H5_VERSION_GE(1, 14, 0)
#define interface "310"
#elif H5_VERSION_GE(1, 12, 0)
#define interface "200"
#else
#define interface "103"
#endif
static const char *const names[] = {
  "libhdf5_serial.so." interface, "libhdf5.so." interface, "libhdf5_serial.so", "libhdf5.so"};

static char failure[256];

// Some names are macros for others, with the number of a version at their end; what is sought is what they stand for.
#define text(name) #name
#define find(name)                                                                \
  hdf5.name = (__typeof__(name) *)dlsym(opened, text(name));                      \
  if (hdf5.name == NULL) snprintf(failure, sizeof failure, "%s", dlerror());

static void load(void) {
  void *opened = NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names && opened == NULL; i++) {
    opened = dlopen(names[i], RTLD_NOW);
    if (opened == NULL && i == 0) snprintf(failure, sizeof failure, "%s", dlerror());
  }
  if (opened == NULL) return;
  failure[0] = 0;
  hdf5_functions(find) hdf5_variables(find)
  unsigned major = 0, minor = 0, release = 0;
  // The variables' types and the structures are those of the headers' series.
  if (failure[0] == 0 && hdf5.H5get_libversion(&major, &minor, &release) >= 0
      && (major != H5_VERS_MAJOR || minor != H5_VERS_MINOR))
    snprintf(failure, sizeof failure, "it is version %u.%u, where %u.%u is expected", major, minor, H5_VERS_MAJOR,
             H5_VERS_MINOR);
}

const char *ch5_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return failure[0] != 0 ? failure : NULL;
}
#else
#define find(name) &name,
hdf5_library hdf5 = {hdf5_functions(find) hdf5_variables(find)};

const char *ch5_load(void) { return NULL; }
#endif
