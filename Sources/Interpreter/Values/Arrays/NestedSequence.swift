import BigInt
import NDArray

/// Nested lists, tuples and ranges of numbers and arrays, on their way to becoming one array: first the shape and the
/// common type are found, then the elements are written.
struct NestedSequence {
  private(set) var shape: [Int] = []
  /// The common type, or the one that was asked for.
  private var dtype: DType?
  private let isTypeGiven: Bool
  /// Numbers and arrays in C order.
  private var leaves: ContiguousArray<Value> = []
  /// How many axes all parts agree on.
  private var uniformDepth: Int?
  private let maximumDepth: Int

  /// What `value` holds, with elements of type `dtype` if given, for an array of at most so many axes.
  init(_ value: Value, dtype: DType?, maximumDepth: Int? = nil) throws {
    self.dtype = dtype
    self.maximumDepth = maximumDepth ?? 64
    isTypeGiven = dtype != nil
    var level = value
    while let items = try Self.items(of: level) {
      if shape.count == self.maximumDepth { throw tooDeep }
      shape.append(items.count)
      guard let first = items.first else { break }
      level = first
    }
    try checkSize()
    if let inner = Self.array(level) { shape += inner.shape }
    try collect(value, depth: 0)
    if let uniformDepth { throw uniformDepth < self.maximumDepth ? inhomogeneous(uniformDepth) : tooDeep }
    if shape.count > self.maximumDepth { throw tooDeep }
  }

  /// What a list, tuple or range holds; nil for any other value.
  private static func items(of value: Value) throws -> ContiguousArray<Value>? {
    switch value {
    case .list(let list): list.items
    case .tuple(let tuple): tuple.items
    case .object(let object) where object.exactly(RangeObject.self) != nil: try object.contents()
    default: nil
    }
  }

  private static func array(_ value: Value) -> NDArray? {
    if case .object(let object) = value { return object.exactly(ArrayObject.self)?.array }
    return nil
  }

  /// Lists that hold each other many times can stand for more elements than there is memory.
  private func checkSize() throws {
    var count: Int? = 1
    for extent in shape { count = count.flatMap { MemoryLimit.product($0, extent) } }
    try MemoryLimit.check(count, each: 8)
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
        let wanted = shape.dropFirst(depth)
        if !inner.shape.elementsEqual(wanted) {
          return agree(on: depth + zip(inner.shape, wanted).prefix { $0 == $1 }.count)
        }
        note(inner.dtype)
      } else {
        if !isTypeGiven { note(try Self.elementType(of: value)) }
        if depth < shape.count { return agree(on: depth) }
      }
    }
    leaves.append(value)
  }

  private mutating func note(_ type: DType) {
    if !isTypeGiven, type != dtype { dtype = dtype?.promoted(with: type) ?? type }
  }

  private mutating func agree(on depth: Int) { uniformDepth = min(uniformDepth ?? depth, depth) }

  private var tooDeep: PythonError {
    .value(
      "setting an array element with a sequence. The requested array would exceed the maximum number of dimension of "
        + "\(maximumDepth).")
  }

  private func inhomogeneous(_ depth: Int) -> PythonError {
    let known = shape.prefix(depth)
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
    throw unknown(value)
  }

  /// The refusal of an element that NumPy would keep as a Python object or a text.
  static func unknown(_ value: Value) -> PythonError {
    .type(
      "not supported: arrays of '\(value.typeName)' objects",
      hint: "arrays hold bools, ints and floats, from numbers or from nested lists of them")
  }

  /// The elements as an array.
  func array() throws -> NDArray {
    let target = dtype ?? .float64
    if shape.contains(0) { return try NDArray.zeros(shape, dtype: target) }
    if target == .float64 || target == .int64, !leaves.contains(where: \.isObject) { return try plainNumbers(target) }
    let array = try NDArray.zeros(shape, dtype: target)
    try writeLeaves(to: array)
    return array
  }

  /// Writes the elements into an array, or a view of one, of the same shape. As in NumPy, those before one that does not
  /// fit the type stay written, and parts of the same array are read only when their turn comes.
  func write(to array: NDArray) throws {
    if !leaves.contains(where: \.isObject), let numbers = try? self.array() {
      try array.set([.ellipsis], to: numbers)
    } else {
      try writeLeaves(to: array)
    }
  }

  private func writeLeaves(to array: NDArray) throws {
    var position = [Int](repeating: 0, count: shape.count)
    if array.count == 0 { return }
    for leaf in leaves {
      var depth = shape.count
      if let inner = Self.array(leaf) {
        depth -= inner.ndim
        try array.set(position[..<depth].map { .at($0) }, to: inner)
      } else {
        guard let number = try Scalar(assigned: leaf, as: array.dtype) else { throw Self.unknown(leaf) }
        try array.setScalar(number, at: position)
      }
      while depth > 0 {
        depth -= 1
        position[depth] += 1
        if position[depth] < shape[depth] { break }
        position[depth] = 0
      }
    }
  }

  /// Python's own numbers, by far the most frequent elements.
  private func plainNumbers(_ target: DType) throws -> NDArray {
    if target == .float64 { return try NDArray(leaves.map { try Self.double($0) }).reshaped(shape) }
    return try NDArray(leaves.map { try Self.integer($0) }).reshaped(shape)
  }

  private static func double(_ value: Value) throws -> Double {
    if case .float(let number) = value { return number }
    guard let number = try Scalar(assigned: value, as: .float64) else { throw unknown(value) }
    return number.asDouble
  }

  private static func integer(_ value: Value) throws -> Int64 {
    if case .int(let number) = value { return Int64(number) }
    guard let number = try Scalar(assigned: value, as: .int64) else { throw unknown(value) }
    return number.value(as: Int64.self)
  }
}

extension Value {
  /// Whether this is a list or tuple.
  var isListOrTuple: Bool {
    switch self {
    case .list, .tuple: true
    default: false
    }
  }
  fileprivate var isObject: Bool {
    if case .object = self { return true }
    return false
  }
}
