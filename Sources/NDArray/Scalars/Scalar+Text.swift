extension Scalar: CustomStringConvertible {
  /// The number as `print` shows it: `1.5`, `3`, `True`, `nan`, `1e-05`.
  public var description: String {
    switch dtype {
    case .bool: isTrue ? "True" : "False"
    case .uint64: String(value(as: UInt64.self))
    case .float32: Self.text(value(as: Float.self))
    case .float64: Self.text(asDouble)
    default: String(value(as: Int64.self))
    }
  }

  /// The scalar as NumPy 2 shows it in lists and at the prompt: `np.float64(1.5)`, `np.int64(3)`, `np.True_`.
  public var representation: String {
    dtype == .bool ? "np.\(description)_" : "np.\(dtype)(\(description))"
  }

  /// The shortest text that reads back as the same number, as Python prints a float.
  public static func text(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    let digits = ShortestDigits(value)
    if digits.exponent < -4 || digits.exponent >= 16 { return digits.scientific }
    return completed(digits.positional)
  }

  /// The shortest text that reads back as the same single-precision number, as NumPy prints one.
  public static func text(_ value: Float) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    let digits = ShortestDigits(value)
    let isPositional = value == 0 || (Double(value.magnitude) >= 1e-4 && value.magnitude < 1e6)
    return isPositional ? completed(digits.positional) : digits.scientific
  }

  private static func completed(_ positional: String) -> String {
    positional.hasSuffix(".") ? positional + "0" : positional
  }
}
