import BigInt
import Foundation
import Interpreter
import NDArray

/// Functions that give or take ints.
extension MathModule {
  static var integers: [Command] {
    [
      rounding("floor", "The largest int not above x.", .down), rounding("ceil", "The smallest int not below x.", .up),
      Command(
        "trunc", "x without its fraction, an int.", parameters: [x], returns: "an int", example: "math.trunc(-2.7)"
      ) { arguments in
        // Of NumPy's scalars only those that are Python floats know how.
        let scalar = arguments[0].asObject(ScalarObject.self)?.scalar
        guard arguments[0].asDouble != nil, arguments[0].asObject(ArrayObject.self) == nil,
          scalar == nil || scalar?.dtype == .float64
        else {
          throw PythonError.type("type \(arguments[0].typeName) doesn't define __trunc__ method")
        }
        return try rounded(arguments[0], .towardZero)
      },
      Command(
        "isqrt", "The square root of n, rounded down.", parameters: [n], returns: "an int", example: "math.isqrt(17)"
      ) { arguments in
        let number = try integer(arguments[0])
        if number < 0 { throw PythonError.value("isqrt() argument must be nonnegative") }
        return Value(number.squareRoot())
      },
      Command(
        "gcd", "The greatest common divisor.", parameters: [integersParameter], returns: "an int",
        example: "math.gcd(12, 18)"
      ) { arguments in
        Value(try arguments.items(0).map(integer).reduce(BigInt(0)) { $0.greatestCommonDivisor(with: $1) })
      },
      Command(
        "lcm", "The least common multiple.", parameters: [integersParameter], returns: "an int",
        example: "math.lcm(4, 6)"
      ) { arguments in
        let numbers = try arguments.items(0).map(integer)
        return Value(
          numbers.reduce(BigInt(1)) {
            $0 == 0 || $1 == 0 ? 0 : ($0 / $0.greatestCommonDivisor(with: $1) * $1).magnitudeAsInteger
          })
      },
      Command("factorial", "The product of 1 to n.", parameters: [n], returns: "an int", example: "math.factorial(5)") {
        arguments in
        Value(try factorial(integer(arguments[0]), arguments.machine))
      },
      Command(
        "comb", "In how many ways k of n things can be chosen.", parameters: [n, k], returns: "an int",
        example: "math.comb(5, 2)"
      ) {
        let (n, k) = try selection($0[0], $0[1])
        guard k <= n else { return 0 }
        let smaller = min(k, n - k)
        return Value(
          try product(from: n - smaller + 1, count: smaller, $0.machine) / product(from: 1, count: smaller, $0.machine))
      },
      Command(
        "perm", "In how many ways k of n things can be chosen in order; without k, all n.",
        parameters: [n, .optional("k", .none, "how many are chosen", type: "int or None", kind: .positionalOnly)],
        returns: "an int", example: "math.perm(5, 2)"
      ) { arguments in
        guard arguments.isGiven(1) else { return Value(try factorial(integer(arguments[0]), arguments.machine)) }
        let (n, k) = try selection(arguments[0], arguments[1])
        return k <= n ? Value(try product(from: n - k + 1, count: k, arguments.machine)) : 0
      },
    ]
  }

  private static var n: Parameter { Parameter.required("n", "an int", type: "int", kind: .positionalOnly) }
  private static var k: Parameter { Parameter.required("k", "an int", type: "int", kind: .positionalOnly) }
  private static var integersParameter: Parameter { Parameter.variadic("integers", "the numbers", type: "int") }

  private static func integer(_ value: Value) throws -> BigInt {
    guard let number = value.asBigInt else {
      throw value.notAnInteger
    }
    return number
  }

  private static func rounding(_ name: String, _ summary: String, _ rule: FloatingPointRoundingRule) -> Command {
    Command(name, summary, parameters: [x], returns: "an int", example: "math.\(name)(2.5)") {
      try rounded($0[0], rule)
    }
  }

  private static func rounded(_ value: Value, _ rule: FloatingPointRoundingRule) throws -> Value {
    if let integer = value.asBigInt { return Value(integer) }
    let number = try real(value)
    if number.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
    if number.isInfinite { throw PythonError("OverflowError", "cannot convert float infinity to integer") }
    let rounded = number.rounded(rule)
    return Int(exactly: rounded).map(Value.int) ?? Value(BigInt(rounded))
  }

  // MARK: counting

  private static func selection(_ n: Value, _ k: Value) throws -> (n: BigInt, k: BigInt) {
    let (n, k) = (try integer(n), try integer(k))
    if n < 0 { throw PythonError.value("n must be a non-negative integer") }
    if k < 0 { throw PythonError.value("k must be a non-negative integer") }
    return (n, k)
  }

  private static func factorial(_ n: BigInt, _ machine: Machine) throws -> BigInt {
    if n < 0 { throw PythonError.value("factorial() not defined for negative values") }
    guard Int(exactly: n) != nil else {
      throw PythonError("OverflowError", "factorial() argument should not exceed \(Int.max)")
    }
    return try product(from: 1, count: n, machine)
  }

  /// `first * (first + 1) * …`, `count` factors.
  private static func product(from first: BigInt, count: BigInt, _ machine: Machine) throws -> BigInt {
    guard let count = Int(exactly: count), count <= 1_000_000 else {
      throw PythonError("MemoryError", "", hint: "at most 1000000 factors are multiplied")
    }
    return try product(from: first, count: count, machine)
  }

  /// Multiplies halves of about the same size, which is much faster than factor by factor.
  private static func product(from first: BigInt, count: Int, _ machine: Machine) throws -> BigInt {
    if count > 32 {
      try machine.poll()
      let half = count / 2
      return try product(from: first, count: half, machine)
        * product(from: first + BigInt(half), count: count - half, machine)
    }
    return (0..<count).reduce(BigInt(1)) { $0 * (first + BigInt($1)) }
  }
}

extension BigInt {
  /// The absolute value.
  fileprivate var magnitudeAsInteger: BigInt { BigInt(magnitude) }
}
