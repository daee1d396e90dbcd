import BigInt

/// The methods of int, which bool inherits, and of float.
enum NumberMethods {
  /// All of them.
  static var all: [Command] {
    [
      integer("bit_count", "The number of ones in the binary digits of the absolute value.") { value in
        .int(value.magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
      },
      integer("bit_length", "The number of binary digits of the absolute value.") { value in
        .int(value.magnitude.bitWidth)
      },
      integer("as_integer_ratio", "The int and 1.") { value in Value(tuple: [Value(value), 1]) },
      integer("conjugate", "The int itself.") { value in Value(value) },
      IntegerBytes.toBytes,
      float("hex", "The float as hexadecimal text, exactly.") { value in Value(FloatHexadecimal.text(value)) },
      float("is_integer", "Whether there is no fraction.") { value in
        .bool(value.isFinite && value == value.rounded())
      },
      float("as_integer_ratio", "Two ints, without common factor, whose ratio is exactly the float.") { value in
        try ratio(value)
      },
      float("conjugate", "The float itself.") { value in .float(value) },
    ]
  }

  private static func integer(_ name: String, _ summary: String, body: @escaping (BigInt) throws -> Value) -> Command {
    Methods.declare("int", name, summary, [], .fixed, receiver: \.exactInteger) { value, _ in try body(value) }
  }

  private static func float(_ name: String, _ summary: String, body: @escaping (Double) throws -> Value) -> Command {
    Methods.declare(
      "float", name, summary, [], .fixed,
      receiver: {
        switch $0 {
        case .float(let value): value
        case .object(let object): object.baseTypeNames.contains("float") ? object.floatValue : nil
        default: nil
        }
      }
    ) { value, _ in try body(value) }
  }

  private static func ratio(_ value: Double) throws -> Value {
    if value.isNaN { throw PythonError.value("cannot convert NaN to integer ratio") }
    if value.isInfinite { throw PythonError("OverflowError", "cannot convert Infinity to integer ratio") }
    if value == 0 { return Value(tuple: [0, 1]) }
    // An odd int times a power of two.
    let bits = value.significandWidth
    let odd = BigInt(value.significand * Double(sign: .plus, exponent: bits, significand: 1))
    let power = Int(value.exponent) - bits
    let top = value < 0 ? -odd : odd
    return power >= 0
      ? Value(tuple: [Value(top << power), 1]) : Value(tuple: [Value(top), Value(BigInt(1) << -power)])
  }
}
