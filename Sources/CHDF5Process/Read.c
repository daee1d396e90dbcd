#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CHDF5Process.h"
#include "Channel.h"
#include "Library.h"

// Identifiers and memory are released by the end of the process, which is soon: the code below only ends early what may
// add up while many weights are read.

/// Bytes that the strings of one attribute may take.
static const size_t string_bytes_limit = (size_t)64 << 20;

/// Says what the library gives as the reason for its last failure.
static int refuse_with_error(int channel) {
  char text[256];
  library_reason(text, sizeof text);
  return channel_refuse(channel, text);
}

/// Opens the object at `path`, group by group; its status is found, absent or failed. Soft and external links could lead in
/// circles or to other files, and are not followed.
static uint32_t open_object(hid_t file, char *path, hid_t *object) {
  *object = hdf5.H5Gopen2(file, "/", H5P_DEFAULT);
  if (*object < 0) return ch5_failed;
  char *rest = NULL;
  for (char *name = strtok_r(path, "/", &rest); name != NULL; name = strtok_r(NULL, "/", &rest)) {
    H5L_info_t link;
    hid_t parent = *object;
    if (hdf5.H5Iget_type(parent) != H5I_GROUP) return ch5_absent;
    htri_t exists = hdf5.H5Lexists(parent, name, H5P_DEFAULT);
    if (exists <= 0) return exists == 0 ? ch5_absent : ch5_failed;
    if (hdf5.H5Lget_info(parent, name, &link, H5P_DEFAULT) < 0) return ch5_failed;
    if (link.type != H5L_TYPE_HARD) return ch5_absent;
    *object = hdf5.H5Oopen(parent, name, H5P_DEFAULT);
    hdf5.H5Oclose(parent);
    if (*object < 0) return ch5_failed;
  }
  return ch5_found;
}

/// Packs the strings, each with its length, and sends them. Fixed strings lie `width` apart, others are pointers.
static int send_strings(int channel, const char *values, size_t count, size_t width) {
  char *const *pointers = (char *const *)(const void *)values;
  size_t total = 0;
  for (size_t i = 0; i < count; i++) {
    const char *text = width > 0 ? values + i * width : pointers[i];
    total += sizeof(uint32_t) + (width > 0 ? strnlen(text, width) : text != NULL ? strlen(text) : 0);
    if (total > string_bytes_limit) return channel_refuse(channel, "its text is too long");
  }
  char *packed = malloc(total), *next = packed;
  if (packed == NULL) return channel_refuse(channel, "not enough memory");
  for (size_t i = 0; i < count; i++) {
    const char *text = width > 0 ? values + i * width : pointers[i];
    uint32_t length = (uint32_t)(width > 0 ? strnlen(text, width) : text != NULL ? strlen(text) : 0);
    memcpy(next, &length, sizeof length);
    if (length > 0) memcpy(next + sizeof length, text, length);
    next += sizeof length + length;
  }
  int result = channel_answer(channel, ch5_found, packed, total);
  free(packed);
  return result;
}

static int serve_strings(int channel, hid_t object, const char *name, uint64_t limit) {
  htri_t exists = hdf5.H5Aexists(object, name);
  if (exists == 0) return channel_answer(channel, ch5_absent, NULL, 0);
  hid_t attribute = exists < 0 ? -1 : hdf5.H5Aopen(object, name, H5P_DEFAULT);
  if (attribute < 0) return refuse_with_error(channel);
  hid_t type = hdf5.H5Aget_type(attribute), space = hdf5.H5Aget_space(attribute);
  hssize_t extent = space < 0 ? -1 : hdf5.H5Sget_simple_extent_npoints(space);
  if (type < 0 || extent < 0) return refuse_with_error(channel);
  // An empty list has no text to tell its type from, and is stored as numbers.
  if (extent == 0) return channel_answer(channel, ch5_found, NULL, 0);
  if ((uint64_t)extent > limit) return channel_refuse(channel, "it claims to be longer than any list of a model");
  if (hdf5.H5Tget_class(type) != H5T_STRING) return channel_refuse(channel, "it is not text");
  size_t count = (size_t)extent, width = 0;
  hid_t memory = type;
  if (hdf5.H5Tis_variable_str(type) > 0) {
    // The memory type must have the file's character set: HDF5 1.10 refuses to turn ASCII into UTF-8.
    memory = hdf5.H5Tcopy(*hdf5.H5T_C_S1_g);
    hdf5.H5Tset_size(memory, H5T_VARIABLE);
    hdf5.H5Tset_cset(memory, hdf5.H5Tget_cset(type));
  } else {
    width = hdf5.H5Tget_size(type);
    if (width == 0 || width > string_bytes_limit / count) return channel_refuse(channel, "its text is too long");
  }
  char *values = calloc(count, width > 0 ? width : sizeof(char *));
  if (values == NULL) return channel_refuse(channel, "not enough memory");
  if (hdf5.H5Aread(attribute, memory, values) < 0) return refuse_with_error(channel);
  int result = send_strings(channel, values, count, width);
  if (width == 0) hdf5.H5Dvlen_reclaim(memory, space, H5P_DEFAULT, values);
  free(values);
  hdf5.H5Aclose(attribute);
  return result;
}

/// Whether the numbers are in this file: external and virtual storage would read others.
static int is_self_contained(hid_t dataset) {
  hid_t creation = hdf5.H5Dget_create_plist(dataset);
  if (creation < 0) return 0;
  H5D_layout_t layout = hdf5.H5Pget_layout(creation);
  int result = (layout == H5D_COMPACT || layout == H5D_CONTIGUOUS || layout == H5D_CHUNKED)
    && hdf5.H5Pget_external_count(creation) == 0;
  hdf5.H5Pclose(creation);
  return result;
}

/// Whether the numbers are exactly of the type; if not, `reason` says so.
static int is_exactly(hid_t stored, uint32_t type, char *reason, size_t size) {
  static const char *const names[] = {"", "int8", "int32", "int64", "uint64", "float32", "float64"};
  hid_t little = file_type(type, 0), big = file_type(type, 1);
  if (little >= 0 && (hdf5.H5Tequal(stored, little) > 0 || hdf5.H5Tequal(stored, big) > 0)) return 1;
  snprintf(reason, size, "it is not of type %s", little >= 0 ? names[type] : "of numbers");
  return 0;
}

/// Sends the numbers of a dataset or attribute, which lie in `space` and are `stored` so. `type` is 0 for any numbers, which
/// become float32.
static int send_numbers(int channel, hid_t source, int is_dataset, hid_t space, hid_t stored, uint32_t type,
                        uint64_t limit) {
  char reason[64];
  if (space < 0 || stored < 0) return refuse_with_error(channel);
  H5T_class_t class = hdf5.H5Tget_class(stored);
  if (class != H5T_FLOAT && class != H5T_INTEGER) return channel_refuse(channel, "it does not hold numbers");
  if (type != 0 && !is_exactly(stored, type, reason, sizeof reason)) return channel_refuse(channel, reason);
  hid_t memory = memory_type(type != 0 ? type : ch5_float32);
  size_t width = type_size(type != 0 ? type : ch5_float32);
  hsize_t extents[H5S_MAX_RANK];
  int rank = hdf5.H5Sget_simple_extent_dims(space, extents, NULL);
  if (rank < 0) return refuse_with_error(channel);
  if (hdf5.H5Sget_simple_extent_type(space) == H5S_NULL) return channel_refuse(channel, "it holds nothing");
  uint64_t head[H5S_MAX_RANK + 1] = {(uint64_t)rank}, count = 1;
  for (int i = 0; i < rank; i++) {
    head[i + 1] = extents[i];
    if (extents[i] > limit || count * extents[i] > limit)
      return channel_refuse(channel, "it claims more numbers than any model");
    count *= extents[i];
  }
  void *values = malloc(count > 0 ? count * width : 1);
  if (values == NULL) return channel_refuse(channel, "not enough memory");
  if (count > 0
      && (is_dataset ? hdf5.H5Dread(source, memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, values)
                     : hdf5.H5Aread(source, memory, values))
           < 0)
    return refuse_with_error(channel);
  size_t head_size = ((size_t)rank + 1) * sizeof(uint64_t);
  if (channel_answer(channel, ch5_found, NULL, head_size + count * width) != 0) return -1;
  if (channel_send(channel, head, head_size) != 0) return -1;
  int result = channel_send(channel, values, count * width);
  free(values);
  return result;
}

static int serve_dataset(int channel, hid_t dataset, uint32_t type, uint64_t limit) {
  if (hdf5.H5Iget_type(dataset) != H5I_DATASET)
    return channel_refuse(channel, "it is a group, where a dataset is expected");
  hid_t space = hdf5.H5Dget_space(dataset), stored = hdf5.H5Dget_type(dataset);
  if (!is_self_contained(dataset)) return channel_refuse(channel, "its numbers are in another file, which is not read");
  int result = send_numbers(channel, dataset, 1, space, stored, type, limit);
  hdf5.H5Sclose(space);
  hdf5.H5Tclose(stored);
  return result;
}

static int serve_attribute(int channel, hid_t object, const char *name, uint32_t type, uint64_t limit) {
  htri_t exists = hdf5.H5Aexists(object, name);
  if (exists == 0) return channel_answer(channel, ch5_absent, NULL, 0);
  hid_t attribute = exists < 0 ? -1 : hdf5.H5Aopen(object, name, H5P_DEFAULT);
  if (attribute < 0) return refuse_with_error(channel);
  hid_t space = hdf5.H5Aget_space(attribute), stored = hdf5.H5Aget_type(attribute);
  int result = send_numbers(channel, attribute, 0, space, stored, type, limit);
  hdf5.H5Sclose(space);
  hdf5.H5Tclose(stored);
  hdf5.H5Aclose(attribute);
  return result;
}

static int serve_object(int channel, hid_t object, const request_header *header, const char *attribute) {
  switch (header->kind) {
    case ch5_strings: return serve_strings(channel, object, attribute, header->limit);
    case ch5_floats: return serve_dataset(channel, object, 0, header->limit);
    default:
      if (header->type == 0) return channel_refuse(channel, "no type is asked for");
      if (attribute[0] == 0) return serve_dataset(channel, object, header->type, header->limit);
      return serve_attribute(channel, object, attribute, header->type, header->limit);
  }
}

static int serve_request(int channel, hid_t file) {
  request_header header;
  if (channel_receive(channel, &header, sizeof header) != 0) return -1;
  char *object_name = channel_receive_text(channel, header.object_length);
  char *attribute_name = channel_receive_text(channel, header.attribute_length);
  if (object_name == NULL || attribute_name == NULL) return -1;
  hid_t object = -1;
  int result;
  switch (open_object(file, object_name, &object)) {
    case ch5_absent: result = channel_answer(channel, ch5_absent, NULL, 0); break;
    case ch5_failed: result = refuse_with_error(channel); break;
    default: result = serve_object(channel, object, &header, attribute_name);
  }
  if (object >= 0) hdf5.H5Oclose(object);
  free(object_name);
  free(attribute_name);
  return result;
}

void serve_reading(int channel, const char *path) {
  library_start();
  hid_t access = hdf5.H5Pcreate(*hdf5.H5P_CLS_FILE_ACCESS_ID_g);
  // Read-only media and network file systems often cannot lock, and nobody else writes what is being read here.
  hdf5.H5Pset_file_locking(access, 0, 1);
  hid_t file = hdf5.H5Fopen(path, H5F_ACC_RDONLY, access);
  if (file < 0) {
    refuse_with_error(channel);
    return;
  }
  int result = channel_answer(channel, ch5_found, NULL, 0);
  while (result == 0) result = serve_request(channel, file);
}
