/// A sum of reals over several innermost axes that do not follow each other without a break. NumPy's iterator collects
/// their elements in a buffer of up to 8192 and sums each filling pairwise; so does this, for the same rounding.
struct GatheredSum {
  private static let bufferLength = 8192

  private let nest: LoopNest
  /// How many innermost axes are collected.
  private let axes: Int
  /// How many positions of the outermost of them fit one filling.
  private let positionsPerFilling: Int

  /// Nil if the elements are summed where they lie. Operand 0 of the nest is summed into operand 1.
  init?(_ nest: LoopNest) {
    let extents = Array(nest.shape.reversed())
    let reduced = nest.steps[1].reversed().prefix { $0 == 0 }.count
    guard reduced > 1, !extents.contains(0) else { return nil }
    // The iterator compares how often it would start anew, and takes the outermost axis that is not worse.
    var size = extents[0]
    var best = (axes: 1, size: size, core: 1, cost: 1)
    for axis in 1..<reduced where size < Self.bufferLength {
      let core = size
      size *= extents[axis]
      if 2 * best.size <= best.cost * min(size, Self.bufferLength) {
        best = (axis + 1, size, core, 2)
      }
    }
    if reduced < extents.count, size < Self.bufferLength,
      3 * best.size <= best.cost * min(size * extents[reduced], Self.bufferLength)
    {
      best = (reduced, size, size / extents[reduced - 1], 2)
    }
    guard best.axes > 1 else { return nil }
    self.nest = nest
    axes = best.axes
    positionsPerFilling = best.size <= Self.bufferLength ? extents[axes - 1] : Self.bufferLength / best.core
  }

  /// Runs the sum in the precision of the elements.
  struct Visitor: RealVisitor {
    let sum: GatheredSum

    func visit<T: Real>(_ type: T.Type) { sum.run(T.self) }
  }

  private func run<T: Real>(_: T.Type) {
    let size = MemoryLayout<T>.size
    let copy = CopyKernels.copy(T.dtype)
    let shape = Array(nest.shape.suffix(axes))
    let steps = Array(nest.steps[0].suffix(axes))
    var buffer = [T](repeating: 0, count: positionsPerFilling * shape.dropFirst().reduce(1, *))
    buffer.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      nest.droppingInner(axes).run { count, data, outerSteps in
        for position in 0..<count {
          let source = data[0] + position * outerSteps[0]
          let target = data[1] + position * outerSteps[1]
          for first in stride(from: 0, to: shape[0], by: positionsPerFilling) {
            var filling = shape
            filling[0] = min(positionsPerFilling, shape[0] - first)
            let bufferSteps = Shape.contiguousStrides(filling).map { $0 * size }
            LoopNest(
              shape: filling,
              operands: [
                LoopOperand(start: source + first * steps[0], steps: steps),
                LoopOperand(start: start, steps: bufferSteps),
              ], reordered: false
            ).run(copy)
            let sum = PairwiseSum.sum(start, count: filling.reduce(1, *), step: size, T.self)
            target.storeBytes(of: target.load(as: T.self) + sum, as: T.self)
          }
        }
      }
    }
  }
}
