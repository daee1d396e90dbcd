internal import CHDF5
internal import NDArray

extension HDF5Object {
  /// Bytes that the strings of one attribute may take, and their number.
  private static var byteLimit: Int { 64 << 20 }
  private static var countLimit: Int { 1 << 16 }

  /// Whether the object has an attribute called `name`.
  func hasAttribute(_ name: String) -> Bool { H5Aexists(id, name) > 0 }

  /// The text of a scalar string attribute; nil if there is no such attribute.
  func string(_ name: String) throws -> String? {
    guard let values = try strings(name) else { return nil }
    guard values.count == 1, let value = values.first else {
      throw failure("attribute '\(name)' of '\(path)' holds \(values.count) strings, where one is expected")
    }
    return value
  }

  /// The texts of a string array attribute; nil if there is no such attribute. A list of more than 64 KiB is stored
  /// in pieces called name0, name1, …
  func stringList(_ name: String) throws -> [String]? {
    if let values = try strings(name) { return values }
    guard var values = try strings("\(name)0") else { return nil }
    var piece = 1
    while let more = try strings("\(name)\(piece)") {
      values += more
      piece += 1
    }
    return values
  }

  /// The texts of a string attribute of any shape, fixed or variable length.
  private func strings(_ name: String) throws -> [String]? {
    guard hasAttribute(name) else { return nil }
    func damaged() -> Failure {
      failure("attribute '\(name)' of '\(path)' cannot be read (\(HDF5Library.lastError()))")
    }
    guard let attribute = HDF5Handle(H5Aopen(id, name, swift_H5P_DEFAULT()), close: H5Aclose),
      let type = HDF5Handle(H5Aget_type(attribute.id), close: H5Tclose),
      let space = HDF5Handle(H5Aget_space(attribute.id), close: H5Sclose)
    else { throw damaged() }
    let count = Int(H5Sget_simple_extent_npoints(space.id))
    guard count >= 0 else { throw damaged() }
    // An empty list has no text to tell its type from, and is stored as numbers.
    if count == 0 { return [] }
    guard count <= Self.countLimit else { throw tooLong(name, count) }
    guard H5Tget_class(type.id) == H5T_STRING else {
      throw failure("attribute '\(name)' of '\(path)' is not text")
    }
    if H5Tis_variable_str(type.id) > 0 {
      return try variableStrings(attribute.id, type.id, space.id, count) ?? { throw damaged() }()
    }
    let size = Int(H5Tget_size(type.id))
    guard size > 0, size <= Self.byteLimit / count else { throw tooLong(name, count) }
    var bytes = [UInt8](repeating: 0, count: size * count)
    guard H5Aread(attribute.id, type.id, &bytes) >= 0 else { throw damaged() }
    return (0..<count).map { index in
      String(decoding: bytes[index * size..<(index + 1) * size].prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private func variableStrings(_ attribute: hid_t, _ type: hid_t, _ space: hid_t, _ count: Int) throws -> [String]? {
    // The memory type must have the file's character set: HDF5 1.10 refuses to turn ASCII into UTF-8.
    guard let memory = HDF5Handle(H5Tcopy(swift_H5T_C_S1()), close: H5Tclose),
      H5Tset_size(memory.id, swift_H5T_VARIABLE()) >= 0,
      H5Tset_cset(memory.id, H5Tget_cset(type)) >= 0
    else { return nil }
    var pointers = [UnsafeMutablePointer<CChar>?](repeating: nil, count: count)
    guard H5Aread(attribute, memory.id, &pointers) >= 0 else { return nil }
    defer { H5Dvlen_reclaim(memory.id, space, swift_H5P_DEFAULT(), &pointers) }
    return pointers.map { $0.map { String(cString: $0) } ?? "" }
  }

  private func tooLong(_ name: String, _ count: Int) -> Failure {
    failure("attribute '\(name)' of '\(path)' claims \(count) strings, more than a model has")
  }
}
