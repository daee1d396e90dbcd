import NDArray

/// NumPy's errors for operators between arrays and values that are no numbers.
enum OperandError {
  /// The error of `array op other`, or of `other op array` when `reflected`.
  static func arithmetic(_ op: BinaryOperator, _ array: NDArray, _ other: Value, reflected: Bool) -> PythonError {
    let dtype = array.dtype
    guard let operation = op.elementwise else { return product(array, other, reflected: reflected) }
    guard let text = Self.text(other) else {
      let names = [dtype.pythonName, other.typeName]
      let (left, right) = reflected ? (names[1], names[0]) : (names[0], names[1])
      let symbol = op == .power ? "** or pow()" : op.symbol
      return .type("unsupported operand type(s) for \(symbol): '\(left)' and '\(right)'")
    }
    switch operation {
    case .add, .subtract: return noLoop(operation.rawValue, dtype, text, reflected: reflected)
    case .multiply where dtype.isReal || dtype == .bool:
      return noLoop(operation.rawValue, dtype, text, reflected: reflected)
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

  /// The error of `array op= other`.
  static func update(
    _ operation: BinaryOperation, _ op: BinaryOperator, _ array: NDArray, _ other: Value
  ) -> PythonError {
    let dtype = array.dtype
    var result = "O"
    if let text = text(other) {
      guard operation == .multiply, dtype.isInteger else { return arithmetic(op, array, other, reflected: false) }
      // Texts are repeated, into one with room for any number of the type.
      result = text.code.prefix { !$0.isNumber } + String(dtype.longestText)
    }
    return PythonError(
      "UFuncTypeError",
      "Cannot cast ufunc '\(operation.rawValue)' output from dtype('\(result)') to dtype('\(dtype)') with casting rule "
        + "'same_kind'")
  }

  /// The error of `array op other` for an operator that orders.
  static func order(_ op: ComparisonOperator, _ dtype: DType, _ other: Value) -> PythonError {
    guard let text = Self.text(other) else {
      return .type("'\(op.symbol)' not supported between instances of '\(dtype.pythonName)' and '\(other.typeName)'")
    }
    return PythonError(
      "UFuncTypeError",
      "ufunc '\(op.elementwise.rawValue)' did not contain a loop with signature matching types "
        + "(<class '\(DTypeObject(dtype).typeName)'>, <class 'numpy.dtypes.\(text.className)'>) -> None")
  }

  private static func product(_ array: NDArray, _ other: Value, reflected: Bool) -> PythonError {
    if let text = Self.text(other) { return noLoop("matmul", array.dtype, text, reflected: reflected) }
    return .value(
      "matmul: Input operand \(reflected || array.ndim == 0 ? 0 : 1) does not have enough dimensions (has 0, gufunc core with signature "
        + "(n?,k),(k,m?)->(n?,m?) requires 1)")
  }

  /// The type NumPy gives a text or bytes; nil for other values.
  private static func text(_ value: Value) -> (code: String, className: String)? {
    if let text = value.asString { return ("<U\(max(text.unicodeScalars.count, 1))", "StrDType") }
    return value.asObject(BytesObject.self).map { ("S\(max($0.bytes.count, 1))", "BytesDType") }
  }

  private static func noLoop(
    _ name: String, _ dtype: DType, _ text: (code: String, className: String), reflected: Bool
  ) -> PythonError {
    let types = ["dtype('\(dtype)')", "dtype('\(text.code)')"]
    return PythonError(
      "UFuncTypeError",
      "ufunc '\(name)' did not contain a loop with signature matching types "
        + "(\((reflected ? types.reversed() : types).joined(separator: ", "))) -> None")
  }
}

extension DType {
  /// The most characters an integer of this type takes, by NumPy's count.
  fileprivate var longestText: Int {
    let digits = [1: 3, 2: 5, 4: 10, 8: 20][size] ?? 0
    return kind == .signed ? digits + 1 : digits
  }

  /// The Python type of the elements.
  fileprivate var pythonName: String {
    switch kind {
    case .bool: "bool"
    case .signed, .unsigned: "int"
    case .real: "float"
    }
  }
}
