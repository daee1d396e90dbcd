import BigInt

/// `start:stop:step` as an index.
public final class SliceObject: Object {
  /// The parts, None where they are left out.
  public private(set) var start: Value
  /// Where to stop, None for the end.
  public private(set) var stop: Value
  /// The stride, None for 1.
  public private(set) var step: Value

  /// A slice of these parts.
  public init(start: Value, stop: Value, step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
  }
  deinit {
    if start.isPlain, stop.isPlain, step.isPlain { return }
    var parts: ContiguousArray<Value> = []
    takeChildren(&parts)
    Teardown.release(&parts)
  }

  public override var typeName: String { "slice" }
  public override func repr() throws -> String {
    "slice(\(try start.repr()), \(try stop.repr()), \(try step.repr()))"
  }
  public override func hash() throws -> Int { throw PythonError.type("unhashable type: 'slice'") }
  public override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "start": start
    case "stop": stop
    case "step": step
    default: nil
    }
  }
  public override var attributeNames: [String] { ["start", "stop", "step"] }
  public override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    guard let other = other.asObject(SliceObject.self) else { return nil }
    return try Value.compare(
      op, Value(tuple: [start, stop, step]), Value(tuple: [other.start, other.stop, other.step]))
  }

  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    into.append(contentsOf: [start, stop, step])
    (start, stop, step) = (.none, .none, .none)
  }

  /// The indices a slice picks from a sequence.
  public struct Range {
    /// The first index.
    public let start: Int
    /// The stride; not 0.
    public let step: Int
    /// How many indices there are.
    public let count: Int
    /// Where a slice with step 1 stops.
    public var end: Int { start + count * step }
    /// Whether this is all of a sequence of `count` items, in order.
    func isWhole(_ count: Int) -> Bool { step == 1 && self.count == count }
    /// The indices in order.
    public var indices: some Sequence<Int> { (0..<count).lazy.map { [start, step] in start + $0 * step } }
  }

  /// What the slice picks from a sequence of `count` items.
  public func range(count: Int) throws -> Range {
    let step = try part(self.step, "step") ?? 1
    if step == 0 { throw PythonError.value("slice step cannot be zero") }
    // The most negative stride has no counterpart; one more picks the same.
    let stride = max(step, -Int.max)
    let low = stride > 0 ? 0 : -1
    let high = stride > 0 ? count : count - 1
    func clamped(_ value: Int?, _ standard: Int) -> Int {
      guard let value else { return standard }
      return min(max(value < 0 ? value + count : value, low), high)
    }
    let first = clamped(try part(start, "start"), stride > 0 ? low : high)
    let last = clamped(try part(stop, "stop"), stride > 0 ? high : low)
    let distance = stride > 0 ? last - first : first - last
    let picked = distance <= 0 ? 0 : (distance - 1) / Int(stride.magnitude) + 1
    return Range(start: first, step: stride, count: picked)
  }

  private func part(_ value: Value, _ name: String) throws -> Int? {
    if value.isNone { return nil }
    guard let number = value.clampedInt else {
      if value.asObject(ArrayObject.self) != nil { throw value.notAnInteger }
      throw PythonError.type("slice indices must be integers or None or have an __index__ method")
    }
    return number
  }
}
