import BigInt

extension Builtins {
  static var numberFunctions: [Command] {
    [
      .builtin(
        "abs", "Returns the absolute value of a number.", example: "abs(-3)", [.only("x", "the number", type: "number")]
      ) {
        try $0[0].unary(.absolute)
      },
      .builtin(
        "divmod", "Returns the quotient rounded down and the remainder, as a tuple.", example: "divmod(17, 5)",
        [.only("x", "the dividend", type: "number"), .only("y", "the divisor", type: "number")], .ranged
      ) { try divmod($0[0], $0[1]) },
      .builtin(
        "pow", "Returns base to the power exp, modulo mod if given.", example: "pow(2, 10)",
        [
          .required("base", "the base", type: "number"), .required("exp", "the exponent", type: "number"),
          .optional("mod", .none, "the modulus, for ints", type: "int or None"),
        ], .named
      ) { arguments in
        if !arguments.isGiven(2) { return try Value.binary(.power, arguments[0], arguments[1]) }
        guard let base = arguments[0].exactInteger, let exponent = arguments[1].exactInteger,
          let modulus = arguments[2].exactInteger
        else { throw powerError((0..<3).map { arguments[$0] }) }
        return try IntegerArithmetic.power(base, exponent, modulus: modulus)
      },
      .builtin(
        "round", "Rounds to the nearest number with ndigits decimals, halves to even.", example: "round(2.675, 1)",
        [
          .required("number", "the number", type: "number"),
          .optional("ndigits", .none, "decimals to keep; without it, an int", type: "int or None"),
        ],
        .named
      ) { try Rounding.round($0[0], $0[1]) },
      .builtin(
        "hash", "Returns the hash of a value that cannot change.", example: "hash(42)",
        [.only("obj", "the value", type: "any")]
      ) {
        .int(try $0[0].hash())
      },
      .builtin(
        "id", "Returns a number that no other living object has.", example: "id(None) == id(None)",
        [.only("obj", "the value", type: "any")]
      ) {
        .int(identity($0[0]))
      },
      radix("bin", 2, "0b"), radix("oct", 8, "0o"), radix("hex", 16, "0x"),
    ]
  }

  private static func powerError(_ operands: [Value]) -> PythonError {
    if operands.contains(where: { $0.typeName == "float" }) {
      return .type("pow() 3rd argument not allowed unless all arguments are integers")
    }
    let types = operands.map { "'\($0.typeName)'" }.joined(separator: ", ")
    return .type("unsupported operand type(s) for ** or pow(): \(types)")
  }

  static func divmod(_ x: Value, _ y: Value) throws -> Value {
    if let a = x.exactInteger, let b = y.exactInteger {
      let (quotient, remainder) = try IntegerArithmetic.divideFloor(a, b, .floorDivide)
      return Value(tuple: [Value(quotient), Value(remainder)])
    }
    guard let (a, b) = try Value.floats(x, y) else {
      do {
        if let quotient = try Value.objects(.floorDivide, x, y), let remainder = try Value.objects(.modulo, x, y) {
          return Value(tuple: [quotient, remainder])
        }
      } catch let error as PythonError where error.className == "TypeError" {
        if [x, y].contains(where: { $0.asObject(ArrayObject.self) != nil }), error.message.contains(" for //: ") {
          throw PythonError.type(
            "ufunc 'divmod' not supported for the input types, and the inputs could not be safely coerced to any supported "
              + "types according to the casting rule ''safe''")
        }
        throw PythonError.type(
          error.message.replacing(" for //: ", with: " for divmod(): ").replacing("'floor_divide'", with: "'divmod'"))
      }
      throw PythonError.type("unsupported operand type(s) for divmod(): '\(x.typeName)' and '\(y.typeName)'")
    }
    if b == 0 { throw PythonError("ZeroDivisionError", "float divmod()") }
    let (quotient, remainder) = FloatArithmetic.divideFloor(a, b)
    return Value(tuple: [.float(quotient), .float(remainder)])
  }

  private static func radix(_ name: String, _ radix: Int, _ prefix: String) -> Command {
    .builtin(
      name, "Returns an int as text in base \(radix).", example: "\(name)(27)",
      [.only("number", "the int", type: "int")]
    ) { arguments in
      guard let value = arguments[0].asBigInt else {
        throw arguments[0].notAnInteger
      }
      return Value((value < 0 ? "-" : "") + prefix + String(value.magnitude, radix: radix))
    }
  }

  private static func identity(_ value: Value) -> Int {
    switch value {
    case .unbound, .none: 1
    case .bool(let value): value ? 2 : 3
    case .int(let value): value &* 16 &+ 4
    case .float(let value): Int(truncatingIfNeeded: value.bitPattern >> 1)
    case .string(let object): ObjectIdentifier(object).hashValue
    case .list(let object): ObjectIdentifier(object).hashValue
    case .tuple(let object): ObjectIdentifier(object).hashValue
    case .dict(let object): ObjectIdentifier(object).hashValue
    case .function(let object): ObjectIdentifier(object).hashValue
    case .object(let object): ObjectIdentifier(object).hashValue
    }
  }
}

/// `round()`.
enum Rounding {
  static func round(_ value: Value, _ digits: Value) throws -> Value {
    switch value {
    case .float(let number): return try round(number, try places(digits))
    case .object(let object) where object.exactly(BigIntObject.self) == nil:
      // Whether the type can be rounded comes first.
      let places = Result { try self.places(digits) }
      if let result = try object.rounded(toDigits: (try? places.get()) ?? nil) {
        _ = try places.get()
        return result
      }
    default: if let integer = value.exactInteger { return round(integer, try places(digits)) }
    }
    throw PythonError.type("type \(value.typeName) doesn't define __round__ method")
  }

  private static func places(_ digits: Value) throws -> Int? {
    if digits.isNone { return nil }
    guard let places = digits.clampedInt else {
      throw digits.notAnInteger
    }
    return places
  }

  private static func round(_ value: BigInt, _ places: Int?) -> Value {
    guard let places, places < 0 else { return Value(value) }
    // Beyond its own length an int rounds to 0.
    if -places > value.magnitude.bitWidth { return .int(0) }
    let unit = BigInt(10).power(-places)
    var (quotient, remainder) = value.magnitude.quotientAndRemainder(dividingBy: unit.magnitude)
    let twice = remainder * 2
    if twice > unit.magnitude || (twice == unit.magnitude && quotient & 1 == 1) { quotient += 1 }
    remainder = quotient * unit.magnitude
    return Value(value < 0 ? -BigInt(remainder) : BigInt(remainder))
  }

  private static func round(_ value: Double, _ places: Int?) throws -> Value {
    guard let places else {
      if value.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
      if value.isInfinite { throw PythonError("OverflowError", "cannot convert float infinity to integer") }
      let rounded = value.rounded(.toNearestOrEven)
      return Int(exactly: rounded).map(Value.int) ?? Value(BigInt(rounded))
    }
    if !value.isFinite || value == 0 || places > 323 { return .float(value) }
    if places < -308 { return .float(value.sign == .minus ? -0.0 : 0) }
    if places >= 0 {
      let decimal = DecimalDigits.fractional(value.magnitude, places)
      let digits = String(decoding: decimal.digits, as: UTF8.self)
      let magnitude = decimal.isZero ? 0 : Double("\(digits)e\(decimal.point - decimal.digits.count)") ?? .infinity
      return .float(value < 0 ? -magnitude : magnitude)
    }
    // The digits left of the point are rounded as an exact integer with a fraction that only breaks ties.
    let whole = value.magnitude.rounded(.down)
    let unit = BigUInt(10).power(-places)
    var (quotient, remainder) = BigUInt(whole).quotientAndRemainder(dividingBy: unit)
    let twice = remainder * 2
    let isAbove = twice > unit || (twice == unit && (whole < value.magnitude || quotient & 1 == 1))
    if isAbove { quotient += 1 }
    remainder = quotient * unit
    let magnitude = IntegerDigits.nearestDouble(BigInt(remainder))
    if magnitude.isInfinite { throw PythonError("OverflowError", "rounded value too large to represent") }
    return .float(value < 0 ? -magnitude : magnitude)
  }
}
