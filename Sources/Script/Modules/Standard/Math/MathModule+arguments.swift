import Foundation
import Interpreter

/// Functions of two numbers, tests of numbers, and their parts.
extension MathModule {
  static var twoArguments: [Command] {
    [
      Command(
        "pow", "x to the power y, as a float.", parameters: [x, y], returns: "a float", example: "math.pow(2, 0.5)"
      ) { arguments in
        let (x, y) = (try real(arguments[0]), try real(arguments[1]))
        let result = pow(x, y)
        if result.isNaN && !x.isNaN && !y.isNaN { throw domainError }
        if result.isInfinite && x.isFinite && y.isFinite { throw x == 0 ? domainError : rangeError }
        return .float(result)
      },
      function("fmod", "The remainder of x / y, with the sign of x.") { fmod($0, $1) },
      function("remainder", "The remainder of x / y nearest to zero.") { remainder($0, $1) },
      function("atan2", "The angle of the point with the coordinates y and x, in radians.", names: ["y", "x"]) {
        atan2($0, $1)
      },
      function("copysign", "The size of x with the sign of y.") { copysign($0, $1) },
      function("nextafter", "The float next to x in the direction of y.") { nextafter($0, $1) },
      isClose,
    ]
  }

  private static func function(
    _ name: String, _ summary: String, names: [String] = ["x", "y"], _ body: @escaping (Double, Double) -> Double
  ) -> Command {
    let parameters = names.map { Parameter.required($0, "a number", type: "number", kind: .positionalOnly) }
    return Command(
      name, summary, parameters: parameters, returns: "a float", example: "math.\(name)(7, -3)"
    ) { arguments in
      let (x, y) = (try real(arguments[0]), try real(arguments[1]))
      let result = body(x, y)
      if result.isNaN && !x.isNaN && !y.isNaN { throw domainError }
      return .float(result)
    }
  }

  private static var isClose: Command {
    Command(
      "isclose", "Whether two numbers are nearly equal.",
      parameters: [
        .required("a", "a number", type: "number"), .required("b", "a number", type: "number"),
        .optional(
          "rel_tol", 1e-09, "difference allowed, as a part of the larger number", type: "number", kind: .keywordOnly),
        .optional("abs_tol", 0.0, "difference allowed in any case", type: "number", kind: .keywordOnly),
      ], returns: "a bool", example: "math.isclose(0.1 + 0.2, 0.3)"
    ) { arguments in
      let (a, b) = (try real(arguments[0]), try real(arguments[1]))
      let (relative, absolute) = (try real(arguments[2]), try real(arguments[3]))
      if relative < 0 || absolute < 0 { throw PythonError.value("tolerances must be non-negative") }
      if a == b { return true }
      if a.isInfinite || b.isInfinite { return false }
      let difference = abs(b - a)
      return .bool(difference <= abs(relative * b) || difference <= abs(relative * a) || difference <= absolute)
    }
  }

  static var classification: [Command] {
    func test(_ name: String, _ summary: String, _ body: @escaping (Double) -> Bool) -> Command {
      Command(name, summary, parameters: [x], returns: "a bool", example: "math.\(name)(math.inf)") {
        .bool(body(try real($0[0])))
      }
    }
    return [
      test("isnan", "Whether x is not a number.") { $0.isNaN },
      test("isinf", "Whether x is infinite.") { $0.isInfinite },
      test("isfinite", "Whether x is neither infinite nor NaN.") { $0.isFinite },
    ]
  }

  static var parts: [Command] {
    [
      Command(
        "modf", "The fraction and the whole part of x.", parameters: [x], returns: "a tuple of two floats",
        example: "math.modf(2.75)"
      ) {
        let x = try real($0[0])
        if x.isInfinite { return Value(tuple: [.float(copysign(0, x)), .float(x)]) }
        let whole = x.rounded(.towardZero)
        return Value(tuple: [.float(copysign(x - whole, x)), .float(whole)])
      },
      Command(
        "frexp", "m and e with x = m * 2**e and m from 0.5 to 1.", parameters: [x], returns: "a float and an int",
        example: "math.frexp(10)"
      ) {
        let x = try real($0[0])
        guard x.isFinite && x != 0 else { return Value(tuple: [.float(x), 0]) }
        let exponent = Int(x.exponent) + 1
        return Value(tuple: [.float(scalbn(x, -exponent)), .int(exponent)])
      },
      Command(
        "ldexp", "x * 2**i.", parameters: [x, .required("i", "an int", type: "int", kind: .positionalOnly)],
        returns: "a float", example: "math.ldexp(0.625, 4)"
      ) { arguments in
        let x = try real(arguments[0])
        guard let exponent = arguments[1].asBigInt else {
          throw PythonError.type("Expected an int as second argument to ldexp.")
        }
        if x == 0 || !x.isFinite { return .float(x) }
        // Beyond these bounds every float is infinite or 0.
        let result = scalbn(x, max(-5000, min(5000, Int(clamping: exponent))))
        if result.isInfinite { throw rangeError }
        return .float(result)
      },
      Command("ulp", "The value of the last bit of x.", parameters: [x], returns: "a float", example: "math.ulp(1)") {
        let x = try real($0[0])
        return .float(x.isNaN ? x : x.isInfinite ? .infinity : abs(x).ulp)
      },
    ]
  }
}
