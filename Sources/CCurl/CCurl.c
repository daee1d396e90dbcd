#include "CCurl.h"

#include <stddef.h>

#ifdef __linux__
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>

/// The functions that Foundation calls. None has more than four arguments, all of them integers and pointers, which these
/// calling conventions pass alike, also to the functions with "..." in their declaration.
#define functions(each)                                                                                        \
  each(curl_easy_cleanup) each(curl_easy_getinfo) each(curl_easy_init) each(curl_easy_pause)                   \
  each(curl_easy_setopt) each(curl_easy_strerror) each(curl_free) each(curl_global_init)                       \
  each(curl_multi_add_handle) each(curl_multi_assign) each(curl_multi_cleanup) each(curl_multi_info_read)      \
  each(curl_multi_init) each(curl_multi_remove_handle) each(curl_multi_setopt) each(curl_multi_socket_action)  \
  each(curl_slist_append) each(curl_slist_free_all) each(curl_url) each(curl_url_get) each(curl_url_set)       \
  each(curl_version) each(curl_version_info)

typedef uintptr_t function(uintptr_t, uintptr_t, uintptr_t, uintptr_t);

#define declare(name) function *name;
static struct { functions(declare) } library;

// Hidden, so that a Foundation or libcurl that is a library of its own does not find them.
#define define(name)                                                                                           \
  __attribute__((visibility("hidden"))) uintptr_t name(uintptr_t a, uintptr_t b, uintptr_t c, uintptr_t d) {  \
    return library.name(a, b, c, d);                                                                           \
  }
functions(define)

static const char *failure;

#define find(name)                                                 \
  library.name = (function *)dlsym(opened, #name);                 \
  if (library.name == NULL) failure = dlerror();

static void load(void) {
  // The name stands for the interface, which has been the same since 2006.
  void *opened = dlopen("libcurl.so.4", RTLD_NOW);
  if (opened == NULL) {
    failure = dlerror();
    return;
  }
  functions(find)
}

const char *ccurl_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return failure;
}
#else
const char *ccurl_load(void) { return NULL; }
#endif
