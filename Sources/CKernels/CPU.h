// What the CPU at hand can do, and how functions ask for it.
#pragma once

#if defined(__x86_64__)
#define HAVE_AVX2_CODE 1
#define AVX2 __attribute__((target("avx2,fma,popcnt,bmi,bmi2")))
static inline int cpu_has_avx2(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("popcnt") &&
         __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
}
#define VNNI __attribute__((target("avx2,fma,popcnt,bmi,bmi2,avx512f,avx512bw,avx512vl,avx512vnni")))
/// vpdpbusd: four products of bytes added to a 32-bit sum, without a way to overflow.
static inline int cpu_has_vnni(void) {
  return cpu_has_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
}
#define BITALG __attribute__((target("avx2,fma,popcnt,bmi,bmi2,avx512f,avx512bw,avx512vl,avx512bitalg")))
/// vpopcntb: the bits of each byte.
static inline int cpu_has_bitalg(void) {
  return cpu_has_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bitalg");
}
#else
#define HAVE_AVX2_CODE 0
static inline int cpu_has_avx2(void) { return 0; }
#endif

/// Starts and ends a region in which every function may use AVX2.
#define AVX2_BEGIN                                                                                                     \
  _Pragma("clang attribute push(__attribute__((target(\"avx2,fma,popcnt,bmi,bmi2\"))), apply_to = function)")
#define AVX2_END _Pragma("clang attribute pop")
