/// The inner loop of an element-wise computation: `count` steps over operands that each start at `data[i]` and
/// advance by `steps[i]` bytes. The last operand is the result.
typealias Kernel = (
  _ count: Int, _ data: UnsafePointer<UnsafeMutableRawPointer>, _ steps: UnsafePointer<Int>
) -> Void

/// One operand of a loop: where it starts and how many bytes lie between neighbours along each axis.
struct LoopOperand {
  var start: UnsafeMutableRawPointer
  var steps: [Int]

  init(start: UnsafeMutableRawPointer, steps: [Int]) {
    self.start = start
    self.steps = steps
  }

  /// The elements of `array` in its own shape.
  init(_ array: NDArray) {
    self.init(start: array.start, steps: array.strides.map { $0 * array.dtype.size })
  }
}
