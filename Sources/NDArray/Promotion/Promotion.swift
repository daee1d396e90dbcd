/// NumPy 2's rules for the common type of several element types.
extension DType {
  /// The smallest type that holds the values of both (for 64-bit integers of mixed sign: float64).
  public func promoted(with other: DType) -> DType {
    if self == other { return self }
    if self == .bool { return other }
    if other == .bool { return self }
    if isReal || other.isReal { return promotedReal(with: other) }
    if kind == other.kind { return size > other.size ? self : other }
    let (signed, unsigned) = kind == .signed ? (self, other) : (other, self)
    if signed.size > unsigned.size { return signed }
    switch unsigned.size {
    case 1: return .int16
    case 2: return .int32
    case 4: return .int64
    default: return .float64
    }
  }

  private func promotedReal(with other: DType) -> DType {
    let fitsSingle = [self, other].allSatisfy { $0 == .float32 || ($0.isInteger && $0.size <= 2) }
    return fitsSingle ? .float32 : .float64
  }

  /// The order of families in which "same kind" casts may go up: bool, unsigned, signed, real.
  private var rank: Int {
    switch kind {
    case .bool: 0
    case .unsigned: 1
    case .signed: 2
    case .real: 3
    }
  }

  /// Whether every value of this type has an equal one in the other, so that NumPy converts without being asked.
  public func castsSafely(to target: DType) -> Bool {
    if self == target || self == .bool { return true }
    switch (kind, target.kind) {
    case (.unsigned, .unsigned), (.signed, .signed), (.real, .real): return size <= target.size
    case (.unsigned, .signed): return size < target.size
    case (.unsigned, .real), (.signed, .real): return size < target.size || target == .float64
    default: return false
    }
  }

  /// Whether a result of this type may be stored into an array of the other by an in-place operation: towards the same
  /// or a richer family.
  func castsWithinKind(to target: DType) -> Bool {
    rank <= target.rank || castsSafely(to: target)
  }
}
