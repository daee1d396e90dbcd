#include "CHDF5Process.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "Channel.h"

/// Bytes that the process has mapped; 0 where that cannot be told.
static rlim_t mapped_bytes(void) {
  char text[32] = "";
  int statm = open("/proc/self/statm", O_RDONLY);
  if (statm < 0) return 0;
  ssize_t size = read(statm, text, sizeof text - 1);
  close(statm);
  return size > 0 ? (rlim_t)strtoull(text, NULL, 10) * (rlim_t)sysconf(_SC_PAGESIZE) : 0;
}

/// The child's limits: crashes end it silently, and a file that makes the library work without end or fill the memory ends
/// it after a while. Reading the largest model that is accepted takes a quarter of either.
static void confine(int channel) {
  const int signals[] = {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL, SIGTRAP, SIGXCPU, SIGALRM, SIGTERM};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) signal(signals[i], SIG_DFL);
  signal(SIGINT, SIG_IGN);
  struct rlimit none = {0, 0}, seconds = {3, 3};
  setrlimit(RLIMIT_CORE, &none);
  setrlimit(RLIMIT_CPU, &seconds);
  alarm(60);
  rlim_t mapped = mapped_bytes();
  if (mapped > 0) {
    struct rlimit bytes = {mapped + ((rlim_t)1 << 30), mapped + ((rlim_t)1 << 30)};
    setrlimit(RLIMIT_AS, &bytes);
  }
  // The C library writes to stderr before it aborts a process whose memory is damaged.
  int silence = open("/dev/null", O_RDWR);
  if (silence >= 0 && channel != STDERR_FILENO) dup2(silence, STDERR_FILENO);
}

/// One child at a time is started, so that none inherits the end of another's channel and keeps it open.
static pthread_mutex_t starting = PTHREAD_MUTEX_INITIALIZER;

static int open_channel(int ends[2]) {
#ifdef SOCK_CLOEXEC
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    int on = 1;
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    setsockopt(ends[i], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
  }
  return 0;
#endif
}

static int start(ch5_process *started, void (*serve)(int channel, const char *path), const char *path) {
  int ends[2], error = 0;
  pthread_mutex_lock(&starting);
  pid_t process = -1;
  if (open_channel(ends) != 0) {
    error = errno;
  } else {
    process = fork();
    if (process == 0) {
      close(ends[0]);
      confine(ends[1]);
      serve(ends[1], path);
      _exit(0);
    }
    if (process < 0) {
      error = errno;
      close(ends[0]);
    }
    close(ends[1]);
  }
  pthread_mutex_unlock(&starting);
  started->process = process;
  started->channel = ends[0];
  return error;
}

int ch5_start_reading(ch5_process *process, const char *path) { return start(process, serve_reading, path); }
int ch5_start_making(ch5_process *process) { return start(process, serve_making, ""); }

int ch5_request(ch5_process *process, uint32_t kind, uint32_t type, const char *object, const char *attribute,
                uint64_t limit) {
  request_header header;
  memset(&header, 0, sizeof header);
  header.kind = kind;
  header.type = type;
  header.object_length = (uint32_t)strlen(object);
  header.attribute_length = (uint32_t)strlen(attribute);
  header.limit = limit;
  if (channel_send(process->channel, &header, sizeof header) != 0) return -1;
  if (channel_send(process->channel, object, header.object_length) != 0) return -1;
  return channel_send(process->channel, attribute, header.attribute_length);
}

int ch5_put(ch5_process *process, uint32_t kind, uint32_t type, const char *object, const char *attribute,
            uint32_t rank, const uint64_t *extents, const void *bytes, uint64_t size) {
  put_header header;
  memset(&header, 0, sizeof header);
  header.kind = kind;
  header.type = type;
  header.object_length = (uint32_t)strlen(object);
  header.attribute_length = (uint32_t)strlen(attribute);
  header.rank = rank;
  for (uint32_t i = 0; i < rank && i < ch5_rank_limit; i++) header.extents[i] = extents[i];
  header.size = size;
  if (channel_send(process->channel, &header, sizeof header) != 0) return -1;
  if (channel_send(process->channel, object, header.object_length) != 0) return -1;
  if (channel_send(process->channel, attribute, header.attribute_length) != 0) return -1;
  return channel_send(process->channel, bytes, size);
}

int ch5_receive(ch5_process *process, ch5_answer *answer) {
  return channel_receive(process->channel, answer, sizeof *answer);
}

int ch5_read(ch5_process *process, void *bytes, size_t size) {
  return channel_receive(process->channel, bytes, size);
}

void ch5_stop(ch5_process *process) {
  close(process->channel);
  kill(process->process, SIGKILL);
  while (waitpid(process->process, NULL, 0) < 0 && errno == EINTR) {
  }
}
