#pragma once
#include <stddef.h>
#include <stdint.h>

// The two ends of the socket between a child process and its parent.

typedef struct {
  uint32_t kind, type;
  uint32_t object_length, attribute_length;
  uint64_t limit;
} request_header;

typedef struct {
  uint32_t kind, type;
  uint32_t object_length, attribute_length;
  uint64_t rank, extents[4];
  uint64_t size;
} put_header;

/// Sends or receives all of `size` bytes: 0, or -1 if the other end is gone.
int channel_send(int channel, const void *bytes, size_t size);
int channel_receive(int channel, void *bytes, size_t size);

/// Receives `size` bytes and ends them with a zero; NULL if the other end is gone or memory is short.
char *channel_receive_text(int channel, size_t size);

/// Answers with a status and, unless `bytes` is NULL, the bytes: 0, or -1 if the other end is gone.
int channel_answer(int channel, uint32_t status, const void *bytes, uint64_t size);
/// Answers that a request failed, and why.
int channel_refuse(int channel, const char *reason);

// What a child does, until the other end closes. Nothing but C functions that are safe after fork is called.

/// Opens the file and answers requests.
void serve_reading(int channel, const char *path);
/// Makes a file in memory; there is no path.
void serve_making(int channel, const char *path);
