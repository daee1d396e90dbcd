public import BigInt
public import NDArray

/// A NumPy scalar: one number that keeps its element type. A `np.float64` is also a float, the others are no Python numbers.
public final class ScalarObject: Object {
  /// The number with its type.
  public let scalar: Scalar

  /// A NumPy scalar with this value.
  public init(_ scalar: Scalar) { self.scalar = scalar }

  public override var typeName: String { scalar.dtype.scalarTypeName }
  public override var baseTypeNames: [String] { scalar.dtype.scalarBaseNames }
  public override func isTrue() throws -> Bool { scalar.isTrue }

  public override func item(_ index: Value) throws -> Value {
    throw PythonError.index("invalid index to scalar variable.")
  }
  public override func attribute(_ name: String) throws -> Value? {
    name == "T" ? .object(self) : ArrayAttributes.value(name, of: NDArray(scalar))
  }
  public override var attributeNames: [String] { ArrayAttributes.names }

  // MARK: operators

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value? {
    if scalar.dtype == .float64, let result = float(op, other, reflected: reflected) { return Value(Scalar(result)) }
    switch (op, other) {
    case (.matrixMultiply, _) where other.asObject(ArrayObject.self) == nil: return nil
    case (.multiply, .list), (.multiply, .tuple), (_, .string): return nil
    default: return try ArrayOperators.binary(op, NDArray(scalar), other, reflected: reflected).map { Value(numpy: $0) }
    }
  }

  /// The four basic operations on two doubles, which need no arrays.
  private func float(_ op: BinaryOperator, _ other: Value, reflected: Bool) -> Double? {
    let number: Double
    switch other {
    case .float(let value): number = value
    case .object(let object):
      guard let value = object.exactly(ScalarObject.self)?.scalar, value.dtype == .float64 else { return nil }
      number = value.asDouble
    default: return nil
    }
    let (x, y) = reflected ? (number, scalar.asDouble) : (scalar.asDouble, number)
    switch op {
    case .add: return x + y
    case .subtract: return x - y
    case .multiply: return x * y
    case .divide: return x / y
    default: return nil
    }
  }

  public override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    if other.isNone { return nil }
    return try ArrayOperators.compare(op, NDArray(scalar), other).map { Value(numpy: $0) }
  }
  public override func unary(_ op: UnaryOperator) throws -> Value? {
    Value(numpy: try NDArray(scalar).apply(op.elementwise))
  }
  public override func hash() throws -> Int { try scalar.pythonValue.hash() }

  // MARK: conversions

  public override func repr() throws -> String { scalar.representation }
  public override func str() throws -> String { scalar.description }
  public override func format(_ spec: String) throws -> String { try Formatting.format(scalar.pythonValue, spec) }
  public override var integerIndex: BigInt? { scalar.dtype.isInteger ? scalar.integer : nil }
  public override var floatValue: Double? { scalar.asDouble }
  public override func truncated() throws -> BigInt? { try scalar.truncated() }
}
