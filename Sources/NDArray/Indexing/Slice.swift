/// A range of positions as Python's `start:stop:step` picks them; nil stands for a part left out.
public struct Slice: Sendable, Equatable {
  /// The first position.
  public let start: Int?
  /// The position to stop before.
  public let stop: Int?
  /// The distance between positions.
  public let step: Int?

  /// Positions from `start` up to but not including `stop`, `step` apart; negative ones count from the end.
  public init(_ start: Int? = nil, _ stop: Int? = nil, step: Int? = nil) {
    self.start = start
    self.stop = stop
    self.step = step
  }

  /// The first position, the step and the number of positions in a sequence of `length`. Throws a value error for
  /// a step of zero.
  public func resolved(length: Int) throws(Failure) -> (start: Int, step: Int, count: Int) {
    let step = max(self.step ?? 1, -Int.max)
    if step == 0 { throw Failure(.value, "slice step cannot be zero") }
    // Going backwards, the position before the first is where the slice may end.
    let lowest = step > 0 ? 0 : -1
    let highest = step > 0 ? length : length - 1
    func clamped(_ position: Int?, default missing: Int) -> Int {
      guard let position else { return missing }
      return min(max(position < 0 ? position + length : position, lowest), highest)
    }
    let first = clamped(start, default: step > 0 ? lowest : highest)
    let end = clamped(stop, default: step > 0 ? highest : lowest)
    let distance = step > 0 ? end - first : first - end
    return (first, step, distance <= 0 ? 0 : (distance - 1) / abs(step) + 1)
  }
}
