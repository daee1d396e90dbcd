extension NDArray {
  /// The elements, in C order, where a mask of the same shape holds.
  func elements(where mask: NDArray) throws(Failure) -> NDArray {
    try requireMask(mask)
    let array = try contiguous()
    let mask = try mask.contiguous()
    let result = try NDArray.uninitialized([mask.trueCount], dtype: dtype)
    withExtendedLifetime((array, mask, result)) {
      switch dtype.size {
      case 1: MaskLoops.compress(array, mask, result, UInt8.self)
      case 2: MaskLoops.compress(array, mask, result, UInt16.self)
      case 4: MaskLoops.compress(array, mask, result, UInt32.self)
      default: MaskLoops.compress(array, mask, result, UInt64.self)
      }
    }
    return result
  }

  /// Sets the elements where a mask of the same shape holds, from one value or from as many as there are.
  func setElements(where mask: NDArray, to value: NDArray) throws(Failure) {
    try requireMask(mask)
    let mask = try mask.contiguous()
    let count = value.ndim > 0 ? mask.trueCount : 0
    if value.ndim > 1 {
      throw Failure(
        .type,
        "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has \(value.ndim) dimensions"
      )
    }
    guard value.count == 1 || value.count == count else {
      throw Failure(
        .value,
        "NumPy boolean array indexing assignment cannot assign \(value.count) input values to the \(count) output values "
          + "where the mask is true")
    }
    let source = try value.converted(to: dtype).contiguous()
    // The loop walks in C order so that the values are used in C order.
    withExtendedLifetime((self, mask, source)) {
      var next = source.start
      let step = source.count == 1 ? 0 : dtype.size
      let size = dtype.size
      LoopNest(shape: shape, operands: [LoopOperand(mask), LoopOperand(self)], reordered: false).run {
        count, data, steps in
        var (flag, target) = (data[0], data[1])
        for _ in 0..<count {
          if flag.load(as: Bool.self) {
            target.copyMemory(from: next, byteCount: size)
            next += step
          }
          flag += steps[0]
          target += steps[1]
        }
      }
    }
  }

  /// How many elements of a truth-value array without gaps hold.
  var trueCount: Int {
    withExtendedLifetime(storage) {
      let flags = UnsafeBufferPointer(start: typedStart(UInt8.self), count: count)
      return flags.reduce(0) { $0 &+ Int($1) }
    }
  }

  private func requireMask(_ mask: NDArray) throws(Failure) {
    try requireMask(mask, fromAxis: 0)
  }

  /// Throws an index error unless the mask has the extents of the array's axes from `axis` on, or as in NumPy none at all.
  func requireMask(_ mask: NDArray, fromAxis first: Int) throws(Failure) {
    for axis in mask.shape.indices where mask.shape[axis] != shape[first + axis] && mask.shape[axis] != 0 {
      throw Failure(
        .index,
        "boolean index did not match indexed array along axis \(first + axis); size of axis is \(shape[first + axis]) "
          + "but size of corresponding boolean axis is \(mask.shape[axis])")
    }
  }
}

private enum MaskLoops {
  @inline(__always)
  static func compress<T: BitwiseCopyable>(_ array: NDArray, _ mask: NDArray, _ result: NDArray, _: T.Type) {
    let source = array.start.assumingMemoryBound(to: T.self)
    let flags = mask.start.assumingMemoryBound(to: UInt8.self)
    let target = result.start.assumingMemoryBound(to: T.self)
    let capacity = result.count
    var written = 0
    for index in 0..<array.count {
      if written == capacity { return }
      target[written] = source[index]
      written &+= Int(flags[index])
    }
  }
}
