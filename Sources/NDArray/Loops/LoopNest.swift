/// The loops over all positions of a shape, for several operands at once. Axes are walked in memory order and merged
/// where they can be, so that the innermost loop, which a `Kernel` does, is as long as possible.
struct LoopNest {
  private(set) var shape: [Int]
  /// Bytes between neighbours: for each operand one step per axis of `shape`.
  private(set) var steps: [[Int]]
  private let starts: [UnsafeMutableRawPointer]

  /// Loops over `shape`; every operand has one step per axis. With `reordered` false the axes stay in C order, for
  /// work whose order matters.
  init(shape: [Int], operands: [LoopOperand], reordered: Bool = true) {
    var axes = shape.indices.filter { shape[$0] != 1 }
    if reordered, axes.count > 1 { axes = MemoryOrder.common(of: axes, steps: operands.map(\.steps)) }
    self.shape = axes.map { shape[$0] }
    steps = operands.map { operand in axes.map { operand.steps[$0] } }
    starts = operands.map(\.start)
    mergeAxes()
  }

  /// The loops over all axes but the innermost `count`.
  func droppingInner(_ count: Int) -> LoopNest {
    var outer = self
    outer.shape.removeLast(count)
    for operand in steps.indices { outer.steps[operand].removeLast(count) }
    return outer
  }

  var operandCount: Int { starts.count }

  /// Calls the kernel for every innermost row.
  func run(_ kernel: Kernel) {
    if shape.contains(0) { return }
    var data = starts
    guard let rowLength = shape.last else {
      return kernel(1, data, [Int](repeating: 0, count: data.count))
    }
    let rowSteps = steps.map { $0[shape.count - 1] }
    let outerAxes = shape.count - 1
    var position = [Int](repeating: 0, count: outerAxes)
    while true {
      kernel(rowLength, data, rowSteps)
      var axis = outerAxes - 1
      while axis >= 0 {
        position[axis] += 1
        let wraps = position[axis] == shape[axis]
        for operand in data.indices {
          let step = steps[operand][axis]
          data[operand] += wraps ? step - step * shape[axis] : step
        }
        if !wraps { break }
        position[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }

  /// The same for a kernel that takes every element by itself: long rows come in pieces. Throws `.interrupted` on Ctrl-C,
  /// with elements left out.
  func runInPieces(_ kernel: Kernel) throws(Failure) {
    var waiting = 0
    run { count, data, steps in
      if waiting >= Interruption.stride {
        if Interruption.isPending { return }
        waiting = 0
      }
      waiting += count
      if count <= Interruption.stride { return kernel(count, data, steps) }
      var data = Array(UnsafeBufferPointer(start: data, count: operandCount))
      for start in stride(from: 0, to: count, by: Interruption.stride) where !Interruption.isPending {
        let piece = min(count - start, Interruption.stride)
        kernel(piece, data, steps)
        for operand in data.indices { data[operand] += piece * steps[operand] }
      }
    }
    try Interruption.check()
  }

  /// Joins neighbouring axes that every operand walks through without a break.
  private mutating func mergeAxes() {
    var axis = shape.count - 2
    while axis >= 0 {
      let inner = axis + 1
      if steps.allSatisfy({ $0[axis] == $0[inner] * shape[inner] }) {
        shape[axis] *= shape[inner]
        shape.remove(at: inner)
        for operand in steps.indices { steps[operand].remove(at: axis) }
      }
      axis -= 1
    }
  }
}
