public import NDArray

extension NDArray {
  /// The array that `np.array` makes of a value: of an ndarray itself, of a number, or of nested lists, tuples and ranges; with
  /// elements of type `dtype` if given. Throws a type error for anything else.
  public init(_ value: Value, dtype: DType? = nil) throws {
    if case .object(let object) = value {
      if let array = object.exactly(ArrayObject.self)?.array {
        self = try dtype.map { $0 == array.dtype ? array : try array.astype($0) } ?? array
        return
      }
      if let scalar = object.exactly(ScalarObject.self)?.scalar {
        self = NDArray(dtype.map { scalar.converted(to: $0) } ?? scalar)
        return
      }
    }
    self = try NestedSequence(value, dtype: dtype).array()
  }

  /// The refusal of a value that NumPy would make an array of Python objects or texts from.
  public static func refusal(of value: Value) -> PythonError { NestedSequence.unknown(value) }

  /// A value that is to be stored in an array of type `dtype`.
  init(assigned value: Value, as dtype: DType) throws {
    if let number = try Scalar(assigned: value, as: dtype) {
      self = NDArray(number)
    } else if let array = value.asObject(ArrayObject.self)?.array {
      self = array
    } else {
      self = try NestedSequence(value, dtype: dtype).array()
    }
  }

  /// The elements as nested lists of Python numbers; of a 0-d array the number itself.
  public func nestedList() throws -> Value {
    if ndim == 0 { return try scalar(at: []).pythonValue }
    if ndim == 1 {
      return Value(
        list: try scalars().map { scalar in
          try Interruption.check()
          return scalar.pythonValue
        })
    }
    return Value(list: try (0..<shape[0]).map { try self[.at($0)].nestedList() })
  }
}
