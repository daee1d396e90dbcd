import BigInt
import NDArray

extension Scalar {
  /// The value of an integer or truth value, of any type; nil for real numbers.
  var integer: BigInt? { asInt.map { BigInt($0) } ?? (dtype == .uint64 ? BigInt(value(as: UInt64.self)) : nil) }

  /// The Python number of the same value, as `item()` gives it.
  var pythonValue: Value {
    switch dtype.kind {
    case .bool: .bool(isTrue)
    case .real: .float(asDouble)
    case .signed, .unsigned: asInt.map(Value.int) ?? Value(BigInt(value(as: UInt64.self)))
    }
  }
}

extension NDArray {
  /// The element of an array that has just one, whatever its shape. Throws an index error for any other array.
  var onlyElement: Scalar {
    get throws { try scalar(at: shape.map { _ in 0 }) }
  }

  /// The elements in C order.
  func scalars() -> [Scalar] {
    func read<T: Element>(_: T.Type) -> [Scalar] { elements(as: T.self).map { Scalar($0) } }
    switch dtype {
    case .bool: return read(Bool.self)
    case .uint8: return read(UInt8.self)
    case .int8: return read(Int8.self)
    case .uint16: return read(UInt16.self)
    case .int16: return read(Int16.self)
    case .uint32: return read(UInt32.self)
    case .int32: return read(Int32.self)
    case .uint64: return read(UInt64.self)
    case .int64: return read(Int64.self)
    case .float32: return read(Float.self)
    case .float64: return read(Double.self)
    }
  }
}
