// What a core does while it waits for another one.
#pragma once
#include <sched.h>

/// Tells the CPU that the thread waits in a loop.
static inline void ak_spin_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

/// Lets another thread have the core.
static inline void ak_yield_core(void) { sched_yield(); }
