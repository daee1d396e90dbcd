extension NDArray {
  /// A C-ordered array of the same elements with memory of its own.
  public func copy() throws(Failure) -> NDArray {
    let result = try NDArray.uninitialized(shape, dtype: dtype)
    result.fill(from: self)
    return result
  }

  /// The array itself if it lies in C order without gaps, else a copy that does.
  public func contiguous() throws(Failure) -> NDArray {
    isContiguous ? self : try copy()
  }

  /// A copy with elements of another type, converted as NumPy's `astype` does: integers wrap around, floats are cut
  /// towards zero, anything but zero is True. The memory order of the axes is kept.
  public func astype(_ target: DType) throws(Failure) -> NDArray {
    let result = try NDArray.uninitialized(shape, dtype: target, order: memoryOrder)
    result.fill(from: self)
    return result
  }

  /// A copy whose axes have the memory order of the array's.
  public func copyKeepingOrder() throws(Failure) -> NDArray { try astype(dtype) }

  /// Zeros in the array's shape whose axes have the memory order of the array's.
  public func zerosLike(dtype: DType? = nil) throws(Failure) -> NDArray {
    let result = try NDArray.uninitialized(shape, dtype: dtype ?? self.dtype, order: memoryOrder)
    result.fill(Scalar(false))
    return result
  }

  /// The array itself if its elements have the type already, else a converted copy.
  func converted(to target: DType) throws(Failure) -> NDArray {
    dtype == target ? self : try astype(target)
  }

  /// Sets every element from the array of the same shape, converting as `astype` does. The two must not overlap.
  func fill(from source: NDArray) {
    withExtendedLifetime((self, source)) {
      LoopNest(shape: shape, operands: [LoopOperand(source), LoopOperand(self)])
        .run(CopyKernels.convert(from: source.dtype, to: dtype))
    }
  }
}
