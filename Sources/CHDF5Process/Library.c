#include "Library.h"

#include <string.h>

#include "CHDF5Process.h"

void library_start(void) {
  // Exit handlers of the parent must not run here, so the library shall not add its own.
  hdf5.H5dont_atexit();
  // Gives the variables their values.
  hdf5.H5open();
  hdf5.H5Eset_auto2(H5E_DEFAULT, NULL, NULL);
  // A file may name a filter, and the library would load a plug-in of that name.
  hdf5.H5PLset_loading_state(0);
}

typedef struct {
  char *text;
  size_t size;
} text_buffer;

static herr_t keep_first(unsigned depth, const H5E_error2_t *entry, void *data) {
  const text_buffer *buffer = data;
  if (depth == 0 && entry->desc != NULL) strncpy(buffer->text, entry->desc, buffer->size - 1);
  return 0;
}

void library_reason(char *text, size_t size) {
  text_buffer buffer = {text, size};
  memset(text, 0, size);
  hdf5.H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, keep_first, &buffer);
  if (text[0] == 0) strncpy(text, "the HDF5 library gives no reason", size - 1);
}

hid_t memory_type(uint32_t type) {
  switch (type) {
    case ch5_int8: return *hdf5.H5T_NATIVE_INT8_g;
    case ch5_int32: return *hdf5.H5T_NATIVE_INT32_g;
    case ch5_int64: return *hdf5.H5T_NATIVE_INT64_g;
    case ch5_uint64: return *hdf5.H5T_NATIVE_UINT64_g;
    case ch5_float32: return *hdf5.H5T_NATIVE_FLOAT_g;
    case ch5_float64: return *hdf5.H5T_NATIVE_DOUBLE_g;
    default: return -1;
  }
}

hid_t file_type(uint32_t type, int big_endian) {
  switch (type) {
    case ch5_int8: return big_endian ? *hdf5.H5T_STD_I8BE_g : *hdf5.H5T_STD_I8LE_g;
    case ch5_int32: return big_endian ? *hdf5.H5T_STD_I32BE_g : *hdf5.H5T_STD_I32LE_g;
    case ch5_int64: return big_endian ? *hdf5.H5T_STD_I64BE_g : *hdf5.H5T_STD_I64LE_g;
    case ch5_uint64: return big_endian ? *hdf5.H5T_STD_U64BE_g : *hdf5.H5T_STD_U64LE_g;
    case ch5_float32: return big_endian ? *hdf5.H5T_IEEE_F32BE_g : *hdf5.H5T_IEEE_F32LE_g;
    case ch5_float64: return big_endian ? *hdf5.H5T_IEEE_F64BE_g : *hdf5.H5T_IEEE_F64LE_g;
    default: return -1;
  }
}

size_t type_size(uint32_t type) {
  switch (type) {
    case ch5_int8: return 1;
    case ch5_int32:
    case ch5_float32: return 4;
    case ch5_int64:
    case ch5_uint64:
    case ch5_float64: return 8;
    default: return 0;
  }
}
