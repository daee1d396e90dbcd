extension NDArray {
  /// What the index picks: a view for positions, ranges and new axes, a copy when the index has arrays in it. Throws an
  /// index error for positions that do not exist.
  public subscript(_ indices: Index...) -> NDArray {
    get throws(Failure) { try picked(indices) }
  }

  /// What the index picks: a view for positions, ranges and new axes, a copy when the index has arrays in it. Throws an
  /// index error for positions that do not exist.
  public func picked(_ indices: [Index]) throws(Failure) -> NDArray {
    if let mask = wholeMask(indices) { return try elements(where: mask) }
    let parts = try completed(indices)
    if !parts.contains(where: \.isArray) { return try sliced(parts) }
    return try FancyIndex(parts, of: self).gather()
  }

  /// The view of one position of the first axis. Throws an index error if there is none.
  public func picked(_ index: Int) throws(Failure) -> NDArray {
    if ndim == 0 { return try picked([.at(index)]) }
    let place = try position(index, axis: 0)
    return view(
      shape: Array(shape.dropFirst()), strides: Array(strides.dropFirst()), offset: offset + place * strides[0])
  }

  /// The view of a range of positions of the first axis. Throws an index error if there is no axis.
  public func picked(_ slice: Slice) throws(Failure) -> NDArray {
    if ndim == 0 { return try picked([.slice(slice)]) }
    let (start, step, count) = try slice.resolved(length: shape[0])
    var (newShape, newStrides) = (shape, strides)
    newShape[0] = count
    if count > 1 { newStrides[0] *= step }
    return view(shape: newShape, strides: newStrides, offset: count > 0 ? offset + start * strides[0] : offset)
  }

  /// Sets what the index picks from a value that broadcasts to it, converted as `astype` does. Throws an index error for
  /// positions that do not exist and a value error for a shape that does not fit.
  public func set(_ indices: [Index], to value: NDArray) throws(Failure) {
    let value = value.storage === storage ? try value.copy() : value
    if let mask = wholeMask(indices) { return try setElements(where: mask, to: value) }
    let parts = try completed(indices)
    if parts.contains(where: \.isArray) { return try FancyIndex(parts, of: self).scatter(value) }
    let target = try sliced(parts)
    let isElement = indices.count == ndim && target.ndim == 0
    if isElement && value.ndim > 0 { throw Failure(.value, "setting an array element with a sequence.") }
    // Leading axes of extent 1 that the target does not have are dropped.
    var source = value
    while source.ndim > target.ndim, source.shape[0] == 1 {
      source = source.view(
        shape: Array(source.shape.dropFirst()), strides: Array(source.strides.dropFirst()), offset: source.offset)
    }
    guard source.stridesBroadcast(to: target.shape) != nil else {
      throw Failure(
        .value,
        "could not broadcast input array from shape \(Shape.compactText(source.shape)) into shape "
          + Shape.compactText(target.shape))
    }
    withExtendedLifetime((source, target)) {
      LoopNest(shape: target.shape, operands: [source.operand(over: target.shape), LoopOperand(target)])
        .run(CopyKernels.convert(from: source.dtype, to: dtype))
    }
  }

  /// The element at a position given by one number per axis. Throws an index error for positions that do not exist.
  public func scalar(at position: [Int]) throws(Failure) -> Scalar {
    scalar(atOffset: try elementOffset(position))
  }

  /// Sets one element, converting as `astype` does. Throws an index error for positions that do not exist.
  public func setScalar(_ value: Scalar, at position: [Int]) throws(Failure) {
    let target = start + (try elementOffset(position)) * dtype.size
    withExtendedLifetime(storage) {
      value.converted(to: dtype).withBytes { target.copyMemory(from: $0, byteCount: dtype.size) }
    }
  }

  private func elementOffset(_ position: [Int]) throws(Failure) -> Int {
    guard position.count == ndim else {
      throw Failure(
        .index, "too many indices for array: array is \(ndim)-dimensional, but \(position.count) were indexed")
    }
    var offset = 0
    for axis in shape.indices { offset += try self.position(position[axis], axis: axis) * strides[axis] }
    return offset
  }

  /// The view that positions, ranges and new axes pick; there is one part per axis.
  private func sliced(_ parts: [Index]) throws(Failure) -> NDArray {
    var newShape: [Int] = []
    var newStrides: [Int] = []
    var newOffset = offset
    var axis = 0
    for part in parts {
      switch part {
      case .at(let index):
        newOffset += try position(index, axis: axis) * strides[axis]
        axis += 1
      case .slice(let slice):
        let (start, step, count) = try slice.resolved(length: shape[axis])
        if count > 0 { newOffset += start * strides[axis] }
        newShape.append(count)
        newStrides.append(count > 1 ? step * strides[axis] : strides[axis])
        axis += 1
      case .newAxis:
        newShape.append(1)
        newStrides.append(0)
      case .ellipsis, .array: break
      }
    }
    return view(shape: newShape, strides: newStrides, offset: newOffset)
  }

  /// The mask, if the index is one mask of the array's own number of axes.
  private func wholeMask(_ indices: [Index]) -> NDArray? {
    guard indices.count == 1, case .array(let mask) = indices[0], mask.dtype == .bool, mask.ndim == ndim,
      mask.count > 0 || mask.shape == shape
    else { return nil }
    return mask
  }
}

extension Index {
  var isArray: Bool {
    if case .array = self { return true }
    return false
  }
}
