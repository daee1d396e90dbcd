import NDArray

extension Figure {
  /// The size of a PNG in pixels.
  var pixelSize: (width: Int, height: Int) {
    (Int((size.width * dpi).rounded()), Int((size.height * dpi).rounded()))
  }

  /// Throws a `.value` failure if the figure is too small or too large to be drawn.
  func checkSize() throws {
    guard size.width.isFinite, size.height.isFinite, size.width > 0, size.height > 0 else {
      throw Failure(.value, "figure size must be positive finite not (\(size.width), \(size.height))")
    }
    guard dpi.isFinite, dpi > 0 else { throw Failure(.value, "dpi must be positive, but is \(dpi)") }
    let (width, height) = (size.width * dpi, size.height * dpi)
    guard max(width, height) < 32768, width * height < 1e8, max(size.width, size.height) <= 300 else {
      throw Failure(
        .value, "figure of \(size.width) x \(size.height) inches at \(dpi) dpi is too large",
        hint: "figsize is in inches; at most 300 inches, 32767 pixels a side and 100 million pixels are drawn")
    }
    guard min(width, height) >= 20, min(size.width, size.height) >= 0.2 else {
      throw Failure(.value, "figure of \(size.width) x \(size.height) inches at \(dpi) dpi is too small")
    }
  }
}
