import NDArray

/// Reads the `.npy` file at `path`: format versions 1 to 3, either byte order, C or Fortran order, numbers and Unicode strings.
/// Throws `.value` for a damaged file and `.notImplemented` for structured, object, byte-string, float16 or complex elements.
public func loadNPY(_ path: String) throws -> NpyValue {
  try FileBytes.read(path).withUnsafeBytes { try npyValue($0, name: path) }
}

/// Reads every array of the `.npz` archive at `path`, in order. Throws as `loadNPY` does.
public func loadNPZ(_ path: String) throws -> NpzContents {
  let archive = try ZipArchive(try FileBytes.read(path), path: path)
  return NpzContents(
    entries: try archive.members.map { member in
      guard member.name.hasSuffix(".npy") else {
        throw Failure(.value, "'\(path)' holds '\(member.name)', expected only .npy members")
      }
      let value = try archive.withContents(of: member) { try npyValue($0, name: "\(path)/\(member.name)") }
      return (String(member.name.dropLast(4)), value)
    })
}

/// Reads an `.npy` file in memory. `name` says in errors which file it is.
func npyValue(_ bytes: UnsafeRawBufferPointer, name: String) throws(Failure) -> NpyValue {
  let header = try NpyHeader(bytes, name: name)
  // Whatever follows the elements is ignored, as NumPy does.
  let end = header.dataOffset + header.count * header.element.size
  let data = UnsafeRawBufferPointer(rebasing: bytes[header.dataOffset..<end])
  switch header.element {
  case .number(let dtype, let swapped):
    return .array(
      try NDArray(
        stored: data, dtype: dtype, swapped: swapped, shape: header.shape, fortranOrder: header.fortranOrder))
  case .text(let width, let swapped):
    let strings = try utf32Strings(data, count: header.count, width: width, swapped: swapped, name: name)
    guard header.fortranOrder else { return .text(strings, shape: header.shape) }
    return .text(fortranPositions(shape: header.shape).map { strings[$0] }, shape: header.shape)
  }
}
