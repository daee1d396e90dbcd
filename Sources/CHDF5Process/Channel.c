#include "Channel.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "CHDF5Process.h"

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

int channel_send(int channel, const void *bytes, size_t size) {
  const char *next = bytes;
  while (size > 0) {
    ssize_t sent = send(channel, next, size, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return -1;
    next += sent;
    size -= (size_t)sent;
  }
  return 0;
}

int channel_receive(int channel, void *bytes, size_t size) {
  char *next = bytes;
  while (size > 0) {
    ssize_t received = recv(channel, next, size, 0);
    if (received < 0 && errno == EINTR) continue;
    if (received <= 0) return -1;
    next += received;
    size -= (size_t)received;
  }
  return 0;
}

char *channel_receive_text(int channel, size_t size) {
  char *text = size < SIZE_MAX ? malloc(size + 1) : NULL;
  if (text == NULL || channel_receive(channel, text, size) != 0) return NULL;
  text[size] = 0;
  return text;
}

int channel_answer(int channel, uint32_t status, const void *bytes, uint64_t size) {
  ch5_answer head;
  memset(&head, 0, sizeof head);
  head.status = status;
  head.size = size;
  if (channel_send(channel, &head, sizeof head) != 0) return -1;
  return size > 0 && bytes != NULL ? channel_send(channel, bytes, size) : 0;
}

int channel_refuse(int channel, const char *reason) {
  return channel_answer(channel, ch5_failed, reason, strlen(reason));
}
