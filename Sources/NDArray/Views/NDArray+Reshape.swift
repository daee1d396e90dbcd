extension NDArray {
  /// The same elements in C order with another shape, of which one extent may be -1 and is then worked out. A view where
  /// the strides allow it, else a copy. Throws a value error if the sizes differ.
  public func reshaped(_ newShape: [Int]) throws(Failure) -> NDArray {
    let target = try completed(newShape)
    if isContiguous {
      return view(shape: target, strides: Shape.contiguousStrides(target), offset: offset)
    }
    if let strides = stridesKeepingMemory(target) {
      return view(shape: target, strides: strides, offset: offset)
    }
    let copied = try copy()
    return copied.view(shape: target, strides: Shape.contiguousStrides(target), offset: 0)
  }

  /// All elements in C order as one axis: a view if they lie without gaps, else a copy.
  public func raveled() throws(Failure) -> NDArray {
    try contiguous().reshaped([count])
  }

  /// The shape with its -1 replaced by what is left of the elements.
  private func completed(_ newShape: [Int]) throws(Failure) -> [Int] {
    let unknown = newShape.indices.filter { newShape[$0] < 0 }
    if unknown.count > 1 { throw Failure(.value, "can only specify one unknown dimension") }
    let mismatch = Failure(
      .value, "cannot reshape array of size \(count) into shape \(Shape.reshapeText(newShape))",
      hint: "The product of the new extents must be \(count); one of them may be -1 to be worked out.")
    try Shape.requireAxisCount(newShape.count)
    guard let known = Shape.count(newShape.filter { $0 >= 0 }) else { throw mismatch }
    guard let axis = unknown.first else {
      if known != count { throw mismatch }
      return newShape
    }
    guard known > 0, count % known == 0 else { throw mismatch }
    var target = newShape
    target[axis] = count / known
    return target
  }

  /// The strides that show this memory, as it lies, with another shape of the same size; nil if there are none.
  private func stridesKeepingMemory(_ target: [Int]) -> [Int]? {
    let axes = shape.indices.filter { shape[$0] != 1 }
    var strides = [Int](repeating: 1, count: target.count)
    var old = 0
    var new = 0
    while old < axes.count && new < target.count {
      // The next shortest groups of old and new axes that hold the same number of elements.
      let oldStart = old
      let newStart = new
      var oldCount = shape[axes[old]]
      var newCount = target[new]
      while oldCount != newCount {
        if newCount < oldCount {
          new += 1
          newCount *= target[new]
        } else {
          old += 1
          oldCount *= shape[axes[old]]
        }
      }
      for place in oldStart..<old {
        let (outer, inner) = (axes[place], axes[place + 1])
        if self.strides[outer] != self.strides[inner] * shape[inner] { return nil }
      }
      var step = self.strides[axes[old]]
      for axis in stride(from: new, through: newStart, by: -1) {
        strides[axis] = step
        step *= target[axis]
      }
      old += 1
      new += 1
    }
    // Axes of extent 1 at the end continue the one before.
    if new > 0 {
      for axis in target.indices[new...] { strides[axis] = strides[new - 1] }
    }
    return strides
  }
}
