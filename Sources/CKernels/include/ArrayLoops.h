// Loops over elements of arrays that lie one behind the other, where vector instructions gain most.
#pragma once
#include <stddef.h>
#include "Layers.h"

typedef enum {
  AK_UINT8, AK_INT8, AK_UINT16, AK_INT16, AK_UINT32, AK_INT32, AK_UINT64, AK_INT64, AK_FLOAT32, AK_FLOAT64,
  AK_ELEMENT_TYPES
} ak_element;

typedef enum {
  /// One element and many, into the one: the smallest or largest of them all; nan if there is one.
  AK_SMALLEST, AK_LARGEST,
  /// Two arrays, or with `_EACH` an array and one element, into truth values of a byte.
  AK_EQUAL, AK_NOT_EQUAL, AK_LESS, AK_LESS_EQUAL, AK_GREATER, AK_GREATER_EQUAL,
  AK_EQUAL_EACH, AK_NOT_EQUAL_EACH, AK_LESS_EACH, AK_LESS_EQUAL_EACH, AK_GREATER_EACH, AK_GREATER_EQUAL_EACH,
  /// Two arrays, or an array and one element, into an array. Integers wrap around; the smaller and larger of two reals is
  /// nan if one of them is.
  AK_ADD, AK_SUBTRACT, AK_MULTIPLY, AK_MINIMUM, AK_MAXIMUM,
  AK_ADD_EACH, AK_SUBTRACT_EACH, AK_MULTIPLY_EACH, AK_MINIMUM_EACH, AK_MAXIMUM_EACH,
  /// Reals only: two arrays, or an array and one element, into an array.
  AK_DIVIDE, AK_DIVIDE_EACH,
  /// Reals only: an array into an array.
  AK_FLOOR, AK_CEILING, AK_TRUNCATE, AK_ROUND_HALF_EVEN, AK_SQUARE_ROOT,
  AK_ARRAY_OPERATIONS
} ak_array_operation;

/// Goes over `count` elements: one pointer for each operand, the result last.
typedef void (*ak_array_loop)(size_t count, void *_Nonnull const *_Nonnull operands);

/// The loop for an operation on elements of a type; null where there is none.
ak_array_loop _Nullable ak_array_loop_for(ak_array_operation operation, ak_element type, ak_path path);

/// The sum of `count` reals in the order in which NumPy adds them: eight running sums over blocks of up to 128
/// elements, blocks added in pairs.
float ak_sum_float32(const float *_Nonnull values, size_t count);
double ak_sum_float64(const double *_Nonnull values, size_t count);

/// How many of `count` bytes are not zero.
size_t ak_count_nonzero(const unsigned char *_Nonnull bytes, size_t count);
