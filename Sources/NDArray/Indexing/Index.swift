/// One part of an index, between the commas of `array[...]`.
public enum Index: Sendable {
  /// One position; negative ones count from the end.
  case at(Int)
  /// A range of positions.
  case slice(Slice)
  /// A new axis of extent 1 (None).
  case newAxis
  /// As many whole axes as are left (...).
  case ellipsis
  /// Positions picked one by one (integers), or those where truth values hold.
  case array(NDArray)

  /// A whole axis (:).
  public static var all: Index { .slice(Slice()) }

  /// The part with an array of a single integer replaced by that integer.
  fileprivate var simplified: Index {
    guard case .array(let array) = self, array.ndim == 0, let position = array.scalar(atOffset: 0).asInt,
      array.dtype != .bool
    else { return self }
    return .at(position)
  }

  fileprivate var isNewAxis: Bool { if case .newAxis = self { true } else { false } }

  /// How many axes of the array it takes up.
  var axisCount: Int {
    switch self {
    case .at, .slice: 1
    case .newAxis, .ellipsis: 0
    case .array(let array): array.dtype == .bool ? array.ndim : 1
    }
  }
}

extension NDArray {
  /// The index with `...` written out and whole axes added until every axis has its part. Throws an index error for more
  /// parts than axes.
  func completed(_ indices: [Index]) throws(Failure) -> [Index] {
    let indices = indices.map(\.simplified)
    let used = indices.reduce(0) { $0 + $1.axisCount }
    try Shape.requireAxisCount(ndim + indices.count { $0.isNewAxis })
    let ellipses = indices.indices.filter { if case .ellipsis = indices[$0] { true } else { false } }
    if ellipses.count > 1 { throw Failure(.index, "an index can only have a single ellipsis ('...')") }
    if used > ndim {
      throw Failure(
        .index, "too many indices for array: array is \(ndim)-dimensional, but \(used) were indexed")
    }
    let rest = repeatElement(Index.all, count: ndim - used)
    guard let place = ellipses.first else { return indices + rest }
    return Array(indices[..<place]) + rest + Array(indices[(place + 1)...])
  }

  /// The position as one from 0. Throws an index error if the axis has no such position.
  func position(_ index: Int, axis: Int) throws(Failure) -> Int {
    let extent = shape[axis]
    guard index >= -extent && index < extent else {
      throw Failure(.index, "index \(index) is out of bounds for axis \(axis) with size \(extent)")
    }
    return index < 0 ? index + extent : index
  }
}
