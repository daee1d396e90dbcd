import BigInt
import NDArray

/// Nested lists, tuples and ranges of numbers and arrays, on their way to becoming one array: first the shape and the
/// common type are found, then the elements are written.
struct NestedSequence {
  private var shape: [Int] = []
  private var dtype: DType?
  /// Numbers and arrays in C order.
  private var leaves: ContiguousArray<Value> = []
  /// How many axes all parts agree on.
  private var uniformDepth = Int.max
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
    if uniformDepth < shape.count { throw inhomogeneous }
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
    switch value {
    case .int where depth == shape.count: note(.int64)
    case .float where depth == shape.count: note(.float64)
    default:
      if let items = try Self.items(of: value) {
        guard depth < shape.count, items.count == shape[depth] else { return agree(on: depth) }
        for item in items { try collect(item, depth: depth + 1) }
        return
      }
      if let inner = Self.array(value) {
        if !inner.shape.elementsEqual(shape.dropFirst(depth)) { return agree(on: depth) }
        note(inner.dtype)
      } else {
        note(try Self.elementType(of: value))
        if depth < shape.count { return agree(on: depth) }
      }
    }
    leaves.append(value)
  }

  private mutating func note(_ type: DType) {
    if type != dtype { dtype = dtype?.promoted(with: type) ?? type }
  }

  private mutating func agree(on depth: Int) { uniformDepth = min(uniformDepth, depth) }

  private var inhomogeneous: PythonError {
    let known = shape.prefix(uniformDepth)
    let items = known.map(String.init).joined(separator: ", ")
    return .value(
      "setting an array element with a sequence. The requested array has an inhomogeneous shape after \(known.count) "
        + "dimensions. The detected shape was (\(items)\(known.count == 1 ? "," : "")) + inhomogeneous part.")
  }

  /// The type NumPy gives an array of this one number.
  private static func elementType(of value: Value) throws -> DType {
    switch value {
    case .bool: return .bool
    case .int: return .int64
    case .float: return .float64
    case .object(let object):
      if let scalar = object.exactly(ScalarObject.self) { return scalar.scalar.dtype }
      if let integer = object.exactly(BigIntObject.self)?.value, UInt64(exactly: integer) != nil { return .uint64 }
    default: break
    }
    throw PythonError.type(
      "cannot make an array of '\(value.typeName)' objects",
      hint: "arrays hold bools, ints and floats, from numbers or from nested lists of them")
  }

  /// The elements as an array of `target`, or of their common type.
  func array(_ target: DType?) throws -> NDArray {
    let target = target ?? dtype ?? .float64
    if let first = leaves.first, Self.array(first) == nil, target == .float64 || target == .int64,
      !leaves.contains(where: \.isObject)
    {
      return try plainNumbers(target)
    }
    let width = leaves.isEmpty ? 0 : shape.reduce(1, *) / leaves.count
    let flat = try NDArray.zeros([leaves.count, width], dtype: target)
    for (place, leaf) in leaves.enumerated() {
      if let inner = Self.array(leaf) {
        try flat.set([.at(place)], to: try inner.raveled())
      } else if let number = try Scalar(assigned: leaf, as: target) {
        try flat.setScalar(number, at: place, 0)
      }
    }
    return try flat.reshaped(shape)
  }

  /// Python's own numbers, by far the most frequent elements.
  private func plainNumbers(_ target: DType) throws -> NDArray {
    if target == .float64 { return try NDArray(leaves.map { $0.asDouble ?? .nan }).reshaped(shape) }
    return try NDArray(leaves.map { try Scalar(assigned: $0, as: .int64)?.value(as: Int64.self) ?? 0 }).reshaped(shape)
  }
}

extension Value {
  fileprivate var isObject: Bool {
    if case .object = self { return true }
    return false
  }
}
