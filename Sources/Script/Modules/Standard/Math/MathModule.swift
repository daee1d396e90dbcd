import BigInt
import Foundation
import Interpreter

/// Python's `math`.
enum MathModule {
  static var module: HostModule {
    HostModule(
      "math", "Functions on real numbers.",
      groups: [
        group("Functions of one number", elementary), group("Logarithms", logarithms),
        group("Functions of two numbers", twoArguments), group("Kinds of numbers", classification),
        group("Parts of numbers", parts), group("Sums and products", sums), group("Integers", integers),
      ],
      constants: [
        "pi": .float(.pi), "e": .float(M_E), "tau": .float(2 * .pi), "inf": .float(.infinity), "nan": .float(.nan),
      ])
  }

  private static func group(_ title: String, _ commands: [Command]) -> CommandGroup {
    CommandGroup(title, setup: "import math", commands)
  }

  // MARK: arguments

  static var x: Parameter { Parameter.required("x", "a number", type: "number", kind: .positionalOnly) }
  static var y: Parameter { Parameter.required("y", "a number", type: "number", kind: .positionalOnly) }

  /// A real number, with CPython's errors for everything else.
  static func real(_ value: Value) throws -> Double {
    if let number = value.asDouble {
      if number.isInfinite, value.asBigInt != nil {
        throw PythonError("OverflowError", "int too large to convert to float")
      }
      return number
    }
    if case .object(let object) = value, let number = try object.requireFloatValue() { return number }
    throw PythonError.type("must be real number, not \(value.typeName)")
  }

  static var domainError: PythonError { .value("math domain error") }
  static var rangeError: PythonError { PythonError("OverflowError", "math range error") }

  // MARK: functions of one number

  /// A function whose infinite results for finite arguments are overflows, or else poles.
  private static func function(
    _ name: String, _ summary: String, at place: String = "0.5", overflows: Bool = false,
    _ body: @escaping (Double) -> Double
  ) -> Command {
    Command(name, summary, parameters: [x], returns: "a float", example: "math.\(name)(\(place))") { arguments in
      let x = try real(arguments[0])
      let result = body(x)
      if result.isNaN && !x.isNaN { throw domainError }
      if result.isInfinite && x.isFinite { throw overflows ? rangeError : domainError }
      return .float(result)
    }
  }

  private static var elementary: [Command] {
    [
      function("sqrt", "The square root of x.", at: "2") { $0.squareRoot() },
      function("cbrt", "The cube root of x.", at: "27") { cbrt($0) },
      function("exp", "e to the power x.", overflows: true) { exp($0) },
      function("exp2", "2 to the power x.", overflows: true) { exp2($0) },
      function("expm1", "exp(x) - 1, exact for small x.", overflows: true) { expm1($0) },
      function("log1p", "The natural logarithm of 1 + x, exact for small x.") { log1p($0) },
      function("sin", "The sine of x radians.") { sin($0) },
      function("cos", "The cosine of x radians.") { cos($0) },
      function("tan", "The tangent of x radians.") { tan($0) },
      function("asin", "The arc sine of x, in radians.") { asin($0) },
      function("acos", "The arc cosine of x, in radians.") { acos($0) },
      function("atan", "The arc tangent of x, in radians.") { atan($0) },
      function("sinh", "The hyperbolic sine of x.", overflows: true) { sinh($0) },
      function("cosh", "The hyperbolic cosine of x.", overflows: true) { cosh($0) },
      function("tanh", "The hyperbolic tangent of x.") { tanh($0) },
      function("asinh", "The inverse hyperbolic sine of x.") { asinh($0) },
      function("acosh", "The inverse hyperbolic cosine of x.", at: "2") { acosh($0) },
      function("atanh", "The inverse hyperbolic tangent of x.") { atanh($0) },
      function("erf", "The error function at x.") { erf($0) },
      function("erfc", "The complementary error function at x.") { erfc($0) },
      function("fabs", "The absolute value of x, as a float.", at: "-3") { abs($0) },
      function("degrees", "x radians in degrees.", at: "math.pi", overflows: true) { $0 * (180 / .pi) },
      function("radians", "x degrees in radians.", at: "180") { $0 * (.pi / 180) },
    ]
  }

  // MARK: logarithms, which also take ints beyond the range of floats

  private static var logarithms: [Command] {
    [
      logarithm, logarithm("log2", "The logarithm of x to base 2.") { log2($0) },
      logarithm("log10", "The logarithm of x to base 10.") { log10($0) },
    ]
  }

  private static func logarithm(
    _ name: String, _ summary: String, _ body: @escaping (Double) -> Double
  ) -> Command {
    Command(name, summary, parameters: [x], returns: "a float", example: "math.\(name)(1000)") {
      .float(try logarithm(of: $0[0], body))
    }
  }

  private static var logarithm: Command {
    Command(
      "log", "The natural logarithm of x, or its logarithm to the given base.",
      parameters: [
        x,
        .optional(
          "base", .unbound, "the base, e if not given", type: "number or None", kind: .positionalOnly, text: "e"),
      ],
      returns: "a float", example: "math.log(8, 2)"
    ) { arguments in
      let numerator = try logarithm(of: arguments[0]) { log($0) }
      guard case .unbound = arguments[1] else {
        let denominator = try logarithm(of: arguments[1]) { log($0) }
        if denominator == 0 { throw PythonError("ZeroDivisionError", "float division by zero") }
        return .float(numerator / denominator)
      }
      return .float(numerator)
    }
  }

  private static func logarithm(of value: Value, _ body: (Double) -> Double) throws -> Double {
    if let integer = value.asBigInt, value.asDouble?.isInfinite ?? false {
      guard integer > 0 else { throw domainError }
      // x = m * 2^e with m from 0.5 to 1; the last bit says whether anything was dropped, for rounding.
      let shift = integer.magnitude.bitWidth - 64
      let dropsBits = integer.magnitude.trailingZeroBitCount < shift
      let high = UInt64(truncatingIfNeeded: integer >> shift) | (dropsBits ? 1 : 0)
      return body(Double(high) * 0x1p-64) + body(2) * Double(shift + 64)
    }
    let x = try real(value)
    if x <= 0 { throw domainError }
    return body(x)
  }
}
