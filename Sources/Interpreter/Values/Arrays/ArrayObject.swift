public import BigInt
public import NDArray

/// An ndarray. Views share their elements with the array they were taken from, as in NumPy.
public final class ArrayObject: Object {
  /// The elements.
  public let array: NDArray

  /// An ndarray that shows these elements.
  public init(_ array: NDArray) { self.array = array }

  public override var typeName: String { "numpy.ndarray" }

  public override func isTrue() throws -> Bool {
    if array.count == 1 { return try array.onlyElement.isTrue }
    throw PythonError.value(
      array.count == 0
        ? "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty."
        : "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
  }

  // MARK: items

  public override func item(_ index: Value) throws -> Value {
    if case .int(let place) = index {
      return array.ndim == 1 ? Value(try array.scalar(at: place)) : Value(try array.picked(place))
    }
    if case .object(let object) = index, let slice = object.exactly(SliceObject.self) {
      return Value(try array.picked(try Slice(slice)))
    }
    let index = try ArrayIndex(index)
    let picked = try array.picked(index.parts)
    return index.keepsArray ? Value(picked) : Value(numpy: picked)
  }
  public override func setItem(_ index: Value, _ value: Value) throws {
    let index = try ArrayIndex(index)
    if index.hasArrays, let scalar = value.asObject(ScalarObject.self)?.scalar {
      // Only here NumPy converts it as it converts arrays, however much gets lost.
      return try array.set(index.parts, to: NDArray(scalar))
    }
    if value.isListOrTuple, !index.hasArrays {
      let view = try array.picked(index.parts)
      if view.ndim == 0, !index.keepsArray { return try array.set(index.parts, to: NDArray(element(value))) }
      let sequence = try NestedSequence(value, dtype: array.dtype, maximumDepth: view.ndim)
      if sequence.shape == view.shape { return try sequence.write(to: view) }
      return try view.set([.ellipsis], to: sequence.array())
    }
    let new: NDArray
    do { new = try NDArray(assigned: value, as: array.dtype) } catch {
      if let failure = failure(of: index) { throw failure }
      throw error
    }
    try array.set(index.parts, to: new)
  }
  /// Sets every element to one value, which may be no sequence.
  public func fill(_ value: Value) throws {
    switch value {
    case .list, .tuple: array.fill(try element(value))
    default:
      if let other = value.asObject(ArrayObject.self)?.array, other.ndim > 0 {
        throw PythonError.value("setting an array element with a sequence.")
      }
      try setItem(Value(tuple: []), value)
    }
  }

  /// A sequence as one element: its truth. Throws NumPy's error unless the elements are truth values.
  private func element(_ value: Value) throws -> Scalar {
    if array.dtype == .bool { return Scalar(try value.isTrue) }
    throw array.dtype.isInteger
      ? PythonError.type(
        "int() argument must be a string, a bytes-like object or a real number, not '\(value.typeName)'")
      : PythonError.value("setting an array element with a sequence.")
  }

  /// What is wrong with an index that must be found before a wrong value: all but places in arrays of them that do not
  /// exist.
  private func failure(of index: ArrayIndex) -> Failure? {
    do {
      _ = try array.picked(index.parts)
      return nil
    } catch {
      // An array without axes is a single place.
      let hasPlaces = index.parts.contains { if case .array(let places) = $0 { places.ndim > 0 } else { false } }
      return hasPlaces && error.message.hasPrefix("index ") ? nil : error
    }
  }

  public override func deleteItem(_ index: Value) throws {
    throw PythonError.value("cannot delete array elements")
  }
  public override func item(_ row: Int, _ column: Int) throws -> Value {
    if array.ndim == 2 { return Value(try array.scalar(at: row, column)) }
    return Value(numpy: try array[.at(row), .at(column)])
  }
  public override func setItem(_ row: Int, _ column: Int, _ value: Value) throws {
    if array.ndim == 2, let number = try? Scalar(assigned: value, as: array.dtype) {
      return try array.setScalar(number, at: row, column)
    }
    try setItem(Value(tuple: [.int(row), .int(column)]), value)
  }

  // MARK: attributes

  public override func attribute(_ name: String) throws -> Value? { ArrayAttributes.value(name, of: array) }
  public override var attributeNames: [String] { ArrayAttributes.names }
  public override var methodKind: Int { Self.methodKind(of: ArrayObject.self) }

  // MARK: containers

  public override func length() throws -> Int? {
    guard let count = array.shape.first else { throw PythonError.type("len() of unsized object") }
    return count
  }
  public override func contents() throws -> ContiguousArray<Value>? {
    guard let count = array.shape.first else { throw PythonError.type("iteration over a 0-d array") }
    if array.ndim == 1 { return ContiguousArray(array.scalars().lazy.map { Value($0) }) }
    return try ContiguousArray((0..<count).map { Value(try array[.at($0)]) })
  }
  public override func makeIterator() throws -> IteratorObject? {
    if array.ndim == 0 { throw PythonError.type("iteration over a 0-d array") }
    return ArrayIterator(array)
  }
  public override func contains(_ value: Value) throws -> Bool? {
    try ArrayOperators.compare(.equal, array, value).reduced(.any).onlyElement.isTrue
  }

  // MARK: operators

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value? {
    Value(numpy: try ArrayOperators.binary(op, array, other, reflected: reflected))
  }
  public override func inPlace(_ op: BinaryOperator, _ other: Value) throws -> Value? {
    try ArrayOperators.update(op, array, other)
    return .object(self)
  }
  public override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    Value(numpy: try ArrayOperators.compare(op, array, other))
  }
  public override func unary(_ op: UnaryOperator) throws -> Value? {
    Value(numpy: try array.apply(op.elementwise))
  }
  public override func hash() throws -> Int { throw PythonError.type("unhashable type: 'numpy.ndarray'") }

  // MARK: conversions

  public override func repr() throws -> String { array.representation }
  public override func str() throws -> String { array.description }
  public override func format(_ spec: String) throws -> String {
    if array.ndim == 0 { return try Formatting.format(array.onlyElement.pythonValue, spec) }
    return try super.format(spec)
  }
  public override var floatValue: Double? { array.ndim == 0 ? try? array.onlyElement.asDouble : nil }
  public override func requireFloatValue() throws -> Double? {
    if array.ndim > 0 { throw Self.notOneNumber }
    return floatValue
  }
  public override func truncated() throws -> BigInt? {
    if array.ndim == 0 { return try array.onlyElement.truncated() }
    throw Self.notOneNumber
  }
  public override var integerIndex: BigInt? {
    array.ndim == 0 && array.dtype.isInteger ? (try? array.onlyElement)?.integer : nil
  }

  private static var notOneNumber: PythonError {
    .type("only 0-dimensional arrays can be converted to Python scalars")
  }
}
