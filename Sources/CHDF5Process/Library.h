#pragma once
#include <stddef.h>
#include <stdint.h>

#include "Functions.h"

// What the children share of the HDF5 library.

/// Readies the library for a child process.
void library_start(void);
/// What the library gives as the most specific reason for its last failure.
void library_reason(char *text, size_t size);

/// The type in memory of numbers of a type of CHDF5Process.h; negative for others.
hid_t memory_type(uint32_t type);
/// The type in files, little-endian or big-endian; negative for others.
hid_t file_type(uint32_t type, int big_endian);
/// Bytes of a number of the type; 0 for others.
size_t type_size(uint32_t type);
