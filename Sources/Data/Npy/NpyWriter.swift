public import NDArray

/// Writes `array` to `path` as NumPy's `np.save` writes a C-ordered array (format version 1.0).
public func saveNPY(_ array: NDArray, to path: String) throws(Failure) {
  try FileBytes.write(npyBytes(array), to: path)
}

/// Writes named arrays to `path` as NumPy's `np.savez` does: an uncompressed zip archive with one `.npy` member each.
/// Throws a value error when two names are equal.
public func saveNPZ(_ arrays: [(name: String, array: NDArray)], to path: String) throws(Failure) {
  var names: Set<String> = []
  var archive = ZipWriter()
  for (name, array) in arrays {
    guard names.insert(name).inserted else { throw Failure(.value, "two arrays have the name '\(name)'") }
    try archive.add(npyBytes(array), name: name + ".npy")
  }
  try FileBytes.write(archive.finish(), to: path)
}

/// The `.npy` file, version 1.0, that holds `array` in C order.
func npyBytes(_ array: NDArray) throws(Failure) -> [UInt8] {
  let lengths = array.shape.map(String.init)
  let shape = lengths.count == 1 ? "(\(lengths[0]),)" : "(\(lengths.joined(separator: ", ")))"
  var header = "{'descr': '\(array.dtype.descr)', 'fortran_order': False, 'shape': \(shape), }"
  // NumPy leaves room for the first extent to grow to 21 digits, then pads so that the elements start at a multiple of 64.
  if let first = lengths.first { header += String(repeating: " ", count: max(0, 21 - first.utf8.count)) }
  let prefixLength = 10
  header += String(repeating: " ", count: 64 - (prefixLength + header.utf8.count + 1) % 64) + "\n"
  guard let length = UInt16(exactly: header.utf8.count) else {
    throw Failure(.value, "an array of \(array.ndim) dimensions does not fit in a .npy header")
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(prefixLength + header.utf8.count + array.byteCount)
  bytes += [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]
  bytes.append(littleEndian: length)
  bytes += header.utf8
  array.withContiguousBytes { bytes.append(contentsOf: $0) }
  return bytes
}
