import NDArray

/// NumPy's errors for operators between arrays and values that are no numbers.
enum OperandError {
  /// The error of `array op other`, or of `other op array` when `reflected`.
  static func arithmetic(_ op: BinaryOperator, _ dtype: DType, _ other: Value, reflected: Bool) -> PythonError {
    guard let operation = op.elementwise else { return product(dtype, other, reflected: reflected) }
    guard let text = other.asString else {
      let names = [dtype.pythonName, other.typeName]
      let (left, right) = reflected ? (names[1], names[0]) : (names[0], names[1])
      let symbol = op == .power ? "** or pow()" : op.symbol
      return .type("unsupported operand type(s) for \(symbol): '\(left)' and '\(right)'")
    }
    switch operation {
    case .add, .subtract: return noLoop(operation.rawValue, dtype, text, reflected: reflected)
    case .multiply:
      return .type(
        "The 'out' kwarg is necessary when using the string multiply ufunc directly. Use numpy.strings.multiply to "
          + "multiply strings without specifying 'out'.")
    default:
      return .type(
        "ufunc '\(operation.rawValue)' not supported for the input types, and the inputs could not be safely coerced to "
          + "any supported types according to the casting rule ''safe''")
    }
  }

  /// The error of `array op other` for an operator that orders.
  static func order(_ op: ComparisonOperator, _ dtype: DType, _ other: Value) -> PythonError {
    guard other.asString != nil else {
      return .type("'\(op.symbol)' not supported between instances of '\(dtype.pythonName)' and '\(other.typeName)'")
    }
    return .type(
      "ufunc '\(op.elementwise.rawValue)' did not contain a loop with signature matching types "
        + "(<class '\(DTypeObject(dtype).typeName)'>, <class 'numpy.dtypes.StrDType'>) -> None")
  }

  private static func product(_ dtype: DType, _ other: Value, reflected: Bool) -> PythonError {
    if let text = other.asString { return noLoop("matmul", dtype, text, reflected: reflected) }
    return .value(
      "matmul: Input operand \(reflected ? 0 : 1) does not have enough dimensions (has 0, gufunc core with signature "
        + "(n?,k),(k,m?)->(n?,m?) requires 1)")
  }

  private static func noLoop(_ name: String, _ dtype: DType, _ text: String, reflected: Bool) -> PythonError {
    let types = ["dtype('\(dtype)')", "dtype('<U\(text.unicodeScalars.count)')"]
    return .type(
      "ufunc '\(name)' did not contain a loop with signature matching types "
        + "(\((reflected ? types.reversed() : types).joined(separator: ", "))) -> None")
  }
}

extension DType {
  /// The Python type of the elements.
  fileprivate var pythonName: String {
    switch kind {
    case .bool: "bool"
    case .signed, .unsigned: "int"
    case .real: "float"
    }
  }
}
