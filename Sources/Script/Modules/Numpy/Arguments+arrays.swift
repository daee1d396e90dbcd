import BigInt
import Interpreter
import NDArray

/// An argument as an array: an ndarray as it is, numbers and nested lists, tuples and ranges as `np.array` converts them;
/// with elements of type `dtype` if given. Throws an error about the parameter for anything else.
func array(_ arguments: borrowing Arguments, _ name: String, dtype: DType? = nil) throws -> NDArray {
  do {
    return try NDArray(arguments[name], dtype: dtype)
  } catch let error as PythonError {
    throw arguments.error(error.className, name, error.message, hint: error.hint)
  } catch let failure as Failure {
    throw arguments.error(name, failure)
  }
}

extension Arguments {
  /// The same for an operation that may know what to do with an int of any size: a comparison or a division.
  func operand(_ name: String, of operation: BinaryOperation, meeting dtype: DType) throws -> NDArray.Operand {
    guard self[name].isLargeInteger else { return try operand(name, meeting: dtype) }
    if operation.isComparison, let operand = try NDArray.Operand(self[name], comparedWith: dtype) { return operand }
    if operation == .divide, let number = self[name].asDouble { return .real(number) }
    return try operand(name, meeting: dtype)
  }

  /// The arrays in a list, tuple or array of arrays.
  func arrays(_ name: String) throws -> ContiguousArray<NDArray> {
    ContiguousArray(try items(name).map { try NDArray($0) })
  }

  /// An operand of an element-wise operation, in which Python's numbers stay weak. Throws a refusal of anything but numbers
  /// and arrays of them.
  func operand(_ name: String, meeting dtype: DType = .int64) throws -> NDArray.Operand {
    if let operand = try NDArray.Operand(self[name], meeting: dtype) { return operand }
    let refusal = NDArray.refusal(of: self[name])
    throw error(refusal.className, name, refusal.message, hint: refusal.hint)
  }

  /// Positions of elements as int64. Throws NumPy's error for numbers that are not safely integers.
  func positions(_ name: String) throws -> NDArray {
    let positions = try array(self, name)
    // Python's own numbers are converted as int() does.
    if self[name].asObject(ArrayObject.self) == nil, self[name].asObject(ScalarObject.self) == nil {
      return positions.count == 0 ? try positions.astype(.int64) : try array(self, name, dtype: .int64)
    }
    guard positions.count == 0 || positions.dtype == .uint64 || positions.dtype.castsSafely(to: .int64) else {
      throw error(
        "TypeError", name,
        "Cannot cast array data from dtype('\(positions.dtype)') to dtype('int64') according to the rule 'safe'")
    }
    return try positions.astype(.int64)
  }

  /// The element type of a dtype argument, or nil when not given or None.
  func dtype(_ name: String = "dtype") throws -> DType? {
    if !isGiven(name) { return nil }
    do {
      return try DType(self[name])
    } catch let error as PythonError {
      throw self.error(error.className, name, error.message)
    }
  }

  /// One axis, or nil when not given or None.
  func axis(_ name: String = "axis") throws -> Int? { isGiven(name) ? try integer(self[name], name) : nil }

  /// An axis or a tuple of axes, or nil for all of them.
  func axes(_ name: String = "axis") throws -> [Int]? { isGiven(name) ? try integers(name) : nil }

  /// The extents of a shape given as an int or a sequence of ints.
  func shape(_ name: String) throws -> [Int] {
    if case .float(let number) = self[name] {
      throw error("TypeError", name, Self.noShape(number))
    }
    return try integers(name)
  }

  /// What is wrong with a float as a shape.
  static func noShape(_ number: Double) -> String {
    "expected a sequence of integers or a single integer, got '\(Scalar.text(number))'"
  }

  private func integers(_ name: String) throws -> [Int] {
    if let number = self[name].asInt { return [number] }
    switch self[name] {
    case .tuple(let tuple): return try tuple.items.map { try integer($0, name) }
    case .list(let list): return try list.items.map { try integer($0, name) }
    case .object(let object): if let items = try object.contents() { return try items.map { try integer($0, name) } }
    default: break
    }
    return [try integer(self[name], name)]
  }

  /// A value where NumPy wants an integer.
  func integer(_ value: Value, _ name: String) throws -> Int {
    if let number = value.asInt { return number }
    if value.asBigInt != nil { throw error("OverflowError", name, "Python int too large to convert to C long") }
    throw error("TypeError", name, value.notAnInteger.message)
  }

  /// An argument where NumPy wants an integer.
  func integer(_ name: String) throws -> Int { try integer(self[name], name) }

  /// An argument that is a real number. Throws a refusal of arrays and all else.
  func real(_ name: String) throws -> Double {
    if let number = self[name].asDouble { return number }
    throw error("TypeError", name, "not supported: \(command.name)() with '\(name)' of type \(self[name].typeName)")
  }

  /// `result` as a scalar if the argument is a NumPy scalar, else as an array, 0-d ones too.
  func value(_ result: NDArray, like name: String) -> Value {
    self[name].asObject(ScalarObject.self) == nil ? Value(result) : Value(numpy: result)
  }
}

extension Value {
  /// Whether this is a Python int beyond 64 bits with sign.
  var isLargeInteger: Bool { typeName == "int" && asInt == nil }
}
