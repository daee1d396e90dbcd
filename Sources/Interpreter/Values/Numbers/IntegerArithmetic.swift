import BigInt

/// Python's arithmetic on ints of any size.
enum IntegerArithmetic {
  /// Results with more bits than this are refused, so that one expression cannot take all memory.
  static let maximumBits = 1 << 22

  /// `x op y` when it fits 64 bits, else nil.
  @inline(__always) static func small(_ op: BinaryOperator, _ x: Int, _ y: Int) throws -> Int? {
    let (result, overflow): (Int, Bool)
    switch op {
    case .add: (result, overflow) = x.addingReportingOverflow(y)
    case .subtract: (result, overflow) = x.subtractingReportingOverflow(y)
    case .multiply: (result, overflow) = x.multipliedReportingOverflow(by: y)
    case .floorDivide:
      if y == 0 { throw zeroDivision(op) }
      if y == -1 { return x == .min ? nil : -x }
      let quotient = x / y
      return quotient &* y != x && (x < 0) != (y < 0) ? quotient - 1 : quotient
    case .modulo:
      if y == 0 { throw zeroDivision(op) }
      if y == -1 { return 0 }
      let remainder = x % y
      return remainder != 0 && (remainder < 0) != (y < 0) ? remainder + y : remainder
    case .and: return x & y
    case .or: return x | y
    case .xor: return x ^ y
    case .leftShift:
      guard y >= 0, y < 63, x.magnitude < (UInt(1) << (62 - UInt(y))) else { return nil }
      return x << y
    case .rightShift: return y < 0 ? nil : x >> min(y, 63)
    case .divide, .power, .matrixMultiply: return nil
    }
    return overflow ? nil : result
  }

  static func zeroDivision(_ op: BinaryOperator) -> PythonError {
    PythonError(
      "ZeroDivisionError", op == .modulo ? "integer modulo by zero" : "integer division or modulo by zero")
  }

  /// `x op y`, exactly; a float for `/` and for powers with a negative exponent.
  @inline(never) static func big(_ op: BinaryOperator, _ x: BigInt, _ y: BigInt) throws -> Value? {
    switch op {
    case .add: return Value(x + y)
    case .subtract: return Value(x - y)
    case .multiply:
      try checkSize(x.bitWidth + y.bitWidth)
      return Value(x * y)
    case .power: return try power(x, y)
    case .floorDivide: return Value(try divideFloor(x, y, op).quotient)
    case .modulo: return Value(try divideFloor(x, y, op).remainder)
    case .divide: return .float(try divide(x, y))
    case .and: return Value(IntegerBits.combine(x, y, &))
    case .or: return Value(IntegerBits.combine(x, y, |))
    case .xor: return Value(IntegerBits.combine(x, y, ^))
    case .leftShift, .rightShift: return Value(try shift(op, x, y))
    case .matrixMultiply: return nil
    }
  }

  private static func checkSize(_ bits: Int) throws {
    if bits > maximumBits {
      throw PythonError("MemoryError", "not supported: ints of more than \(maximumBits) bits")
    }
  }

  static func divideFloor(
    _ x: BigInt, _ y: BigInt, _ op: BinaryOperator
  ) throws -> (quotient: BigInt, remainder: BigInt) {
    if y == 0 { throw zeroDivision(op) }
    var (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
    if remainder != 0 && (remainder < 0) != (y < 0) {
      quotient -= 1
      remainder += y
    }
    return (quotient, remainder)
  }

  private static func power(_ x: BigInt, _ y: BigInt) throws -> Value {
    if y < 0 {
      if x == 0 { throw PythonError("ZeroDivisionError", "0.0 cannot be raised to a negative power") }
      return .float(try FloatArithmetic.power(try double(x), try double(y)))
    }
    if x == 0 || x == 1 { return .int(y == 0 ? 1 : x == 0 ? 0 : 1) }
    if x == -1 { return .int(y & 1 == 0 ? 1 : -1) }
    guard let exponent = Int(exactly: y), exponent <= maximumBits else {
      throw PythonError("MemoryError", "not supported: ints of more than \(maximumBits) bits")
    }
    try checkSize(exponent.multipliedReportingOverflow(by: x.magnitude.bitWidth).partialValue)
    return Value(x.power(exponent))
  }

  /// `pow(base, exponent, modulus)`.
  static func power(_ base: BigInt, _ exponent: BigInt, modulus: BigInt) throws -> Value {
    if modulus == 0 { throw PythonError.value("pow() 3rd argument cannot be 0") }
    var base = base
    var exponent = exponent
    let magnitude = BigInt(modulus.magnitude)
    if magnitude == 1 { return 0 }
    if exponent < 0 {
      guard let inverse = (((base % magnitude) + magnitude) % magnitude).inverse(magnitude) else {
        throw PythonError.value("base is not invertible for the given modulus")
      }
      base = inverse
      exponent = -exponent
    }
    let residue = ((base % magnitude) + magnitude) % magnitude
    let result = residue.power(exponent, modulus: magnitude)
    return Value(modulus < 0 && result != 0 ? result + modulus : result)
  }

  private static func shift(_ op: BinaryOperator, _ x: BigInt, _ y: BigInt) throws -> BigInt {
    if y < 0 { throw PythonError.value("negative shift count") }
    if x == 0 { return 0 }
    let count = Int(clamping: y)
    if op == .rightShift { return count > x.bitWidth ? (x < 0 ? -1 : 0) : IntegerBits.shiftRight(x, count) }
    try checkSize(x.bitWidth.addingReportingOverflow(count).overflow ? .max : x.bitWidth + count)
    return x << count
  }

  // MARK: floats

  /// `x / y`, correctly rounded.
  static func divide(_ x: BigInt, _ y: BigInt) throws -> Double {
    if y == 0 { throw PythonError("ZeroDivisionError", "division by zero") }
    if x == 0 { return y < 0 ? -0.0 : 0 }
    // Scale so that the quotient has 66 or 67 bits; the remainder only matters as a sticky bit.
    let shift = 66 - (x.magnitude.bitWidth - y.magnitude.bitWidth)
    let numerator = shift > 0 ? x.magnitude << shift : x.magnitude
    let denominator = shift < 0 ? y.magnitude << -shift : y.magnitude
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let magnitude = scaled(quotient, isInexact: remainder != 0, exponent: -shift)
    if magnitude.isInfinite { throw PythonError("OverflowError", "integer division result too large for a float") }
    return (x < 0) != (y < 0) ? -magnitude : magnitude
  }

  /// The nearest float. Throws OverflowError if there is none.
  static func double(_ x: BigInt) throws -> Double {
    let value = IntegerDigits.nearestDouble(x)
    if value.isInfinite { throw PythonError("OverflowError", "int too large to convert to float") }
    return value
  }

  /// `integer * 2^exponent`, rounded to nearest even; `isInexact` says that the true value is slightly larger.
  private static func scaled(_ integer: BigUInt, isInexact: Bool, exponent: Int) -> Double {
    let bits = integer.bitWidth
    let top = bits + exponent
    if top > 1025 { return .infinity }
    if top < -1080 { return 0 }
    // Floats below 2^-1022 have fewer bits.
    let precision = min(53, 1074 + top)
    if precision < 0 { return 0 }
    let drop = bits - precision
    if drop <= 0 { return Double(sign: .plus, exponent: exponent, significand: Double(UInt64(integer))) }
    var kept = integer >> drop
    let rest = integer - (kept << drop)
    let half = BigUInt(1) << (drop - 1)
    if rest > half || (rest == half && (isInexact || kept & 1 == 1)) { kept += 1 }
    return Double(sign: .plus, exponent: exponent + drop, significand: Double(UInt64(kept)))
  }
}
