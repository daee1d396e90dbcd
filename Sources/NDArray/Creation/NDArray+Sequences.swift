extension NDArray {
  /// The integers from `start` up to but not including `stop`, `step` apart. Throws a value error for a step of zero and
  /// an overflow error for numbers that the type cannot hold.
  public static func arange(_ start: Int, _ stop: Int, step: Int = 1, dtype: DType = .int64) throws(Failure) -> NDArray
  {
    if step == 0 { throw Failure(.value, "the step of arange must not be zero") }
    let (distance, overflow) =
      step > 0 ? stop.subtractingReportingOverflow(start) : start.subtractingReportingOverflow(stop)
    if overflow { throw Failure(.value, "Maximum allowed size exceeded") }
    let count = distance <= 0 ? 0 : Int((UInt(distance) - 1) / step.magnitude) + 1
    return try arange(start, step: step, count: count, dtype: dtype)
  }

  /// `count` integers from `start` on, `step` apart. Throws an overflow error for numbers that the type cannot hold.
  public static func arange(_ start: Int, step: Int, count: Int, dtype: DType) throws(Failure) -> NDArray {
    try requireBoolLength(count, dtype)
    for value in [start, start &+ step].prefix(count) { _ = try Scalar(integer: value, as: dtype) }
    let result = try zeros([count], dtype: .int64)
    withExtendedLifetime(result) {
      let elements = result.typedStart(Int64.self)
      for index in 0..<count { elements[index] = Int64(start &+ index &* step) }
    }
    return try result.converted(to: dtype)
  }

  /// The numbers from `start` up to but not including `stop`, `step` apart. Throws a value error for a step of zero or
  /// bounds that are not finite.
  public static func arange(
    _ start: Double, _ stop: Double, step: Double, dtype: DType = .float64
  ) throws(Failure) -> NDArray {
    if step == 0 { throw Failure(.value, "the step of arange must not be zero") }
    let ratio = (stop - start) / step
    // A step beyond the end still leaves the first number.
    let count = ratio == 0 && start != stop ? (ratio.sign == .minus ? 0 : 1) : try length(ratio)
    return try arange(start, step: step, count: count, dtype: dtype)
  }

  /// How many numbers there are in a distance of so many steps.
  public static func length(_ steps: Double) throws(Failure) -> Int {
    if steps.isNaN { throw Failure(.value, "arange: cannot compute length") }
    guard steps <= 0x1p63, steps >= -0x1p63 else { throw Failure(.value, "Maximum allowed size exceeded") }
    // The one number that no `Int` holds is taken for a negative one, as in NumPy.
    return Int(exactly: max(steps.rounded(.up), 0)) ?? 0
  }

  /// `count` numbers from `start` on, `step` apart.
  public static func arange(_ start: Double, step: Double, count: Int, dtype: DType) throws(Failure) -> NDArray {
    try requireBoolLength(count, dtype)
    let result = try zeros([count], dtype: dtype)
    // The distance is that of the first two elements as the type holds them.
    let first = Scalar(start).converted(to: dtype)
    let second = Scalar(start + step).converted(to: dtype)
    result.dtype.acceptNumber(ProgressionVisitor(result: result, first: first, second: second))
    return result
  }

  /// A matrix of zeros with ones on a diagonal: the main one, or the one `offset` places above it.
  public static func eye(_ rows: Int, _ columns: Int, offset: Int = 0, dtype: DType = .float64) throws(Failure)
    -> NDArray
  {
    let result = try zeros([rows, columns], dtype: dtype)
    for row in 0..<rows {
      let (column, overflow) = row.addingReportingOverflow(offset)
      if !overflow && column >= 0 && column < columns { try result.setScalar(Scalar(true), at: [row, column]) }
    }
    return result
  }

  private static func requireBoolLength(_ count: Int, _ dtype: DType) throws(Failure) {
    if dtype == .bool && count > 2 {
      throw Failure(.type, "arange() is only supported for booleans when the result has at most length 2.")
    }
  }
}

private struct ProgressionVisitor: NumberVisitor {
  let result: NDArray
  let first: Scalar
  let second: Scalar

  func visit<T: Number>(_ type: T.Type) {
    let elements = result.start.assumingMemoryBound(to: T.self)
    let start = first.value(as: T.self)
    let step = T.subtract(second.value(as: T.self), start)
    withExtendedLifetime(result.storage) {
      for index in 0..<result.count {
        elements[index] = T.add(start, T.multiply(T(real: Double(index)), step))
      }
      if result.count > 0 { elements[0] = start }
      if result.count > 1 { elements[1] = second.value(as: T.self) }
    }
  }
}
