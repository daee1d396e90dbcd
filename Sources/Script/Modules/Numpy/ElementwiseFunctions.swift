import BigInt
import Interpreter
import NDArray

/// Functions that work on each element, or on each pair of elements of two arrays.
enum ElementwiseFunctions {
  static var unary: [Command] { unaryNames.map { unary($0.name, $0.summary, $0.operation) } }
  static var binary: [Command] { binaryNames.map { binary($0.name, $0.summary, $0.operation) } }
  static var others: [Command] { ["round", "around"].map(round) + [clip, choose] }

  // MARK: one operand

  private static let unaryNames: [(name: String, summary: String, operation: UnaryOperation)] = [
    ("abs", "The distance of each element from 0.", .absolute),
    ("absolute", "The distance of each element from 0.", .absolute),
    ("negative", "Each element with the opposite sign.", .negative),
    ("positive", "Each element as it is.", .positive),
    ("sign", "-1, 0 or 1 for negative, zero and positive elements.", .sign),
    ("square", "Each element times itself.", .square),
    ("sqrt", "The square root of each element; nan for negative ones.", .sqrt),
    ("exp", "e to the power of each element.", .exp),
    ("expm1", "e to the power of each element, less 1, exact near 0.", .expm1),
    ("log", "The natural logarithm of each element.", .log),
    ("log2", "The logarithm of each element to base 2.", .log2),
    ("log10", "The logarithm of each element to base 10.", .log10),
    ("log1p", "The natural logarithm of 1 plus each element, exact near 0.", .log1p),
    ("sin", "The sine of each element, an angle in radians.", .sin),
    ("cos", "The cosine of each element, an angle in radians.", .cos),
    ("tan", "The tangent of each element, an angle in radians.", .tan),
    ("tanh", "The hyperbolic tangent of each element.", .tanh),
    ("floor", "The largest whole number not above each element.", .floor),
    ("ceil", "The smallest whole number not below each element.", .ceil),
    ("trunc", "Each element without its fraction.", .trunc),
    ("rint", "The whole number nearest to each element, halves to the even one.", .rint),
    ("invert", "The inverted bits of each integer, or the opposite of each truth value.", .invert),
    ("bitwise_not", "The inverted bits of each integer, or the opposite of each truth value.", .invert),
    ("logical_not", "Whether each element is 0 or False.", .logicalNot),
    ("isnan", "Whether each element is nan.", .isnan),
    ("isinf", "Whether each element is infinite.", .isinf),
    ("isfinite", "Whether each element is neither nan nor infinite.", .isfinite),
  ]

  private static func unary(_ name: String, _ summary: String, _ operation: UnaryOperation) -> Command {
    Command(
      name, summary, parameters: [.required("x", "a number or an array", type: "array", kind: .positionalOnly)],
      returns: "a scalar or an array of the same shape", example: "np.\(name)([1, 2, 4])"
    ) { arguments in
      // An int by itself may take uint64, which it may not in an operation with another one.
      let operand =
        arguments["x"].isLargeInteger ? try array(arguments, "x") : try arguments.operand("x").strong
      return Value(numpy: try operand.apply(operation))
    }
  }

  // MARK: two operands

  private static let binaryNames: [(name: String, summary: String, operation: BinaryOperation)] = [
    ("add", "x1 + x2.", .add), ("subtract", "x1 - x2.", .subtract), ("multiply", "x1 * x2.", .multiply),
    ("divide", "x1 / x2.", .divide), ("true_divide", "x1 / x2.", .divide), ("floor_divide", "x1 // x2.", .floorDivide),
    ("mod", "x1 % x2, with the sign of x2.", .remainder), ("remainder", "x1 % x2, with the sign of x2.", .remainder),
    ("power", "x1 ** x2.", .power), ("pow", "x1 ** x2.", .power),
    ("minimum", "The smaller of each two elements; nan if one is.", .minimum),
    ("maximum", "The larger of each two elements; nan if one is.", .maximum),
    ("equal", "Whether x1 == x2.", .equal), ("not_equal", "Whether x1 != x2.", .notEqual),
    ("less", "Whether x1 < x2.", .less), ("less_equal", "Whether x1 <= x2.", .lessEqual),
    ("greater", "Whether x1 > x2.", .greater), ("greater_equal", "Whether x1 >= x2.", .greaterEqual),
    ("bitwise_and", "x1 & x2.", .bitwiseAnd), ("bitwise_or", "x1 | x2.", .bitwiseOr),
    ("bitwise_xor", "x1 ^ x2.", .bitwiseXor), ("left_shift", "x1 << x2.", .leftShift),
    ("right_shift", "x1 >> x2.", .rightShift), ("logical_and", "Whether both elements are true.", .logicalAnd),
    ("logical_or", "Whether one of the elements is true.", .logicalOr),
    ("logical_xor", "Whether just one of the elements is true.", .logicalXor),
  ]

  private static func binary(_ name: String, _ summary: String, _ operation: BinaryOperation) -> Command {
    Command(
      name, summary,
      parameters: [
        .required("x1", "a number or an array", type: "array", kind: .positionalOnly),
        .required("x2", "a number or an array whose shape fits", type: "array", kind: .positionalOnly),
      ],
      returns: "a scalar or an array of the common shape", raises: "ValueError for shapes that do not fit.",
      example: "np.\(name)([1, 2, 4], 2)"
    ) { arguments in
      if [.logicalAnd, .logicalOr, .logicalXor].contains(operation),
        let large = ["x1", "x2"].first(where: { arguments[$0].isLargeInteger })
      {
        for name in ["x1", "x2"] where !arguments[name].isLargeInteger { _ = try arguments.operand(name) }
        throw arguments.error("OverflowError", large, "Python int too large to convert to C long")
      }
      let other = arguments["x2"].isLargeInteger ? .int64 : try arguments.operand("x2").strong.dtype
      let left = try arguments.operand("x1", of: operation, meeting: other)
      var right = try arguments.operand("x2", of: operation, meeting: left.strong.dtype)
      // The operator squares truth values as int8; the function does not.
      if operation == .power, left.strong.dtype == .bool, case .integer = right {
        right = .array(right.strong)
      }
      return Value(numpy: try NDArray.apply(operation, left, right))
    }
  }

  // MARK: others

  private static func round(_ name: String) -> Command {
    Command(
      name, "The elements rounded to a number of decimals, halves to the even digit.",
      parameters: [.numbers, .optional("decimals", 0, "digits after the point; before it if negative")],
      returns: "a scalar or an array of the same shape", example: "np.\(name)(2.345, 2)",
      methodOf: name == "round" ? numpyTypes : []
    ) { arguments in
      Value(numpy: try array(arguments, "a").rounded(decimals: try arguments.integer("decimals")))
    }
  }

  private static var clip: Command {
    Command(
      "clip", "The elements limited to a range.",
      parameters: [
        .numbers, .optional("a_min", .none, "the smallest value; None: no limit", type: "array or None"),
        .optional("a_max", .none, "the largest value; None: no limit", type: "array or None"),
        .optional("min", .none, "another name of a_min", type: "array or None", kind: .keywordOnly),
        .optional("max", .none, "another name of a_max", type: "array or None", kind: .keywordOnly),
      ],
      returns: "a scalar or an array of the common shape", example: "np.clip([1, 5, 9], 2, 8)", methodOf: numpyTypes
    ) { arguments in
      var numbers = try array(arguments, "a")
      let (lower, upper) = (
        arguments.isGiven("a_min") ? "a_min" : "min", arguments.isGiven("a_max") ? "a_max" : "max"
      )
      // With bounds that are no numbers, NumPy compares objects.
      var common = numbers.dtype
      for name in [lower, upper] where arguments.isGiven(name) && !arguments[name].isLargeInteger {
        if case .array(let bound) = try arguments.operand(name, meeting: numbers.dtype) {
          common = common.promoted(with: bound.dtype)
        } else if arguments[name].isPythonFloat, !common.isReal {
          common = .float64
        }
      }
      // An int that no element can pass is no limit.
      let (lowest, highest) = numbers.dtype.limits
      let hasLower = arguments.isGiven(lower) && !(lowest.map { (arguments[lower].pythonInt ?? $0 + 1) <= $0 } ?? false)
      let hasUpper =
        arguments.isGiven(upper) && !(highest.map { (arguments[upper].pythonInt ?? $0 - 1) >= $0 } ?? false)
      if numbers.dtype == .bool {
        if !hasLower, !hasUpper {
          throw PythonError(
            "UFuncTypeError",
            "ufunc 'positive' did not contain a loop with signature matching types <class 'numpy.dtypes.BoolDType'> "
              + "-> None")
        }
        for name in [lower, upper] where arguments[name].isLargeInteger { throw NDArray.refusal(of: arguments[name]) }
      }
      if !numbers.dtype.isReal, arguments[lower].isPythonFloat || arguments[upper].isPythonFloat {
        numbers = try numbers.astype(.float64)
      }
      return Value(
        numpy: try numbers.clipped(
          lower: hasLower ? try arguments.operand(lower, meeting: common) : nil,
          upper: hasUpper ? try arguments.operand(upper, meeting: common) : nil))
    }
  }

  private static var choose: Command {
    Command(
      "where", "Elements of x where a condition holds, of y elsewhere; with the condition alone, where it holds.",
      parameters: [
        .required("condition", "an array of truth values", type: "array", kind: .positionalOnly),
        .optional("x", .unbound, "a number or an array", type: "array", kind: .positionalOnly, text: "None"),
        .optional("y", .unbound, "a number or an array", type: "array", kind: .positionalOnly, text: "None"),
      ],
      returns: "an array; with the condition alone a tuple with the positions along each axis",
      example: "np.where([True, False], 1, 2)", seeAlso: ["nonzero"]
    ) { arguments in
      let condition = try array(arguments, "condition")
      switch (arguments["x"], arguments["y"]) {
      case (.unbound, .unbound): return try Value(tuple: condition.nonzero().map { Value($0) })
      case (.unbound, _), (_, .unbound):
        throw PythonError.value("either both or neither of x and y should be given")
      default:
        for name in ["x", "y"] where arguments[name].isLargeInteger { throw NDArray.refusal(of: arguments[name]) }
        return Value(try NDArray.where(condition, try arguments.operand("x"), try arguments.operand("y")))
      }
    }
  }
}

extension DType {
  /// The smallest and the largest value of an integer type.
  fileprivate var limits: (lowest: BigInt?, highest: BigInt?) {
    guard isInteger else { return (nil, nil) }
    let bits = size * 8
    return kind == .unsigned
      ? (0, (BigInt(1) << bits) - 1) : (-(BigInt(1) << (bits - 1)), (BigInt(1) << (bits - 1)) - 1)
  }
}

extension Value {
  /// The value of a Python int, which is no truth value and no NumPy scalar.
  fileprivate var pythonInt: BigInt? { typeName == "int" ? asBigInt : nil }
  fileprivate var isPythonFloat: Bool { if case .float = self { true } else { false } }
}
