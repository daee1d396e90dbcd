/// The order of axes in memory, as NumPy chooses it for new arrays: from the axis with the longest to the one with the
/// shortest steps. It shows in `strides`, in views, and in the last digits of sums, which are taken in memory order.
enum MemoryOrder {
  /// The axes in the order that operands of one shape have in common, each given by its steps along the axes; where
  /// they disagree or say nothing (steps of 0), C order stays.
  static func common(of axes: [Int], steps: [[Int]]) -> [Int] {
    var order = axes
    for place in stride(from: order.count - 2, through: 0, by: -1) {
      let axis = order[place]
      var target = place
      for other in (place + 1)..<order.count {
        guard let moves = stepsAreShorter(along: axis, thanAlong: order[other], in: steps) else { continue }
        guard moves else { break }
        target = other
      }
      if target != place { order.insert(order.remove(at: place), at: target) }
    }
    return order
  }

  /// The axes in the order that arrays to be joined have in common. Axes of extent 1 say nothing; looked at from the
  /// outer axes inwards, where an iteration looks from the inner ones outwards.
  static func joined(_ arrays: [NDArray]) -> [Int] {
    let steps = arrays.map(\.significantSteps)
    var order = Array(0..<(arrays.first?.ndim ?? 0))
    for place in order.indices.dropFirst() {
      let axis = order[place]
      var target = place
      for other in order[..<place].indices.reversed() {
        guard let stays = stepsAreShorter(along: order[other], thanAlong: axis, in: steps) else { continue }
        guard stays else { break }
        target = other
      }
      if target != place { order.insert(order.remove(at: place), at: target) }
    }
    return order
  }

  /// Whether all operands with an opinion step shorter along `axis` than along `other`; nil if none has one.
  private static func stepsAreShorter(along axis: Int, thanAlong other: Int, in steps: [[Int]]) -> Bool? {
    var shorter: Bool?
    for step in steps where step[axis] != 0 && step[other] != 0 {
      if abs(step[other]) <= abs(step[axis]) { return false }
      shorter = true
    }
    return shorter
  }
}

extension NDArray {
  /// The axes as they lie in memory, from the longest to the shortest steps: the order of copies that keep it.
  var memoryOrder: [Int] {
    if isContiguous { return Array(shape.indices) }
    return isReversedContiguous ? shape.indices.reversed() : stepOrder
  }

  /// The axes from the longest to the shortest steps, those of extent 1 and new axes counted like the others.
  var stepOrder: [Int] { shape.indices.sorted { (-abs(strides[$0]), $0) < (-abs(strides[$1]), $1) } }

  /// The steps along the axes, 0 for those of extent 1, along which nothing is stepped.
  var significantSteps: [Int] { shape.indices.map { shape[$0] == 1 ? 0 : strides[$0] } }

  /// Whether the elements lie in Fortran order without gaps.
  var isReversedContiguous: Bool { transposed().isContiguous }

  /// A gapless array whose elements the caller sets, with its axes in memory order from the outermost to the innermost.
  static func uninitialized(_ shape: [Int], dtype: DType, order: [Int]) throws(Failure) -> NDArray {
    let result = try uninitialized(shape, dtype: dtype)
    if shape.count < 2 || result.count == 0 { return result }
    var strides = shape
    var step = 1
    for axis in order.reversed() {
      strides[axis] = step
      step *= shape[axis]
    }
    return result.view(shape: shape, strides: strides, offset: 0)
  }

  /// A gapless array whose elements the caller sets, for the result of an element-wise operation on inputs that
  /// broadcast to the shape: its axes have the memory order that they have in common.
  static func uninitialized(like inputs: [NDArray], shape: [Int], dtype: DType) throws(Failure) -> NDArray {
    if shape.count < 2 { return try uninitialized(shape, dtype: dtype) }
    let inputs = inputs.filter { $0.count != 1 }
    if inputs.allSatisfy({ $0.shape == shape }) {
      if inputs.allSatisfy(\.isContiguous) { return try uninitialized(shape, dtype: dtype) }
      if inputs.allSatisfy(\.isReversedContiguous) {
        return try uninitialized(shape, dtype: dtype, order: shape.indices.reversed())
      }
    }
    let order = MemoryOrder.common(
      of: Array(shape.indices), steps: inputs.compactMap { $0.stridesBroadcast(to: shape) })
    return try uninitialized(shape, dtype: dtype, order: order)
  }

  /// A gapless array whose elements the caller sets, for what goes along the axes of one array: a reduction or running
  /// sums. Its shape differs from the array's at most by extents of 1.
  func uninitializedAlong(_ shape: [Int], dtype: DType) throws(Failure) -> NDArray {
    if shape.count < 2 || isContiguous { return try NDArray.uninitialized(shape, dtype: dtype) }
    let order = MemoryOrder.common(of: Array(shape.indices), steps: [significantSteps])
    return try NDArray.uninitialized(shape, dtype: dtype, order: order)
  }
}
