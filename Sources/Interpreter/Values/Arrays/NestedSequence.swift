import BigInt
public import NDArray

/// Nested lists, tuples and ranges of numbers and arrays, on their way to becoming one array: first the shape and the common type are
/// found, then the elements are written.
struct NestedSequence {
  private(set) var shape: [Int] = []
  private(set) var dtype: DType?
  /// Numbers and arrays in C order.
  private var leaves: ContiguousArray<Value> = []
  private static let maximumDepth = 64

  init(_ value: Value) throws {
    var level = value
    while let items = try Self.items(of: level) {
      shape.append(items.count)
      guard let first = items.first, shape.count < Self.maximumDepth else { break }
      level = first
    }
    if let inner = Self.array(level) { shape += inner.shape }
    try collect(value, depth: 0)
  }

  /// What a list, tuple or range holds; nil for any other value.
  private static func items(of value: Value) throws -> ContiguousArray<Value>? {
    switch value {
    case .list(let list): list.items
    case .tuple(let tuple): tuple.items
    case .object(let object) where object.typeName == "range": try object.contents()
    default: nil
    }
  }

  private static func array(_ value: Value) -> NDArray? {
    if case .object(let object) = value { return object.exactly(ArrayObject.self)?.array }
    return nil
  }

  private mutating func collect(_ value: Value, depth: Int) throws {
    if let items = try Self.items(of: value) {
      guard depth < shape.count, items.count == shape[depth] else { throw inhomogeneous(depth) }
      for item in items { try collect(item, depth: depth + 1) }
      return
    }
    if let inner = Self.array(value) {
      guard inner.shape.elementsEqual(shape.dropFirst(depth)) else { throw inhomogeneous(depth) }
      note(inner.dtype)
    } else {
      guard depth == shape.count else { throw inhomogeneous(depth) }
      note(try Self.elementType(of: value))
    }
    leaves.append(value)
  }

  private mutating func note(_ type: DType) {
    if type != dtype { dtype = dtype?.promoted(with: type) ?? type }
  }

  private func inhomogeneous(_ depth: Int) -> PythonError {
    let known = shape.prefix(depth)
    let items = known.map(String.init).joined(separator: ", ")
    return .value(
      "setting an array element with a sequence. The requested array has an inhomogeneous shape after \(depth) dimensions. "
        + "The detected shape was (\(items)\(known.count == 1 ? "," : "")) + inhomogeneous part.")
  }

  /// The type NumPy gives an array of this one number.
  static func elementType(of value: Value) throws -> DType {
    switch value {
    case .bool: return .bool
    case .int: return .int64
    case .float: return .float64
    case .object(let object):
      if let scalar = object.exactly(ScalarObject.self) { return scalar.scalar.dtype }
      if let integer = object.exactly(BigIntObject.self)?.value, integer > 0, integer.bitWidth <= 65 { return .uint64 }
    default: break
    }
    throw PythonError.type(
      "cannot make an array of '\(value.typeName)' objects",
      hint: "arrays hold bools, ints and floats, from numbers or from nested lists of them")
  }

  /// The elements as an array of `target`, or of their common type.
  func array(_ target: DType?) throws -> NDArray {
    let target = target ?? dtype ?? .float64
    let width = shape.reduce(1, *) / max(leaves.count, 1)
    let flat = try NDArray.zeros([leaves.count, leaves.isEmpty ? 0 : width], dtype: target)
    for (place, leaf) in leaves.enumerated() {
      if let inner = Self.array(leaf) {
        try flat.set([.at(place)], to: inner.raveled())
      } else {
        try flat.setScalar(try Scalar(leaf, as: target), at: [place, 0])
      }
    }
    return try flat.reshaped(shape)
  }
}

extension Scalar {
  /// A number as an element of type `dtype`, or of its own type. Throws an overflow error for an int that does not fit.
  init(_ value: Value, as dtype: DType? = nil) throws {
    switch value {
    case .bool(let flag): self = Scalar(flag)
    case .int(let integer): self = try Scalar(integer: integer, as: dtype ?? .int64)
    case .float(let number): self = Scalar(number)
    case .object(let object):
      if let scalar = object.exactly(ScalarObject.self) {
        self = scalar.scalar
      } else if let integer = object.exactly(BigIntObject.self)?.value {
        guard dtype?.isInteger != true || dtype == .uint64, let small = UInt64(exactly: integer) else {
          throw PythonError("OverflowError", "Python integer \(integer) out of bounds for \(dtype ?? .int64)")
        }
        self = Scalar(small)
      } else {
        fallthrough
      }
    default: throw PythonError.type("float() argument must be a string or a real number, not '\(value.typeName)'")
    }
    if let dtype { self = converted(to: dtype) }
  }
}

extension NDArray {
  /// The array that `np.array` makes of a value: of an ndarray itself, of a number, or of nested lists, tuples and ranges; with
  /// elements of type `dtype` if given. Throws a type error for anything else.
  public init(_ value: Value, dtype: DType? = nil) throws {
    if case .object(let object) = value, let array = object.exactly(ArrayObject.self)?.array {
      self = try dtype.map { $0 == array.dtype ? array : try array.astype($0) } ?? array
      return
    }
    self = try NestedSequence(value).array(dtype)
  }
}
