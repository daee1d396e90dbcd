import BigInt
public import NDArray

extension Scalar {
  /// The value of an integer or truth value, of any type; nil for real numbers.
  var integer: BigInt? { asInt.map { BigInt($0) } ?? (dtype == .uint64 ? BigInt(value(as: UInt64.self)) : nil) }

  /// The Python number of the same value, as `item()` gives it.
  public var pythonValue: Value {
    switch dtype.kind {
    case .bool: .bool(isTrue)
    case .real: .float(asDouble)
    case .signed, .unsigned: asInt.map(Value.int) ?? Value(BigInt(value(as: UInt64.self)))
    }
  }

  /// The value without its fraction, as `int()` gives it. Throws for nan and infinity.
  func truncated() throws -> BigInt {
    if let integer { return integer }
    return try BigInt(truncating: asDouble)
  }

  /// A number as an element of type `dtype`, converted as NumPy converts Python objects; nil for what is not a number.
  /// Throws an overflow error for an int that the type cannot hold.
  init?(assigned value: Value, as dtype: DType) throws {
    switch value {
    case .bool(let flag): self = Scalar(flag).converted(to: dtype)
    case .int(let integer): self = try Scalar(integer: integer, as: dtype)
    case .float(let number): self = try Scalar(assigned: number, as: dtype)
    case .none where dtype.isReal: self = Scalar(Double.nan).converted(to: dtype)
    case .object(let object):
      if let scalar = object.exactly(ScalarObject.self)?.scalar {
        // Only for signed types NumPy looks whether there is such an int.
        if dtype.kind == .signed, scalar.dtype.isReal {
          self = try Scalar(assigned: scalar.asDouble, as: dtype)
        } else if dtype.kind == .signed, let integer = scalar.integer {
          self = try Scalar(assigned: integer, as: dtype)
        } else {
          self = scalar.converted(to: dtype)
        }
      } else if let integer = object.exactly(BigIntObject.self)?.value {
        self = try Scalar(assigned: integer, as: dtype)
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// The number that a text stands for, as `int()` or `float()` reads it. Throws a value error for any other text and an
  /// overflow error for an int that the type cannot hold.
  public init(parsing text: String, as dtype: DType) throws {
    self =
      dtype.isReal
      ? Scalar(try Conversions.float(text)).converted(to: dtype)
      : try Scalar(assigned: try Conversions.integer(text, base: 10), as: dtype)
  }

  private init(assigned number: Double, as dtype: DType) throws {
    guard dtype.isInteger else {
      self = Scalar(number).converted(to: dtype)
      return
    }
    self = try Scalar(assigned: try BigInt(truncating: number), as: dtype)
  }

  /// The error of an int beyond 64 bits with sign for an integer type; uint32 alone looks at 64 bits without sign, too.
  static func tooLarge(_ integer: BigInt, for dtype: DType) -> PythonError {
    dtype == .uint32 && UInt64(exactly: integer) != nil
      ? PythonError("OverflowError", "Python integer \(integer) out of bounds for uint32")
      : PythonError("OverflowError", "Python int too large to convert to C long")
  }

  private init(assigned integer: BigInt, as dtype: DType) throws {
    if let small = Int(exactly: integer) {
      self = try Scalar(integer: small, as: dtype)
    } else if dtype == .uint64, let word = UInt64(exactly: integer) {
      self = Scalar(word)
    } else if dtype.isInteger {
      throw Self.tooLarge(integer, for: dtype)
    } else {
      self = Scalar(try IntegerArithmetic.double(integer)).converted(to: dtype)
    }
  }
}

extension BigInt {
  /// The number without its fraction. Throws for nan and infinity.
  fileprivate init(truncating number: Double) throws {
    if number.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
    if number.isInfinite { throw PythonError("OverflowError", "cannot convert float infinity to integer") }
    self.init(number)
  }
}

extension NDArray {
  /// The element of an array that has just one, whatever its shape. Throws an index error for any other array.
  var onlyElement: Scalar {
    get throws { try scalar(at: shape.map { _ in 0 }) }
  }

  /// The elements in C order.
  public func scalars() -> [Scalar] {
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
