import NDArray

/// Fixed-width UTF-32 strings without the zeros that pad them. `name` says in errors which file they are from.
func utf32Strings(
  _ data: UnsafeRawBufferPointer, count: Int, width: Int, swapped: Bool, name: String
) throws(Failure) -> [String] {
  var strings: [String] = []
  strings.reserveCapacity(count)
  for index in 0..<count {
    var scalars = String.UnicodeScalarView()
    var zeros = 0
    for position in 0..<width {
      let unit = data.loadUnaligned(fromByteOffset: (index * width + position) * 4, as: UInt32.self)
      guard let scalar = Unicode.Scalar(swapped ? unit.byteSwapped : unit) else {
        throw Failure(.value, "'\(name)' holds a string with the impossible character code \(unit)")
      }
      if scalar.value == 0 {
        zeros += 1
      } else {
        for _ in 0..<zeros { scalars.append("\0") }
        zeros = 0
        scalars.append(scalar)
      }
    }
    strings.append(String(scalars))
  }
  return strings
}
