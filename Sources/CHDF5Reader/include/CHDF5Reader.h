#pragma once
#include <stddef.h>
#include <stdint.h>

// Reads an HDF5 file in a child process. The HDF5 library is not made for files it cannot trust: a damaged one may crash it,
// overwrite memory or keep it busy for ever. In a process of its own that costs the answer and nothing else. It also
// keeps the library, which is commonly built without thread safety, to one thread.

typedef struct {
  int process;
  int channel;
} ch5_reader;

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

enum {
  /// A string attribute: for each string a 4-byte length and the text. `limit` is the most strings allowed.
  ch5_strings = 1,
  /// A dataset as numbers: 8 bytes rank, 8 bytes for each extent, then float32. `limit` is the most numbers allowed.
  ch5_floats = 2,
};

/// Starts a child that opens the file; its first answer says whether that worked. 0, or an errno.
int ch5_start(ch5_reader *reader, const char *path);
/// Asks for an attribute of an object, or for a dataset (`attribute` is then ignored). 0, or -1 if the child is gone.
int ch5_request(ch5_reader *reader, uint32_t kind, const char *object, const char *attribute, uint64_t limit);
/// Waits for the answer. 0, or -1 if the child is gone.
int ch5_receive(ch5_reader *reader, ch5_answer *answer);
/// The next `size` bytes of an answer. 0, or -1 if the child is gone.
int ch5_read(ch5_reader *reader, void *bytes, size_t size);
/// Ends the child.
void ch5_stop(ch5_reader *reader);
