#pragma once

#include <stddef.h>
#include <stdint.h>

// Sound files, sample rates and Fourier transforms, through libsndfile, libsamplerate and FFTW (single precision). A program
// that hears nothing does without them, so each is loaded when first used.

/// Loads libsndfile, if it is not yet. NULL, or why that failed; no other function of the section may be called then.
const char *caudio_load_files(void);

/// A sound file in memory that is being read.
typedef struct caudio_file caudio_file;

/// What the head of a sound file says. None of the numbers can be relied on.
typedef struct {
  int64_t frames;
  int32_t rate;
  int32_t channels;
} caudio_format;

/// Opens the file that `bytes` hold, which stay where they are until it is closed. NULL if they hold no sound file; `reason`
/// then says why.
caudio_file *caudio_open(const void *bytes, int64_t size, caudio_format *format, char *reason, size_t reason_size);

/// Reads up to so many frames, each of as many samples as there are channels, whole numbers scaled to -1 to 1. Returns how
/// many were read, none at the end.
int64_t caudio_read(caudio_file *file, float *samples, int64_t frames);

void caudio_close(caudio_file *file);

/// Loads libsamplerate, if it is not yet. NULL, or why that failed; no other function of the section may be called then.
const char *caudio_load_rates(void);

/// A change of the sample rate of one channel, fed block by block.
typedef struct caudio_converter caudio_converter;

/// A block on its way: what there is to read and room to write, and then what was read and written.
typedef struct {
  const float *input;
  float *output;
  int64_t input_count, output_count;
  int64_t read_count, written_count;
  /// Whether nothing follows.
  int is_last;
} caudio_block;

/// Whether the library can multiply the rate by this ratio.
int caudio_can_convert(double ratio);

/// NULL if there is no memory.
caudio_converter *caudio_converter_new(void);

/// NULL, or why it failed.
const char *caudio_convert(caudio_converter *converter, double ratio, caudio_block *block);

void caudio_converter_free(caudio_converter *converter);

/// Loads FFTW, if it is not yet. NULL, or why that failed; no other function of the section may be called then.
const char *caudio_load_transforms(void);

/// Fourier transforms of several rows of real numbers at a time. Several threads may use one.
typedef struct caudio_transforms caudio_transforms;

/// `rows` transforms of `size` numbers each. NULL if there is no memory.
caudio_transforms *caudio_transforms_new(int rows, int size);

/// Transforms rows that follow each other, into size / 2 + 1 complex numbers each. Both places come from
/// caudio_allocate; the input keeps its values.
void caudio_transform(const caudio_transforms *transforms, float *input, float *output);

/// Memory for so many numbers, placed as transforms need it. NULL if there is none.
float *caudio_allocate(size_t count);

void caudio_free(float *memory);
