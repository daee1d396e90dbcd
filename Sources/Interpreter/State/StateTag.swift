/// What follows in saved bytes.
enum StateTag: UInt8 {
  case none, no, yes, int, float, string, numpyYes, numpyNo, ellipsis, host, unbound
  /// An object that was written before.
  case again
  // These are numbered in the order in which they begin, so that they can be written again by number.
  case bigInt, bytes, scalar, dtype, range, slice, list, tuple, dict, set, function, cell, array, memory, object
}
