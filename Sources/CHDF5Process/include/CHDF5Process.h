#pragma once
#include <stddef.h>
#include <stdint.h>

// Reads and makes HDF5 files in child processes. The HDF5 library is not made for files it cannot trust: a damaged one may
// crash it, overwrite memory or keep it busy for ever. In a process of its own that costs the answer and nothing else. It
// also keeps the library, which is commonly built without thread safety, to one thread.

/// Loads the HDF5 library, if it is not yet. NULL, or why that failed. No child may be started before.
const char *ch5_load(void);

typedef struct {
  int process;
  int channel;
} ch5_process;

/// What the child says about a request; `size` bytes follow, to be fetched with `ch5_read`.
typedef struct {
  uint32_t status;
  uint64_t size;
} ch5_answer;

enum {
  ch5_found = 0,    ///< the bytes are the value
  ch5_absent = 1,   ///< there is no object or attribute of that name; no bytes
  ch5_failed = 2,   ///< the bytes are text saying why
};

/// Types of numbers and text.
enum {
  ch5_int8 = 1,
  ch5_int32 = 2,
  ch5_int64 = 3,
  ch5_uint64 = 4,
  ch5_float32 = 5,
  ch5_float64 = 6,
  /// A UTF-8 string; only attributes that are written.
  ch5_text = 7,
};

/// Starts a child that opens the file; its first answer says whether that worked. 0, or an errno.
int ch5_start_reading(ch5_process *process, const char *path);

enum {
  /// A string attribute: for each string a 4-byte length and the text. `limit` is the most strings allowed.
  ch5_strings = 1,
  /// A dataset as numbers: 8 bytes rank, 8 bytes for each extent, then float32. `limit` is the most numbers allowed.
  ch5_floats = 2,
  /// A dataset, or an attribute if one is named, as `ch5_floats` gives it, but of exactly the type that is asked for.
  ch5_numbers = 3,
};

/// Asks for an attribute of an object, or for a dataset; `type` is for `ch5_numbers`. 0, or -1 if the child is gone.
int ch5_request(ch5_process *process, uint32_t kind, uint32_t type, const char *object, const char *attribute,
                uint64_t limit);

/// Starts a child that makes a file in memory. 0, or an errno.
int ch5_start_making(ch5_process *process);

enum {
  ch5_group = 1,      ///< a group, in one that is there
  ch5_dataset = 2,    ///< a dataset of numbers, in a group that is there
  ch5_attribute = 3,  ///< an attribute of an object that is there
  ch5_file = 4,       ///< no further object: asks for the bytes of the file, or why it could not be made
};

/// Adds an object or attribute; only `ch5_file` is answered. 0, or -1 if the child is gone.
int ch5_put(ch5_process *process, uint32_t kind, uint32_t type, const char *object, const char *attribute,
            uint32_t rank, const uint64_t *extents, const void *bytes, uint64_t size);

/// The most axes of what is written.
enum { ch5_rank_limit = 4 };

/// Waits for an answer. 0, or -1 if the child is gone.
int ch5_receive(ch5_process *process, ch5_answer *answer);
/// The next `size` bytes of an answer. 0, or -1 if the child is gone.
int ch5_read(ch5_process *process, void *bytes, size_t size);
/// Ends the child.
void ch5_stop(ch5_process *process);
