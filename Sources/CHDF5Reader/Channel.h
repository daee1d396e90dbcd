#pragma once
#include <stddef.h>
#include <stdint.h>

// The two ends of the socket between the reading process and its parent.

typedef struct {
  uint32_t kind;
  uint32_t object_length, attribute_length;
  uint64_t limit;
} request_header;

/// Sends or receives all of `size` bytes: 0, or -1 if the other end is gone.
int channel_send(int channel, const void *bytes, size_t size);
int channel_receive(int channel, void *bytes, size_t size);

/// Opens the file and answers requests until the other end closes. Calls nothing but C functions that are safe after fork.
void serve(int channel, const char *path);
