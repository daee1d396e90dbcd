/// What follows in saved bytes.
enum StateTag: UInt8 {
  case none, no, yes, int, float, string, bigInt, bytes, scalar, dtype, ellipsis, range, slice, host, unbound
  /// An object that was written before.
  case again
  // These are numbered in the order in which they begin, so that they can be written again by number.
  case list, tuple, dict, set, function, cell, array, memory, object
}
