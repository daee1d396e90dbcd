extension NDArray {
  /// A view with the axes in reverse order.
  public func transposed() -> NDArray {
    view(shape: shape.reversed(), strides: strides.reversed(), offset: offset)
  }
}
