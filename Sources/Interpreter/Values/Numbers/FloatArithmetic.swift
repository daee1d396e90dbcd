#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Python's arithmetic on floats.
enum FloatArithmetic {
  @inline(__always) static func binary(_ op: BinaryOperator, _ x: Double, _ y: Double) throws -> Double? {
    switch op {
    case .add: return x + y
    case .subtract: return x - y
    case .multiply: return x * y
    case .divide:
      if y == 0 { throw PythonError("ZeroDivisionError", "float division by zero") }
      return x / y
    case .power: return try power(x, y)
    case .floorDivide:
      if y == 0 { throw PythonError("ZeroDivisionError", "float floor division by zero") }
      return divideFloor(x, y).quotient
    case .modulo:
      if y == 0 { throw PythonError("ZeroDivisionError", "float modulo") }
      return divideFloor(x, y).remainder
    default: return nil
    }
  }

  /// The quotient rounded down, and the remainder with the divisor's sign; `y` is not 0.
  static func divideFloor(_ x: Double, _ y: Double) -> (quotient: Double, remainder: Double) {
    var remainder = x.truncatingRemainder(dividingBy: y)
    var quotient = (x - remainder) / y
    if remainder != 0 {
      if (y < 0) != (remainder < 0) {
        remainder += y
        quotient -= 1
      }
    } else {
      remainder = Double(signOf: y, magnitudeOf: 0)
    }
    if quotient == 0 { return (Double(signOf: x / y, magnitudeOf: 0), remainder) }
    let floor = quotient.rounded(.down)
    return (quotient - floor > 0.5 ? floor + 1 : floor, remainder)
  }

  static func power(_ x: Double, _ y: Double) throws -> Double {
    if x == 0, y < 0, y.isFinite { throw PythonError("ZeroDivisionError", "0.0 cannot be raised to a negative power") }
    if x < 0, x.isFinite, y.isFinite, y != y.rounded() {
      throw PythonError.notSupported("complex numbers (a negative number to a fraction)")
    }
    let result = pow(x, y)
    if result.isInfinite, x.isFinite, y.isFinite {
      throw PythonError("OverflowError", arguments: [34, "Numerical result out of range"])
    }
    return result
  }
}
