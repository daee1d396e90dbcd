/// An element that converts to every other element type the way a C cast does on this machine, which is what NumPy prints.
protocol Convertible: Element {
  init(flag: Bool)
  init<I: FixedWidthInteger>(integer: I)
  init(real: Double)
  func converted<T: Convertible>(to type: T.Type) -> T
}

extension Bool: Convertible {
  @inline(__always) init(flag: Bool) { self = flag }
  @inline(__always) init<I: FixedWidthInteger>(integer: I) { self = integer != 0 }
  @inline(__always) init(real: Double) { self = real != 0 }
  @inline(__always) func converted<T: Convertible>(to type: T.Type) -> T { T(flag: self) }
}

extension FixedWidthInteger {
  @inline(__always) init(flag: Bool) { self = flag ? 1 : 0 }
  @inline(__always) init<I: FixedWidthInteger>(integer: I) { self = Self(truncatingIfNeeded: integer) }

  /// Out-of-range values and nan become the smallest integer of the register the CPU converts in, cut to this width.
  @inline(__always) init(real: Double) {
    if Self.bitWidth < 32 || (Self.bitWidth == 32 && Self.isSigned) {
      let inRange = real > -2_147_483_649 && real < 2_147_483_648
      self = Self(truncatingIfNeeded: inRange ? Int32(real) : Int32.min)
    } else if Self.bitWidth == 64 && !Self.isSigned && real >= 9_223_372_036_854_775_808 {
      let rest = real - 9_223_372_036_854_775_808
      let low = rest < 9_223_372_036_854_775_808 ? Int64(rest) : Int64.min
      self = Self(truncatingIfNeeded: UInt64(bitPattern: low) ^ (1 << 63))
    } else {
      let inRange = real >= -9_223_372_036_854_775_808 && real < 9_223_372_036_854_775_808
      self = Self(truncatingIfNeeded: inRange ? Int64(real) : Int64.min)
    }
  }
}

extension FixedWidthInteger where Self: Convertible {
  @inline(__always) func converted<T: Convertible>(to type: T.Type) -> T { T(integer: self) }
}

extension UInt8: Convertible {}
extension Int8: Convertible {}
extension UInt16: Convertible {}
extension Int16: Convertible {}
extension UInt32: Convertible {}
extension Int32: Convertible {}
extension UInt64: Convertible {}
extension Int64: Convertible {}

extension Float: Convertible {
  @inline(__always) init(flag: Bool) { self = flag ? 1 : 0 }
  @inline(__always) init<I: FixedWidthInteger>(integer: I) { self = Float(integer) }
  @inline(__always) init(real: Double) { self = Float(real) }
  @inline(__always) func converted<T: Convertible>(to type: T.Type) -> T { T(real: Double(self)) }
}

extension Double: Convertible {
  @inline(__always) init(flag: Bool) { self = flag ? 1 : 0 }
  @inline(__always) init<I: FixedWidthInteger>(integer: I) { self = Double(integer) }
  @inline(__always) init(real: Double) { self = real }
  @inline(__always) func converted<T: Convertible>(to type: T.Type) -> T { T(real: self) }
}
