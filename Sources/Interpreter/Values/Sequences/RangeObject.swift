import BigInt
import NDArray

/// `range(start, stop, step)`, whose values all fit 64 bits.
public final class RangeObject: Object {
  /// The first value.
  public let start: Int
  /// The value not reached.
  public let stop: Int
  /// The stride; not 0.
  public let step: Int
  /// The number of values, as far as `Int` goes.
  public var count: Int { Int(clamping: size) }
  /// The number of values.
  private let size: UInt

  /// The values from `start` up to `stop` in steps of `step`, which must not be 0.
  public init(_ start: Int, _ stop: Int, _ step: Int) {
    self.start = start
    self.stop = stop
    self.step = step
    let (low, high) = step > 0 ? (start, stop) : (stop, start)
    if low < high, step != 0 {
      let distance = high.subtractingReportingOverflow(low).partialValue
      size = (UInt(bitPattern: distance) - 1) / step.magnitude + 1
    } else {
      size = 0
    }
  }

  public override var typeName: String { "range" }
  public override func isTrue() throws -> Bool { size > 0 }
  public override func length() throws -> Int? {
    if size > Int.max { throw PythonError("OverflowError", "Python int too large to convert to C ssize_t") }
    return count
  }
  public override func repr() throws -> String {
    step == 1 ? "range(\(start), \(stop))" : "range(\(start), \(stop), \(step))"
  }
  func value(at index: Int) -> Int { start &+ index &* step }

  public override func contents() throws -> ContiguousArray<Value>? {
    try MemoryLimit.check(count, each: MemoryLayout<Value>.stride)
    var items: ContiguousArray<Value> = []
    items.reserveCapacity(count)
    for index in 0..<count {
      try Interruption.check()
      items.append(.int(value(at: index)))
    }
    return items
  }
  public override func makeIterator() throws -> IteratorObject? { RangeIterator(self) }

  public override func contains(_ value: Value) throws -> Bool? {
    if value.asInt == nil, value.asBigInt == nil, let number = value.asDouble {
      guard let integer = Int(exactly: number) else { return false }
      return try contains(.int(integer))
    }
    if size > 0, let array = value.asObject(ArrayObject.self)?.array {
      return array.count == 1
        ? try contains(Value(numpy: array.reshaped([]))) : try Value.int(start).equals(value)
    }
    guard let integer = value.asInt, size > 0 else { return false }
    let last = self.value(at: Int(bitPattern: size - 1))
    guard integer >= min(start, last), integer <= max(start, last) else { return false }
    return UInt(bitPattern: step > 0 ? integer &- start : start &- integer) % step.magnitude == 0
  }

  public override func item(_ index: Value) throws -> Value {
    if case .object(let object) = index, let slice = object.exactly(SliceObject.self) {
      return .object(try part(slice))
    }
    if case .int(let place) = index, place >= 0, place < size { return .int(value(at: place)) }
    guard let index = index.asBigInt else {
      throw PythonError.type("range indices must be integers or slices, not \(index.typeName)")
    }
    guard let place = UInt(exactly: index < 0 ? index + BigInt(size) : index), place < size else {
      throw PythonError.index("range object index out of range")
    }
    return .int(value(at: Int(bitPattern: place)))
  }

  /// The values a slice picks. Refuses parts that do not fit 64 bits.
  private func part(_ slice: SliceObject) throws -> RangeObject {
    let picked = try slice.indices(BigInt(size))
    let parts = [picked[0] * BigInt(step) + BigInt(start), picked[1] * BigInt(step) + BigInt(start)]
    guard let first = Int(exactly: parts[0]), let last = Int(exactly: parts[1]),
      let stride = Int(exactly: picked[2] * BigInt(step))
    else { throw PythonError.notSupported("ranges of ints beyond 64 bits") }
    return RangeObject(first, last, stride)
  }

  public override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "start": .int(start)
    case "stop": .int(stop)
    case "step": .int(step)
    default: nil
    }
  }
  public override var attributeNames: [String] { ["start", "stop", "step"] }

  public override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    guard op == .equal || op == .notEqual, let other = other.asObject(RangeObject.self) else { return nil }
    let isSame =
      size == other.size && (size == 0 || (start == other.start && (size == 1 || step == other.step)))
    return .bool(isSame == (op == .equal))
  }
  public override func hash() throws -> Int {
    try Value(tuple: [
      Value(BigInt(size)), size == 0 ? .none : .int(start), size < 2 ? .none : .int(step),
    ]).hash()
  }
}

/// Counts through a range without making its values ahead.
final class RangeIterator: IteratorObject {
  private let range: RangeObject
  private var position = 0
  /// How often a long count looks whether the program is to stop.
  private static let pollInterval = 4096

  init(_ range: RangeObject) { self.range = range }

  override var typeName: String { "range_iterator" }
  override func next() throws -> Value? {
    guard position < range.count else { return nil }
    position += 1
    if position % Self.pollInterval == 0 { try Machine.pollRunning(steps: Self.pollInterval) }
    return .int(range.value(at: position - 1))
  }
}
