// A program on a terminal of its own, for tests.
#pragma once
#include <sys/types.h>

/// Starts a program whose terminal has so many rows and columns. Returns its process and sets `terminal` to the other end
/// of that terminal; -1 with errno set if it cannot be started.
pid_t pty_start(const char *path, char *const arguments[], char *const environment[], const char *folder, int rows,
                int columns, int *terminal);
/// Gives the terminal another size; the program gets SIGWINCH.
void pty_resize(int terminal, int rows, int columns);
