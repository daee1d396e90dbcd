#ifndef CSTACK_H
#define CSTACK_H

#include <stdint.h>

/// The lowest address of the current thread's stack and its size in bytes; both 0 when the system does not say.
/// Remembered per thread, because asking the system for it is slow.
void cstack_bounds(uintptr_t *low, uintptr_t *size);

/// The address of the current stack frame.
static inline uintptr_t cstack_address(void) { return (uintptr_t)__builtin_frame_address(0); }

#endif
