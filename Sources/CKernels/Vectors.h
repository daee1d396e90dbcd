// What kernels that are unrolled by hand ask of the compiler.
#pragma once

#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")
#define ROLLED _Pragma("clang loop unroll(disable)")
/// Hides what a pointer points to, and that it is the same in every pass: what is there stays in memory, and loads are not
/// hoisted out of the loop only to be spilled.
#define OPAQUE(p) __asm__ volatile("" : "+r"(p))
