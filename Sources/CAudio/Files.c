#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CAudio.h"
#include "Library.h"

// What libsndfile's interface says, which has not changed since its first version.
typedef struct {
  int64_t frames;
  int samplerate, channels, format, sections, seekable;
} sound_info;

typedef struct {
  int64_t (*length)(void *);
  int64_t (*seek)(int64_t, int, void *);
  int64_t (*read)(void *, int64_t, void *);
  int64_t (*write)(const void *, int64_t, void *);
  int64_t (*tell)(void *);
} sound_source;

enum { for_reading = 0x10 };

static struct {
  void *(*open)(sound_source *, int mode, sound_info *, void *data);
  int64_t (*read)(void *, float *, int64_t frames);
  int (*close)(void *);
  const char *(*reason)(void *);
} library;

static char failure[256];

static void load(void) {
  const char *const names[] = caudio_names("sndfile", "1");
  const caudio_function functions[] = {
    {"sf_open_virtual", (void **)&library.open},
    {"sf_readf_float", (void **)&library.read},
    {"sf_close", (void **)&library.close},
    {"sf_strerror", (void **)&library.reason},
    {NULL, NULL},
  };
  caudio_find(names, functions, failure, sizeof failure);
}

const char *caudio_load_files(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return failure[0] != 0 ? failure : NULL;
}

struct caudio_file {
  const char *bytes;
  int64_t size, place;
  void *sound;
};

static int64_t length(void *data) { return ((caudio_file *)data)->size; }
static int64_t tell(void *data) { return ((caudio_file *)data)->place; }

static int64_t seek(int64_t offset, int whence, void *data) {
  caudio_file *file = data;
  int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file->place : file->size;
  int64_t place;
  if (__builtin_add_overflow(base, offset, &place) || place < 0) return -1;
  // Beyond the end is the end: nothing is read there.
  file->place = place < file->size ? place : file->size;
  return file->place;
}

static int64_t read(void *target, int64_t count, void *data) {
  caudio_file *file = data;
  int64_t rest = file->size - file->place;
  if (count > rest) count = rest;
  if (count <= 0) return 0;
  memcpy(target, file->bytes + file->place, (size_t)count);
  file->place += count;
  return count;
}

static int64_t write(const void *source, int64_t count, void *data) {
  (void)source, (void)count, (void)data;
  return 0;
}

caudio_file *caudio_open(const void *bytes, int64_t size, caudio_format *format, char *reason, size_t reason_size) {
  // The reason of a failure is one for the whole library until it has been fetched.
  static pthread_mutex_t opening = PTHREAD_MUTEX_INITIALIZER;
  caudio_file *file = malloc(sizeof *file);
  if (file == NULL) {
    snprintf(reason, reason_size, "there is no memory");
    return NULL;
  }
  *file = (caudio_file){bytes, size, 0, NULL};
  sound_source source = {length, seek, read, write, tell};
  sound_info info = {0};
  pthread_mutex_lock(&opening);
  file->sound = library.open(&source, for_reading, &info, file);
  if (file->sound == NULL) snprintf(reason, reason_size, "%s", library.reason(NULL));
  pthread_mutex_unlock(&opening);
  if (file->sound == NULL) {
    free(file);
    return NULL;
  }
  *format = (caudio_format){info.frames, info.samplerate, info.channels};
  return file;
}

int64_t caudio_read(caudio_file *file, float *samples, int64_t frames) {
  return library.read(file->sound, samples, frames);
}

void caudio_close(caudio_file *file) {
  library.close(file->sound);
  free(file);
}
