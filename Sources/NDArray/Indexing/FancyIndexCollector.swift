/// Takes the parts of an index with arrays in it one by one, from the first axis on.
struct FancyIndexCollector {
  /// The axes that are taken whole, as ranges or that are new.
  private(set) var blockShape: [Int] = []
  private(set) var blockStrides: [Int] = []
  private(set) var blockOffset: Int
  /// The arrays, each with the axis it picks from.
  private(set) var selectors: [(axis: Int, index: NDArray)] = []
  private let array: NDArray
  private var axis = 0
  private var firstPlace: Int?
  private var isAfterGap = false
  private var isScattered = false

  init(_ array: NDArray) {
    self.array = array
    blockOffset = array.offset
  }

  /// The block axis before which the picked axes stand.
  var place: Int { isScattered ? 0 : firstPlace ?? 0 }

  mutating func take(_ part: Index) throws(Failure) {
    switch part {
    case .array(let mask) where mask.dtype == .bool:
      try array.requireMask(mask, fromAxis: axis)
      if mask.ndim == 0 {
        // A single truth value picks everything once or not at all, along an axis of its own.
        select(NDArray(zeros: [mask.scalar(atOffset: 0).isTrue ? 1 : 0], dtype: .bool), at: axis)
      } else {
        for (step, positions) in try mask.nonzero().enumerated() { select(positions, at: axis + step) }
      }
      axis += mask.ndim
    case .array(let positions):
      guard positions.dtype.isInteger else {
        throw Failure(
          .index, "arrays used as indices must be of integer (or boolean) type",
          hint: "Found \(positions.dtype); convert with .astype(int).")
      }
      select(positions, at: axis)
      axis += 1
    case .at(let index):
      select(NDArray(scalar: Int64(try array.position(index, axis: axis))), at: axis)
      axis += 1
    case .slice(let slice):
      let (start, step, count) = try slice.resolved(length: array.shape[axis])
      if count > 0 { blockOffset += start * array.strides[axis] }
      addBlockAxis(count, stride: count > 1 ? step * array.strides[axis] : array.strides[axis])
      axis += 1
    case .newAxis: addBlockAxis(1, stride: 0)
    case .ellipsis: break
    }
  }

  private mutating func select(_ index: NDArray, at axis: Int) {
    if firstPlace == nil { firstPlace = blockShape.count }
    if isAfterGap { isScattered = true }
    selectors.append((axis, index))
  }

  private mutating func addBlockAxis(_ extent: Int, stride: Int) {
    if firstPlace != nil { isAfterGap = true }
    blockShape.append(extent)
    blockStrides.append(stride)
  }
}
