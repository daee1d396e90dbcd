// The loops of ArrayLoops.h, compiled once for every processor and once for AVX2. `NAMED(x)` gives each version its names.
// Clang turns the plain loops into vector instructions; where it does not, vectors of 64 bytes are spelled out.

#define FOR_INTEGERS(DO)                                                                                               \
  DO(uint8_t, uint8) DO(int8_t, int8) DO(uint16_t, uint16) DO(int16_t, int16) DO(uint32_t, uint32)                     \
  DO(int32_t, int32) DO(uint64_t, uint64) DO(int64_t, int64)
#define FOR_REALS(DO) DO(float, float32) DO(double, float64)

// Vectors that may lie at any element.
#define VECTOR(T, name)                                                                                                \
  typedef T NAMED(name##_vector) __attribute__((ext_vector_type(64 / sizeof(T)), aligned(sizeof(T))));
FOR_INTEGERS(VECTOR)
FOR_REALS(VECTOR)
#define LOAD(name, from) (*(const NAMED(name##_vector) *)(from))

// MARK: the smallest and the largest

#define EXTREME_OF_INTEGERS(T, name, extreme, sign)                                                                    \
  static void NAMED(extreme##_##name)(size_t count, void *const *operands) {                                           \
    enum { lanes = 64 / sizeof(T) };                                                                                   \
    const T *in = operands[0];                                                                                         \
    T best = *(T *)operands[1];                                                                                        \
    size_t i = 0;                                                                                                      \
    if (count >= lanes) {                                                                                              \
      NAMED(name##_vector) running = LOAD(name, in);                                                                   \
      for (i = lanes; i + lanes <= count; i += lanes) {                                                                \
        NAMED(name##_vector) next = LOAD(name, in + i);                                                                \
        running = next sign running ? next : running;                                                                  \
      }                                                                                                                \
      for (int lane = 0; lane < lanes; lane++) best = running[lane] sign best ? running[lane] : best;                  \
    }                                                                                                                  \
    for (; i < count; i++) best = in[i] sign best ? in[i] : best;                                                      \
    *(T *)operands[1] = best;                                                                                          \
  }

// A nan loses every comparison and could be lost: it is noticed on the way, in pieces, so that a nan at the start ends the
// search.
#define EXTREME_OF_REALS(T, name, extreme, sign)                                                                       \
  static void NAMED(extreme##_##name)(size_t count, void *const *operands) {                                           \
    enum { lanes = 64 / sizeof(T), piece = 8192 };                                                                     \
    const T *in = operands[0];                                                                                         \
    T best = *(T *)operands[1];                                                                                        \
    for (size_t start = 0; start < count && best == best; start += piece) {                                            \
      size_t end = count - start < piece ? count : start + piece, i = start;                                           \
      int nans = 0;                                                                                                    \
      if (end - start >= 2 * lanes) {                                                                                  \
        NAMED(name##_vector) one = LOAD(name, in + i), two = LOAD(name, in + i + lanes);                               \
        __typeof__(one != one) odd = (one != one) | (two != two);                                                      \
        for (i += 2 * lanes; i + 2 * lanes <= end; i += 2 * lanes) {                                                   \
          NAMED(name##_vector) first = LOAD(name, in + i), second = LOAD(name, in + i + lanes);                        \
          odd |= (first != first) | (second != second);                                                                \
          one = first sign one ? first : one;                                                                          \
          two = second sign two ? second : two;                                                                        \
        }                                                                                                              \
        one = two sign one ? two : one;                                                                                \
        for (int lane = 0; lane < lanes; lane++) {                                                                     \
          nans |= odd[lane] != 0;                                                                                      \
          best = one[lane] sign best ? one[lane] : best;                                                               \
        }                                                                                                              \
      }                                                                                                                \
      for (; i < end; i++) {                                                                                           \
        nans |= in[i] != in[i];                                                                                        \
        best = in[i] sign best ? in[i] : best;                                                                         \
      }                                                                                                                \
      if (nans) best = (T)NAN;                                                                                         \
    }                                                                                                                  \
    *(T *)operands[1] = best;                                                                                          \
  }

#define EXTREMES_OF_INTEGERS(T, name)                                                                                  \
  EXTREME_OF_INTEGERS(T, name, smallest, <)                                                                            \
  EXTREME_OF_INTEGERS(T, name, largest, >)
#define EXTREMES_OF_REALS(T, name)                                                                                     \
  EXTREME_OF_REALS(T, name, smallest, <)                                                                               \
  EXTREME_OF_REALS(T, name, largest, >)
FOR_INTEGERS(EXTREMES_OF_INTEGERS)
FOR_REALS(EXTREMES_OF_REALS)

// MARK: two operands

// The result is a new array or, in an operation in place, the left operand itself; it never overlaps one by halves.
#define ANY_ORDER _Pragma("clang loop vectorize(assume_safety)")

#define OPERATION(T, R, name, operation, sign)                                                                         \
  static void NAMED(operation##_##name)(size_t count, void *const *operands) {                                         \
    const T *left = operands[0], *right = operands[1];                                                                 \
    R *out = operands[2];                                                                                              \
    ANY_ORDER for (size_t i = 0; i < count; i++) out[i] = left[i] sign right[i];                                       \
  }
#define OPERATION_EACH(T, R, name, operation, sign)                                                                    \
  static void NAMED(operation##_each_##name)(size_t count, void *const *operands) {                                    \
    const T *left = operands[0], right = *(const T *)operands[1];                                                      \
    R *out = operands[2];                                                                                              \
    ANY_ORDER for (size_t i = 0; i < count; i++) out[i] = left[i] sign right;                                          \
  }
#define COMPARISONS(T, name)                                                                                           \
  OPERATION(T, uint8_t, name, equal, ==)                                                                               \
  OPERATION(T, uint8_t, name, not_equal, !=)                                                                           \
  OPERATION(T, uint8_t, name, less, <)                                                                                 \
  OPERATION(T, uint8_t, name, less_equal, <=)                                                                          \
  OPERATION(T, uint8_t, name, greater, >)                                                                              \
  OPERATION(T, uint8_t, name, greater_equal, >=)                                                                       \
  OPERATION_EACH(T, uint8_t, name, equal, ==)                                                                          \
  OPERATION_EACH(T, uint8_t, name, not_equal, !=)                                                                      \
  OPERATION_EACH(T, uint8_t, name, less, <)                                                                            \
  OPERATION_EACH(T, uint8_t, name, less_equal, <=)                                                                     \
  OPERATION_EACH(T, uint8_t, name, greater, >)                                                                         \
  OPERATION_EACH(T, uint8_t, name, greater_equal, >=)
FOR_INTEGERS(COMPARISONS)
FOR_REALS(COMPARISONS)

// Integers are added, subtracted and multiplied without sign, so that they wrap around.
#define ARITHMETIC(T, name)                                                                                            \
  OPERATION(T, T, name, add, +)                                                                                        \
  OPERATION(T, T, name, subtract, -)                                                                                   \
  OPERATION(T, T, name, multiply, *)                                                                                   \
  OPERATION_EACH(T, T, name, add, +)                                                                                   \
  OPERATION_EACH(T, T, name, subtract, -)                                                                              \
  OPERATION_EACH(T, T, name, multiply, *)
ARITHMETIC(uint8_t, uint8)
ARITHMETIC(uint16_t, uint16)
ARITHMETIC(uint32_t, uint32)
ARITHMETIC(uint64_t, uint64)
FOR_REALS(ARITHMETIC)

// The left one unless the right one is to be taken; a nan on the left stays, and one on the right loses the comparison.
#define CHOICE(T, name, operation, sign)                                                                               \
  static void NAMED(operation##_##name)(size_t count, void *const *operands) {                                         \
    const T *left = operands[0], *right = operands[1];                                                                 \
    T *out = operands[2];                                                                                              \
    ANY_ORDER for (size_t i = 0; i < count; i++) {                                                                     \
      T a = left[i], b = right[i];                                                                                     \
      out[i] = ((a sign b) | (a != a)) ? a : b;                                                                        \
    }                                                                                                                  \
  }                                                                                                                    \
  static void NAMED(operation##_each_##name)(size_t count, void *const *operands) {                                    \
    const T *left = operands[0], b = *(const T *)operands[1];                                                          \
    T *out = operands[2];                                                                                              \
    ANY_ORDER for (size_t i = 0; i < count; i++) {                                                                     \
      T a = left[i];                                                                                                   \
      out[i] = ((a sign b) | (a != a)) ? a : b;                                                                        \
    }                                                                                                                  \
  }
#define CHOICES(T, name)                                                                                               \
  CHOICE(T, name, minimum, <)                                                                                          \
  CHOICE(T, name, maximum, >)
FOR_INTEGERS(CHOICES)
FOR_REALS(CHOICES)

#define DIVISIONS(T, name)                                                                                             \
  OPERATION(T, T, name, divide, /)                                                                                     \
  OPERATION_EACH(T, T, name, divide, /)
FOR_REALS(DIVISIONS)

// MARK: one operand

#define FUNCTION(T, name, operation, function)                                                                         \
  static void NAMED(operation##_##name)(size_t count, void *const *operands) {                                         \
    const T *in = operands[0];                                                                                         \
    T *out = operands[1];                                                                                              \
    for (size_t i = 0; i < count; i++) out[i] = function(in[i]);                                                       \
  }
#define FUNCTIONS(T, name)                                                                                             \
  FUNCTION(T, name, floor, __builtin_elementwise_floor)                                                                \
  FUNCTION(T, name, ceiling, __builtin_elementwise_ceil)                                                               \
  FUNCTION(T, name, truncate, __builtin_elementwise_trunc)                                                             \
  FUNCTION(T, name, round_half_even, __builtin_elementwise_roundeven)                                                  \
  FUNCTION(T, name, square_root, __builtin_elementwise_sqrt)
FOR_REALS(FUNCTIONS)

// MARK: the table

#define ROW(operation)                                                                                                 \
  {                                                                                                                    \
    NAMED(operation##_uint8), NAMED(operation##_int8), NAMED(operation##_uint16), NAMED(operation##_int16),            \
      NAMED(operation##_uint32), NAMED(operation##_int32), NAMED(operation##_uint64), NAMED(operation##_int64),        \
      NAMED(operation##_float32), NAMED(operation##_float64)                                                           \
  }
#define WRAPPING_ROW(operation)                                                                                        \
  {                                                                                                                    \
    NAMED(operation##_uint8), NAMED(operation##_uint8), NAMED(operation##_uint16), NAMED(operation##_uint16),          \
      NAMED(operation##_uint32), NAMED(operation##_uint32), NAMED(operation##_uint64), NAMED(operation##_uint64),      \
      NAMED(operation##_float32), NAMED(operation##_float64)                                                           \
  }
#define REAL_ROW(operation)                                                                                            \
  { [AK_FLOAT32] = NAMED(operation##_float32), [AK_FLOAT64] = NAMED(operation##_float64) }

const ak_array_loop NAMED(array_loops)[AK_ARRAY_OPERATIONS][AK_ELEMENT_TYPES] = {
  [AK_SMALLEST] = ROW(smallest),
  [AK_LARGEST] = ROW(largest),
  [AK_EQUAL] = ROW(equal),
  [AK_NOT_EQUAL] = ROW(not_equal),
  [AK_LESS] = ROW(less),
  [AK_LESS_EQUAL] = ROW(less_equal),
  [AK_GREATER] = ROW(greater),
  [AK_GREATER_EQUAL] = ROW(greater_equal),
  [AK_EQUAL_EACH] = ROW(equal_each),
  [AK_NOT_EQUAL_EACH] = ROW(not_equal_each),
  [AK_LESS_EACH] = ROW(less_each),
  [AK_LESS_EQUAL_EACH] = ROW(less_equal_each),
  [AK_GREATER_EACH] = ROW(greater_each),
  [AK_GREATER_EQUAL_EACH] = ROW(greater_equal_each),
  [AK_ADD] = WRAPPING_ROW(add),
  [AK_SUBTRACT] = WRAPPING_ROW(subtract),
  [AK_MULTIPLY] = WRAPPING_ROW(multiply),
  [AK_MINIMUM] = ROW(minimum),
  [AK_MAXIMUM] = ROW(maximum),
  [AK_ADD_EACH] = WRAPPING_ROW(add_each),
  [AK_SUBTRACT_EACH] = WRAPPING_ROW(subtract_each),
  [AK_MULTIPLY_EACH] = WRAPPING_ROW(multiply_each),
  [AK_MINIMUM_EACH] = ROW(minimum_each),
  [AK_MAXIMUM_EACH] = ROW(maximum_each),
  [AK_DIVIDE] = REAL_ROW(divide),
  [AK_DIVIDE_EACH] = REAL_ROW(divide_each),
  [AK_FLOOR] = REAL_ROW(floor),
  [AK_CEILING] = REAL_ROW(ceiling),
  [AK_TRUNCATE] = REAL_ROW(truncate),
  [AK_ROUND_HALF_EVEN] = REAL_ROW(round_half_even),
  [AK_SQUARE_ROOT] = REAL_ROW(square_root),
};

// MARK: sums

#define PAIRWISE(T, name)                                                                                              \
  typedef T NAMED(name##_eight) __attribute__((ext_vector_type(8), aligned(sizeof(T))));                               \
  T NAMED(sum_##name)(const T *values, size_t count) {                                                                 \
    if (count < 8) {                                                                                                   \
      T sum = (T)-0.0; /* keeps the sign of a sum of negative zeros */                                                 \
      for (size_t i = 0; i < count; i++) sum += values[i];                                                             \
      return sum;                                                                                                      \
    }                                                                                                                  \
    if (count > 128) {                                                                                                 \
      size_t half = count / 2;                                                                                         \
      half -= half % 8;                                                                                                \
      return NAMED(sum_##name)(values, half) + NAMED(sum_##name)(values + half, count - half);                         \
    }                                                                                                                  \
    NAMED(name##_eight) s = *(const NAMED(name##_eight) *)values;                                                      \
    size_t i = 8;                                                                                                      \
    for (; i + 8 <= count; i += 8) s += *(const NAMED(name##_eight) *)(values + i);                                    \
    T sum = ((s[0] + s[1]) + (s[2] + s[3])) + ((s[4] + s[5]) + (s[6] + s[7]));                                         \
    for (; i < count; i++) sum += values[i];                                                                           \
    return sum;                                                                                                        \
  }
FOR_REALS(PAIRWISE)

// Counted in bytes, as long as they cannot overflow.
size_t NAMED(count_nonzero)(const unsigned char *bytes, size_t count) {
  size_t total = 0, i = 0;
  while (count - i >= 64) {
    NAMED(uint8_vector) found = 0;
    size_t end = count - i < 255 * 64 ? count - 63 : i + 255 * 64 - 63;
    for (; i < end; i += 64) found -= (NAMED(uint8_vector))(LOAD(uint8, bytes + i) != 0);
    for (int lane = 0; lane < 64; lane++) total += found[lane];
  }
  for (; i < count; i++) total += bytes[i] != 0;
  return total;
}
