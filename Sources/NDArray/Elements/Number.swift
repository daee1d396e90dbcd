internal import CKernels

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An integer or floating-point element with NumPy's arithmetic: integers wrap around and divide by zero to zero,
/// reals follow IEEE 754.
protocol Number: Convertible, Comparable, Numeric {
  static func add(_ left: Self, _ right: Self) -> Self
  static func subtract(_ left: Self, _ right: Self) -> Self
  static func multiply(_ left: Self, _ right: Self) -> Self
  /// The quotient rounded towards minus infinity.
  static func floorDivide(_ left: Self, _ right: Self) -> Self
  /// The rest of `floorDivide`, with the sign of the divisor.
  static func remainder(_ left: Self, _ right: Self) -> Self
  /// For integers the exponent is not negative.
  static func power(_ base: Self, _ exponent: Self) -> Self
  static func minimum(_ left: Self, _ right: Self) -> Self
  static func maximum(_ left: Self, _ right: Self) -> Self
  static func negate(_ value: Self) -> Self
  static func absolute(_ value: Self) -> Self
  /// -1, 0 or 1; nan for nan.
  static func sign(_ value: Self) -> Self
  static var lowest: Self { get }
  static var highest: Self { get }
  /// Whether the value is not a number.
  var isNotANumber: Bool { get }

  /// An unsigned integer that orders as the elements do when they are sorted: nan last, and -0 before 0.
  associatedtype SortKey: FixedWidthInteger & UnsignedInteger & BitwiseCopyable
  var sortKey: SortKey { get }
  init(sortKey: SortKey)
}

extension FixedWidthInteger {
  @inline(__always) static func add(_ left: Self, _ right: Self) -> Self { left &+ right }
  @inline(__always) static func subtract(_ left: Self, _ right: Self) -> Self { left &- right }
  @inline(__always) static func multiply(_ left: Self, _ right: Self) -> Self { left &* right }

  @inline(__always) static func floorDivide(_ left: Self, _ right: Self) -> Self {
    if right == 0 { return 0 }
    let (quotient, overflow) = left.dividedReportingOverflow(by: right)
    if overflow { return left }
    let (product, _) = quotient.multipliedReportingOverflow(by: right)
    return Self.isSigned && (left < 0) != (right < 0) && product != left ? quotient &- 1 : quotient
  }

  @inline(__always) static func remainder(_ left: Self, _ right: Self) -> Self {
    if right == 0 { return 0 }
    let (rest, overflow) = left.remainderReportingOverflow(dividingBy: right)
    if overflow { return 0 }
    return Self.isSigned && rest != 0 && (rest < 0) != (right < 0) ? rest &+ right : rest
  }

  @inline(__always) static func power(_ base: Self, _ exponent: Self) -> Self {
    var result: Self = 1
    var factor = base
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result &* factor }
      factor = factor &* factor
      rest >>= 1
    }
    return result
  }

  @inline(__always) static func minimum(_ left: Self, _ right: Self) -> Self { left < right ? left : right }
  @inline(__always) static func maximum(_ left: Self, _ right: Self) -> Self { left > right ? left : right }
  @inline(__always) static func negate(_ value: Self) -> Self { 0 &- value }
  @inline(__always) static func absolute(_ value: Self) -> Self { value < 0 ? 0 &- value : value }
  @inline(__always) static func sign(_ value: Self) -> Self { value < 0 ? 0 &- 1 : value == 0 ? 0 : 1 }
  @inline(__always) static var lowest: Self { min }
  @inline(__always) static var highest: Self { max }
  @inline(__always) var isNotANumber: Bool { false }

  @inline(__always) private static var signBit: Magnitude { isSigned ? 1 << (bitWidth - 1) : 0 }
  @inline(__always) var sortKey: Magnitude { Magnitude(truncatingIfNeeded: self) ^ Self.signBit }
  @inline(__always) init(sortKey: Magnitude) { self.init(truncatingIfNeeded: sortKey ^ Self.signBit) }
}

extension UInt8: Number {}
extension Int8: Number {}
extension UInt16: Number {}
extension Int16: Number {}
extension UInt32: Number {}
extension Int32: Number {}
extension UInt64: Number {}
extension Int64: Number {}

/// A floating-point element.
protocol Real: Number, BinaryFloatingPoint {
  static func powerOfReals(_ base: Self, _ exponent: Self) -> Self
  /// The sum of `count` elements that lie one behind the other, in the order of `PairwiseSum`.
  static func sum(_ values: UnsafePointer<Self>, _ count: Int) -> Self
}

extension Real {
  @inline(__always) static func add(_ left: Self, _ right: Self) -> Self { left + right }
  @inline(__always) static func subtract(_ left: Self, _ right: Self) -> Self { left - right }
  @inline(__always) static func multiply(_ left: Self, _ right: Self) -> Self { left * right }

  @inline(__always) static func floorDivide(_ left: Self, _ right: Self) -> Self {
    if right == 0 { return left / right }
    let rest = left.truncatingRemainder(dividingBy: right)
    var quotient = (left - rest) / right
    if rest != 0 && (rest < 0) != (right < 0) { quotient -= 1 }
    if quotient == 0 { return Self(signOf: left / right, magnitudeOf: 0) }
    let whole = quotient.rounded(.down)
    return quotient - whole > 0.5 ? whole + 1 : whole
  }

  @inline(__always) static func remainder(_ left: Self, _ right: Self) -> Self {
    let rest = left.truncatingRemainder(dividingBy: right)
    if right == 0 { return rest }
    if rest == 0 { return Self(signOf: right, magnitudeOf: 0) }
    return (rest < 0) != (right < 0) ? rest + right : rest
  }

  @inline(__always) static func power(_ base: Self, _ exponent: Self) -> Self { powerOfReals(base, exponent) }

  @inline(__always) static func minimum(_ left: Self, _ right: Self) -> Self {
    left < right || left != left ? left : right
  }
  @inline(__always) static func maximum(_ left: Self, _ right: Self) -> Self {
    left > right || left != left ? left : right
  }
  @inline(__always) static func negate(_ value: Self) -> Self { -value }
  @inline(__always) static func absolute(_ value: Self) -> Self { value.magnitude }
  @inline(__always) static func sign(_ value: Self) -> Self { value > 0 ? 1 : value < 0 ? -1 : value == 0 ? 0 : value }
  @inline(__always) static var lowest: Self { -.infinity }
  @inline(__always) static var highest: Self { .infinity }
  @inline(__always) var isNotANumber: Bool { self != self }
}

extension Float: Real {
  @inline(__always) static func powerOfReals(_ base: Float, _ exponent: Float) -> Float { powf(base, exponent) }
  @inline(__always) static func sum(_ values: UnsafePointer<Float>, _ count: Int) -> Float {
    ak_sum_float32(values, count)
  }

  // Negative reals order against their bits.
  @inline(__always) var sortKey: UInt32 {
    isNaN ? .max : sign == .minus ? ~bitPattern : bitPattern | 1 << 31
  }
  @inline(__always) init(sortKey: UInt32) {
    self = sortKey == .max ? .nan : Float(bitPattern: sortKey >> 31 == 0 ? ~sortKey : sortKey ^ 1 << 31)
  }
}

extension Double: Real {
  @inline(__always) static func powerOfReals(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
  @inline(__always) static func sum(_ values: UnsafePointer<Double>, _ count: Int) -> Double {
    ak_sum_float64(values, count)
  }

  // Negative reals order against their bits.
  @inline(__always) var sortKey: UInt64 {
    isNaN ? .max : sign == .minus ? ~bitPattern : bitPattern | 1 << 63
  }
  @inline(__always) init(sortKey: UInt64) {
    self = sortKey == .max ? .nan : Double(bitPattern: sortKey >> 63 == 0 ? ~sortKey : sortKey ^ 1 << 63)
  }
}
