extension Shape {
  /// The shape that arrays of these shapes have together, stretching axes of extent 1. Throws a value error if there is none.
  static func broadcast(_ shapes: [[Int]], orElse error: @autoclosure () -> Failure) throws(Failure) -> [Int] {
    var result: [Int] = []
    for shape in shapes {
      if shape == result { continue }
      if shape.count > result.count {
        result.insert(contentsOf: repeatElement(1, count: shape.count - result.count), at: 0)
      }
      let lead = result.count - shape.count
      for axis in shape.indices where shape[axis] != result[lead + axis] {
        if result[lead + axis] == 1 {
          result[lead + axis] = shape[axis]
        } else if shape[axis] != 1 {
          throw error()
        }
      }
    }
    return result
  }

  /// The common shape of the operands of an operation.
  static func broadcast(_ shapes: [[Int]]) throws(Failure) -> [Int] {
    try broadcast(
      shapes,
      orElse: Failure(
        .value,
        "operands could not be broadcast together with shapes "
          + shapes.map { compactText($0) + " " }.joined(),
        hint: "counted from the last axis, extents must be equal or one of them 1"))
  }
}

extension NDArray {
  /// A view with another shape in which axes of extent 1 are repeated. Its elements must not be set one by one: several
  /// of them are the same memory. Throws a value error if the shape does not allow it.
  public func broadcast(to target: [Int]) throws(Failure) -> NDArray {
    if target == shape { return self }
    if target.contains(where: { $0 < 0 }) {
      throw Failure(.value, "all elements of broadcast shape must be non-negative")
    }
    try Shape.requireAxisCount(target.count)
    guard let strides = stridesBroadcast(to: target) else {
      throw Failure(
        .value,
        "operands could not be broadcast together with remapped shapes [original->remapped]: "
          + "\(Shape.compactText(shape))  and requested shape \(Shape.compactText(target))")
    }
    guard Shape.count(target + [dtype.size]) != nil else {
      throw Failure(.value, "iterator is too large")
    }
    return view(shape: target, strides: strides, offset: offset)
  }

  /// The strides with which this memory looks like an array of the target shape; nil if it cannot.
  func stridesBroadcast(to target: [Int]) -> [Int]? {
    let lead = target.count - shape.count
    guard lead >= 0 else { return nil }
    var result = [Int](repeating: 0, count: target.count)
    for axis in shape.indices where shape[axis] != 1 {
      guard shape[axis] == target[lead + axis] else { return nil }
      result[lead + axis] = strides[axis]
    }
    return result
  }

  /// The array as one operand of a loop over `target`, to which it must be known to broadcast.
  func operand(over target: [Int]) -> LoopOperand {
    let strides = shape == target ? strides : stridesBroadcast(to: target) ?? [Int](repeating: 0, count: target.count)
    return LoopOperand(start: start, steps: strides.map { $0 * dtype.size })
  }
}
