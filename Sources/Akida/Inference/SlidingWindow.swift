import NDArray

/// A convolution or pooling window on a map: where the first one starts and how many there are.
struct SlidingWindow {
  let size: Extent
  let stride: Extent
  /// Rows and columns by which the first window sticks out of the map.
  let before: Extent
  /// Number of windows along each axis.
  let output: Extent

  /// Windows over `map`. With padding Same there are ceil(map / stride) of them and the border is shared evenly, the odd
  /// row or column at the end; with Valid they stay inside the map, nil if not one fits.
  init?(size: Extent, stride: Extent, padding: Padding, map: Extent) {
    self.size = size
    self.stride = stride
    switch padding {
    case .same:
      output = Extent((map.rows - 1) / stride.rows + 1, (map.columns - 1) / stride.columns + 1)
      before = Extent(
        max((output.rows - 1) * stride.rows + size.rows - map.rows, 0) / 2,
        max((output.columns - 1) * stride.columns + size.columns - map.columns, 0) / 2)
    case .valid:
      guard size.rows <= map.rows, size.columns <= map.columns else { return nil }
      output = Extent((map.rows - size.rows) / stride.rows + 1, (map.columns - size.columns) / stride.columns + 1)
      before = Extent(0, 0)
    }
  }
}
