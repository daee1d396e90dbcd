#include <stdlib.h>
#include <string.h>

#include "CHDF5Process.h"
#include "Channel.h"
#include "Library.h"

/// Makes what the header tells; 0, or -1 if the library fails. Nothing has a time, so that equal contents give equal bytes.
static int put(hid_t file, const put_header *header, const char *object, const char *attribute, const void *bytes) {
  hid_t creation, space, made, target;
  hsize_t extents[ch5_rank_limit];
  for (size_t i = 0; i < ch5_rank_limit; i++) extents[i] = header->extents[i];
  switch (header->kind) {
    case ch5_group:
      creation = hdf5.H5Pcreate(*hdf5.H5P_CLS_GROUP_CREATE_ID_g);
      if (creation < 0 || hdf5.H5Pset_obj_track_times(creation, 0) < 0) return -1;
      made = hdf5.H5Gcreate2(file, object, H5P_DEFAULT, creation, H5P_DEFAULT);
      return made < 0 || hdf5.H5Gclose(made) < 0 ? -1 : 0;
    case ch5_dataset:
      creation = hdf5.H5Pcreate(*hdf5.H5P_CLS_DATASET_CREATE_ID_g);
      if (creation < 0 || hdf5.H5Pset_obj_track_times(creation, 0) < 0) return -1;
      space = hdf5.H5Screate_simple((int)header->rank, extents, NULL);
      made = hdf5.H5Dcreate2(file, object, file_type(header->type, 0), space, H5P_DEFAULT, creation, H5P_DEFAULT);
      if (made < 0) return -1;
      if (hdf5.H5Dwrite(made, memory_type(header->type), H5S_ALL, H5S_ALL, H5P_DEFAULT, bytes) < 0) return -1;
      return hdf5.H5Dclose(made) < 0 ? -1 : 0;
    case ch5_attribute:
      target = hdf5.H5Oopen(file, object, H5P_DEFAULT);
      space = header->rank == 0 ? hdf5.H5Screate(H5S_SCALAR) : hdf5.H5Screate_simple((int)header->rank, extents, NULL);
      if (target < 0 || space < 0) return -1;
      if (header->type == ch5_text) {
        hid_t text = hdf5.H5Tcopy(*hdf5.H5T_C_S1_g);
        hdf5.H5Tset_size(text, H5T_VARIABLE);
        hdf5.H5Tset_cset(text, H5T_CSET_UTF8);
        made = hdf5.H5Acreate2(target, attribute, text, space, H5P_DEFAULT, H5P_DEFAULT);
        if (made < 0 || hdf5.H5Awrite(made, text, &bytes) < 0) return -1;
      } else {
        made = hdf5.H5Acreate2(target, attribute, file_type(header->type, 0), space, H5P_DEFAULT, H5P_DEFAULT);
        if (made < 0 || hdf5.H5Awrite(made, memory_type(header->type), bytes) < 0) return -1;
      }
      return hdf5.H5Aclose(made) < 0 || hdf5.H5Oclose(target) < 0 ? -1 : 0;
    default: return -1;
  }
}

/// Whether there are as many bytes as the extents and the type ask for.
static int is_whole(const put_header *header) {
  if (header->rank > ch5_rank_limit) return 0;
  if (header->type == ch5_text) return header->kind == ch5_attribute && header->rank == 0;
  uint64_t count = type_size(header->type);
  for (size_t i = 0; i < header->rank; i++) {
    if (header->extents[i] != 0 && count > UINT64_MAX / header->extents[i]) return 0;
    count *= header->extents[i];
  }
  return header->kind == ch5_group ? header->size == 0 : count == header->size;
}

static int answer_file(int channel, hid_t file) {
  char reason[256];
  ssize_t size = hdf5.H5Fflush(file, H5F_SCOPE_GLOBAL) < 0 ? -1 : hdf5.H5Fget_file_image(file, NULL, 0);
  void *image = size > 0 ? malloc((size_t)size) : NULL;
  if (size > 0 && image == NULL) return channel_refuse(channel, "not enough memory");
  if (size <= 0 || hdf5.H5Fget_file_image(file, image, (size_t)size) != size) {
    library_reason(reason, sizeof reason);
    return channel_refuse(channel, reason);
  }
  return channel_answer(channel, ch5_found, image, (uint64_t)size);
}

void serve_making(int channel, const char *path) {
  (void)path;
  library_start();
  hid_t access = hdf5.H5Pcreate(*hdf5.H5P_CLS_FILE_ACCESS_ID_g);
  hdf5.H5Pset_fapl_core(access, 1 << 20, 0);
  // The library first looks for a file of the name, though it is to make one in memory: there can be none of this.
  hid_t file = hdf5.H5Fcreate("/dev/null/model", H5F_ACC_TRUNC, H5P_DEFAULT, access);
  char reason[256] = "";
  if (file < 0) library_reason(reason, sizeof reason);
  put_header header;
  while (channel_receive(channel, &header, sizeof header) == 0) {
    char *object = channel_receive_text(channel, header.object_length);
    char *attribute = channel_receive_text(channel, header.attribute_length);
    char *bytes = channel_receive_text(channel, header.size);
    if (object == NULL || attribute == NULL || bytes == NULL) return;
    if (header.kind == ch5_file) {
      if (reason[0] != 0) channel_refuse(channel, reason);
      else answer_file(channel, file);
      return;
    }
    // The first failure is kept: what follows may fail for want of what could not be made.
    if (reason[0] == 0 && (!is_whole(&header) || put(file, &header, object, attribute, bytes) < 0))
      library_reason(reason, sizeof reason);
    free(object);
    free(attribute);
    free(bytes);
  }
}
