import BigInt
import Interpreter
import NDArray

extension Arguments {
  /// Random integers from the arguments `low`, `high` and `dtype`; `draw` gets the bits of the smallest one, how far the
  /// largest lies above it, and the type. Throws NumPy's errors for ranges that are empty or that the type cannot hold.
  func randomIntegers(
    _ shape: [Int]?, closed: Bool, _ draw: (UInt64, UInt64, DType) throws(Failure) -> NDArray
  ) throws -> NDArray {
    let dtype = try dtype() ?? .int64
    if dtype.isReal {
      throw error("TypeError", "dtype", "Unsupported dtype dtype('\(dtype)') for \(command.name)")
    }
    if let shape, shape.contains(0) { return try NDArray.zeros(shape, dtype: dtype) }
    let isRange = isGiven("high")
    let low = isRange ? try bound("low") : 0
    let high = try bound(isRange ? "high" : "low") - (closed ? 0 : 1)
    let least = dtype.isSigned ? -BigInt(1) << (dtype.size * 8 - 1) : 0
    let most = dtype == .bool ? 1 : least + BigInt(1) << (dtype.size * 8) - 1
    if low < least { throw error("ValueError", "low", "low is out of bounds for \(dtype)") }
    if high > most { throw error("ValueError", "high", "high is out of bounds for \(dtype)") }
    if low > high {
      let sign = closed ? ("<", ">") : ("<=", ">=")
      throw error("ValueError", "high", low == 0 ? "high \(sign.0) 0" : "low \(sign.1) high")
    }
    return try draw(UInt64(truncatingIfNeeded: low), UInt64(high - low), dtype)
  }

  /// One end of a range, without its fraction.
  private func bound(_ name: String) throws -> BigInt {
    if let integer = self[name].asBigInt { return integer }
    if let number = self[name].asDouble {
      if number.isNaN { throw error("ValueError", name, "cannot convert float NaN to integer") }
      if number.isInfinite { throw error("OverflowError", name, "cannot convert float infinity to integer") }
      return BigInt(number)
    }
    throw error("TypeError", name, "not supported: \(command.name)() with '\(name)' of type \(self[name].typeName)")
  }
}

extension DType {
  fileprivate var isSigned: Bool { kind == .signed }
}
