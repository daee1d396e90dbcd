#include <pthread.h>
#include <stddef.h>

#include "CAudio.h"
#include "Library.h"

// What FFTW's interface says, which is that of all its versions 3. A complex number is two that follow each other.
static struct {
  void *(*plan)(
    int rank, const int *sizes, int count, float *input, const int *input_sizes, int input_step, int input_distance,
    float *output, const int *output_sizes, int output_step, int output_distance, unsigned flags);
  void (*execute)(const void *plan, float *input, float *output);
  void *(*allocate)(size_t);
  void (*release)(void *);
} library;

// A plan that is measured differs from run to run, and the last bits of its results with it.
enum { preserve_input = 1 << 4, estimate = 1 << 6 };

static char failure[256];

static void load(void) {
  const char *const names[] = caudio_names("fftw3f", "3");
  const caudio_function functions[] = {
    {"fftwf_plan_many_dft_r2c", (void **)&library.plan},
    {"fftwf_execute_dft_r2c", (void **)&library.execute},
    {"fftwf_malloc", (void **)&library.allocate},
    {"fftwf_free", (void **)&library.release},
    {NULL, NULL},
  };
  caudio_find(names, functions, failure, sizeof failure);
}

const char *caudio_load_transforms(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return failure[0] != 0 ? failure : NULL;
}

caudio_transforms *caudio_transforms_new(int rows, int size) {
  // Plans are made by one thread at a time.
  static pthread_mutex_t planning = PTHREAD_MUTEX_INITIALIZER;
  int bins = size / 2 + 1;
  float *input = caudio_allocate((size_t)rows * (size_t)size);
  float *output = caudio_allocate((size_t)rows * (size_t)bins * 2);
  void *plan = NULL;
  if (input != NULL && output != NULL) {
    pthread_mutex_lock(&planning);
    plan = library.plan(1, &size, rows, input, NULL, 1, size, output, NULL, 1, bins, preserve_input | estimate);
    pthread_mutex_unlock(&planning);
  }
  caudio_free(input);
  caudio_free(output);
  return plan;
}

void caudio_transform(const caudio_transforms *transforms, float *input, float *output) {
  library.execute(transforms, input, output);
}

float *caudio_allocate(size_t count) { return library.allocate(count * sizeof(float)); }

void caudio_free(float *memory) { library.release(memory); }
