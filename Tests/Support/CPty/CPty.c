#include "CPty.h"
#if defined(__APPLE__)
#include <util.h>
#else
#include <pty.h>
#endif
#include <sys/ioctl.h>
#include <unistd.h>

static struct winsize size_of(int rows, int columns) {
  return (struct winsize){.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
}

pid_t pty_start(const char *path, char *const arguments[], char *const environment[], const char *folder, int rows,
                int columns, int *terminal) {
  struct winsize size = size_of(rows, columns);
  const pid_t process = forkpty(terminal, NULL, NULL, &size);
  if (process == 0) {
    if (chdir(folder) == 0) execve(path, arguments, environment);
    _exit(127);
  }
  return process;
}

void pty_resize(int terminal, int rows, int columns) {
  struct winsize size = size_of(rows, columns);
  ioctl(terminal, TIOCSWINSZ, &size);
}
