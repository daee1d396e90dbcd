public import BigInt
public import NDArray

/// A NumPy scalar: one number that keeps its element type. A `np.float64` is also a float, the others are no Python numbers.
public final class ScalarObject: Object {
  /// The number with its type.
  public let scalar: Scalar

  // They never change, so any thread may read them.
  nonisolated(unsafe) static let yes = ScalarObject(Scalar(true))
  nonisolated(unsafe) static let no = ScalarObject(Scalar(false))

  /// A NumPy scalar with this value.
  public init(_ scalar: Scalar) { self.scalar = scalar }

  public override var typeName: String { scalar.dtype.scalarTypeName }
  public override var baseTypeNames: [String] { scalar.dtype.scalarBaseNames }
  public override func isTrue() throws -> Bool { scalar.isTrue }

  public override func item(_ index: Value) throws -> Value {
    // Truth values and new axes are the only indices of something without axes.
    do { return try ArrayObject(NDArray(scalar)).item(index) } catch {
      throw PythonError.index("invalid index to scalar variable.")
    }
  }
  public override func attribute(_ name: String) throws -> Value? {
    name == "T" ? .object(self) : ArrayAttributes.value(name, of: NDArray(scalar))
  }
  public override var attributeNames: [String] { ArrayAttributes.names }

  // MARK: operators

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value? {
    if op == .power, !reflected, scalar.dtype == .bool, case .int(let exponent) = other {
      // Only arrays have a way of their own to square truth values.
      return Value(try Scalar.apply(.power, .scalar(scalar), .scalar(Scalar(Int64(exponent)))))
    }
    if let operation = op.elementwise, let operand = ScalarOperand(other) {
      let own = ScalarOperand.scalar(scalar)
      return Value(try reflected ? .apply(operation, operand, own) : .apply(operation, own, operand))
    }
    switch (op, other) {
    case (.matrixMultiply, _) where other.asObject(ArrayObject.self) == nil: return nil
    case (.multiply, .list), (.multiply, .tuple), (.multiply, .string): return nil
    case (.add, .string) where reflected: return nil
    case (.multiply, _) where other.asObject(BytesObject.self) != nil: return nil
    default: return Value(numpy: try ArrayOperators.binary(op, NDArray(scalar), other, reflected: reflected))
    }
  }

  public override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    if case .int(let number) = other, let own = scalar.asInt { return Value(Scalar(op.holds(own, number))) }
    if op == .equal || op == .notEqual, !Self.isComparable(other) { return nil }
    return Value(numpy: try ArrayOperators.compare(op, NDArray(scalar), other))
  }
  /// Whether an equality is NumPy's to answer; for all else it is whether the two are the same object.
  private static func isComparable(_ value: Value) -> Bool {
    switch value {
    case .none, .dict, .function: false
    case .object(let object): !(object is SetObject)
    default: true
    }
  }
  public override func unary(_ op: UnaryOperator) throws -> Value? {
    Value(try scalar.apply(op.elementwise))
  }
  public override func hash() throws -> Int { try scalar.pythonValue.hash() }

  // MARK: conversions

  public override func repr() throws -> String { scalar.representation }
  public override func str() throws -> String { scalar.description }
  public override func format(_ spec: String) throws -> String { try Formatting.format(scalar.pythonValue, spec) }
  public override var integerIndex: BigInt? { scalar.dtype.isInteger ? scalar.integer : nil }
  public override var floatValue: Double? { scalar.asDouble }
  public override func truncated() throws -> BigInt? { try scalar.truncated() }
  public override func rounded(toDigits digits: Int?) throws -> Value? {
    if scalar.dtype == .bool { return nil }
    let result = try NDArray(scalar).rounded(decimals: digits ?? 0).onlyElement
    return digits == nil ? Value(try result.truncated()) : Value(result)
  }
}

extension ScalarOperand {
  /// A number as an operand of scalar arithmetic; nil for arrays, large ints and everything else.
  fileprivate init?(_ value: Value) {
    switch value {
    case .int(let integer): self = .integer(integer)
    case .float(let number): self = .real(number)
    case .bool(let flag): self = .scalar(Scalar(flag))
    case .object(let object):
      guard let scalar = object.exactly(ScalarObject.self)?.scalar else { return nil }
      self = .scalar(scalar)
    default: return nil
    }
  }
}
