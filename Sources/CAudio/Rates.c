#include <pthread.h>
#include <stddef.h>

#include "CAudio.h"
#include "Library.h"

// What libsamplerate's interface says, which has not changed since its first version.
typedef struct {
  const float *data_in;
  float *data_out;
  long input_frames, output_frames, input_frames_used, output_frames_gen;
  int end_of_input;
  double src_ratio;
} rate_data;

// A signal-to-noise ratio of 121 dB over nine tenths of the band.
enum { medium_quality = 1 };

static struct {
  void *(*make)(int quality, int channels, int *error);
  int (*process)(void *, rate_data *);
  void *(*delete)(void *);
  const char *(*reason)(int);
  int (*is_valid_ratio)(double);
} library;

static char failure[256];

static void load(void) {
  const char *const names[] = caudio_names("samplerate", "0");
  const caudio_function functions[] = {
    {"src_new", (void **)&library.make},
    {"src_process", (void **)&library.process},
    {"src_delete", (void **)&library.delete},
    {"src_strerror", (void **)&library.reason},
    {"src_is_valid_ratio", (void **)&library.is_valid_ratio},
    {NULL, NULL},
  };
  caudio_find(names, functions, failure, sizeof failure);
}

const char *caudio_load_rates(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return failure[0] != 0 ? failure : NULL;
}

int caudio_can_convert(double ratio) { return library.is_valid_ratio(ratio); }

caudio_converter *caudio_converter_new(void) {
  int error = 0;
  return library.make(medium_quality, 1, &error);
}

const char *caudio_convert(caudio_converter *converter, double ratio, caudio_block *block) {
  rate_data data = {
    .data_in = block->input, .data_out = block->output,
    .input_frames = block->input_count, .output_frames = block->output_count,
    .end_of_input = block->is_last, .src_ratio = ratio,
  };
  int error = library.process(converter, &data);
  if (error != 0) {
    const char *reason = library.reason(error);
    return reason != NULL ? reason : "it gives no reason";
  }
  block->read_count = data.input_frames_used;
  block->written_count = data.output_frames_gen;
  return NULL;
}

void caudio_converter_free(caudio_converter *converter) { library.delete(converter); }
