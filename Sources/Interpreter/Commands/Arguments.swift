public import NDArray

/// The arguments of one call of a command, one per parameter, checked as they are read. It cannot be kept: the values lie
/// on the interpreter's stack and are gone after the call.
public struct Arguments: ~Copyable {
  let base: UnsafeMutablePointer<Value>
  /// The command being called.
  public let command: Command
  /// The running machine, to call functions, print and poll for cancellation.
  public let machine: Machine

  init(base: UnsafeMutablePointer<Value>, command: Command, machine: Machine) {
    self.base = base
    self.command = command
    self.machine = machine
  }

  /// The number of parameters.
  public var count: Int { command.parameters.count }

  /// The value of the parameter with this index; `.unbound` if there is no such parameter.
  @inline(__always) public subscript(index: Int) -> Value {
    index >= 0 && index < command.parameters.count ? base[index] : .unbound
  }

  /// The value of the parameter called `name`; `.unbound` if there is no such parameter.
  public subscript(name: String) -> Value { self[index(of: name)] }

  func index(of name: String) -> Int { command.parameters.firstIndex { $0.name == name } ?? -1 }
  private func name(of index: Int) -> String {
    command.parameters.indices.contains(index) ? command.parameters[index].name : "?"
  }

  /// An error about a parameter, which puts the caret under that argument.
  public func error(_ kind: String, _ name: String, _ message: String, hint: String? = nil) -> PythonError {
    let error = PythonError(kind, message, hint: hint)
    error.blame = PythonError.Blame(name: name, index: index(of: name))
    return error
  }

  /// A failure that is about a parameter, as an error that puts the caret under that argument.
  public func error(_ name: String, _ failure: Failure) -> PythonError {
    error(failure.kind.rawValue, name, failure.message, hint: failure.hint)
  }

  /// What `body` gives; if it fails, that is because of the argument `name`, and the caret points there.
  public func blaming<Result>(_ name: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as Failure {
      throw error(name, failure)
    } catch let error as PythonError {
      if error.blame == nil, error.traceback.isEmpty, error.className != "KeyboardInterrupt" {
        error.blame = .init(name: name, index: index(of: name))
      }
      throw error
    }
  }

  private func mismatch(_ index: Int, _ expected: String) -> PythonError {
    let name = name(of: index)
    return error(
      "TypeError", name, "\(command.name)() argument '\(name)' must be \(expected), not \(self[index].typeName)")
  }

  // MARK: by index

  /// An int (or bool, or integer object) that fits 64 bits.
  public func int(_ index: Int) throws -> Int {
    if let value = self[index].asInt { return value }
    if self[index].asBigInt != nil {
      throw error("OverflowError", name(of: index), "Python int too large to convert to C long")
    }
    throw mismatch(index, "int")
  }
  /// A real number.
  public func double(_ index: Int) throws -> Double {
    guard let value = self[index].asDouble else { throw mismatch(index, "a number") }
    return value
  }
  /// A str.
  public func string(_ index: Int) throws -> String {
    guard let value = self[index].asString else { throw mismatch(index, "str") }
    return value
  }
  /// A bool; any value's truth counts, as in Python.
  public func bool(_ index: Int) throws -> Bool { try self[index].isTrue }
  /// A host object of class `type`, called `expected` in the error.
  public func object<T: Object>(_ index: Int, _ type: T.Type, expected: String? = nil) throws -> T {
    guard let value = self[index].asObject(type) else { throw mismatch(index, expected ?? "\(type)") }
    return value
  }
  /// The items of anything that can be iterated over.
  public func items(_ index: Int) throws -> ContiguousArray<Value> { try self[index].contents() }
  /// Whether the argument was given and is not None.
  public func isGiven(_ index: Int) -> Bool { !self[index].isUnbound && !self[index].isNone }

  // MARK: by name

  /// An int (or bool, or integer object) that fits 64 bits.
  public func int(_ name: String) throws -> Int { try int(index(of: name)) }
  /// A real number.
  public func double(_ name: String) throws -> Double { try double(index(of: name)) }
  /// A str.
  public func string(_ name: String) throws -> String { try string(index(of: name)) }
  /// A bool; any value's truth counts, as in Python.
  public func bool(_ name: String) throws -> Bool { try bool(index(of: name)) }
  /// A host object of class `type`, called `expected` in the error.
  public func object<T: Object>(_ name: String, _ type: T.Type, expected: String? = nil) throws -> T {
    try object(index(of: name), type, expected: expected)
  }
  /// The items of anything that can be iterated over.
  public func items(_ name: String) throws -> ContiguousArray<Value> { try items(index(of: name)) }
  /// Whether the argument was given and is not None.
  public func isGiven(_ name: String) -> Bool { isGiven(index(of: name)) }

  // MARK: optional: nil when not given or None

  /// An int, or nil when not given or None.
  public func optionalInt(_ name: String) throws -> Int? { isGiven(name) ? try int(name) : nil }
  /// A real number, or nil when not given or None.
  public func optionalDouble(_ name: String) throws -> Double? { isGiven(name) ? try double(name) : nil }
  /// A str, or nil when not given or None.
  public func optionalString(_ name: String) throws -> String? { isGiven(name) ? try string(name) : nil }
  /// A host object, or nil when not given or None.
  public func optionalObject<T: Object>(_ name: String, _ type: T.Type, expected: String? = nil) throws -> T? {
    isGiven(name) ? try object(name, type, expected: expected) : nil
  }
  /// The items of anything that can be iterated over, or nil when not given or None.
  public func optionalItems(_ name: String) throws -> ContiguousArray<Value>? { isGiven(name) ? try items(name) : nil }
}
