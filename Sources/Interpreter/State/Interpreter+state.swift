extension Interpreter {
  /// Makes an object of a kind that the host knows from the bytes it was saved as.
  public typealias Restorer = (ArraySlice<UInt8>) throws -> Object

  /// The global variables with these names as bytes, the same for equal values; those that would take more than `limit`
  /// bytes are not saved.
  public func savedVariables(_ names: some Sequence<String>, limit: Int = 1 << 30) -> SavedVariables {
    var encoder = StateEncoder(names: hostNames, limit: limit)
    for name in Set(names).sorted() {
      if let value = global(name) { encoder.add(name, value) }
    }
    return encoder.finish()
  }

  /// Sets global variables to what they were saved as. `groups` must be whole. Functions are those of `programs`, later ones
  /// first, and host objects are made by `restorers`, by kind. Throws a failure, and sets nothing, if the bytes make no sense
  /// here.
  public func restore(
    _ saved: [String: [UInt8]], functionsOf programs: [Program], restorers: [String: Restorer]
  ) throws {
    var codes: [String: FunctionCode] = [:]
    for program in programs { for code in program.functions { codes[code.key] = code } }
    var decoder = StateDecoder(names: hostNames, restorers: restorers) { codes[$0] }
    var values: [(name: String, value: Value)] = []
    for (name, bytes) in saved.sorted(by: { $0.key < $1.key }) {
      values.append((name, try decoder.value(of: name, bytes)))
    }
    for (name, value) in values { try setGlobal(name, value) }
  }
}
