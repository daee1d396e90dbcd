extension NDArray {
  /// A view with the axes in reverse order.
  public func transposed() -> NDArray {
    view(shape: shape.reversed(), strides: strides.reversed(), offset: offset)
  }

  /// A view with the axes in the given order. Throws a value error unless every axis is named once.
  public func transposed(_ axes: [Int]) throws(Failure) -> NDArray {
    guard axes.count == ndim else { throw Failure(.value, "axes don't match array") }
    var order: [Int] = []
    for axis in axes {
      let axis = try Axis.normalized(axis, ndim: ndim)
      if order.contains(axis) { throw Failure(.value, "repeated axis in transpose") }
      order.append(axis)
    }
    return view(shape: order.map { shape[$0] }, strides: order.map { strides[$0] }, offset: offset)
  }

  /// A view with two axes exchanged. Throws a value error for axes that do not exist.
  public func swappingAxes(_ first: Int, _ second: Int) throws(Failure) -> NDArray {
    var order = Array(shape.indices)
    order.swapAt(try Axis.normalized(first, ndim: ndim), try Axis.normalized(second, ndim: ndim))
    return try transposed(order)
  }

  /// A view without axes of extent 1: all of them for nil, else the given ones. Throws a value error for an axis that
  /// does not exist or has another extent.
  public func squeezed(axis: [Int]? = nil) throws(Failure) -> NDArray {
    guard let axis else { return removingAxes(shape.map { $0 == 1 }) }
    // A 0-d array has an axis to name, though none to remove.
    if ndim == 0, axis == [0] || axis == [-1] { return self }
    let isRemoved = try Axis.mask(axis, ndim: ndim)
    for axis in shape.indices where isRemoved[axis] && shape[axis] != 1 {
      throw Failure(.value, "cannot select an axis to squeeze out which has size not equal to one")
    }
    return removingAxes(isRemoved)
  }

  /// A view with new axes of extent 1 that have the given numbers in the result. Throws a value error for numbers that
  /// the result does not have or that repeat.
  public func expandedDimensions(at axes: [Int]) throws(Failure) -> NDArray {
    try Shape.requireAxisCount(ndim + axes.count)
    let isNew = try Axis.mask(axes, ndim: ndim + axes.count, repeatedMessage: "repeated axis")
    var old = shape.makeIterator()
    return try reshaped(isNew.map { $0 ? 1 : old.next() ?? 1 })
  }
}
