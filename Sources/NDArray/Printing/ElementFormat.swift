/// How the elements of one array are written, all to the same width.
protocol ElementFormat {
  /// The text of the element at a position of the formatted array.
  func text(_ element: Scalar) -> String
}

/// The format that NumPy's default print options choose for the elements of an array that will be shown, given by their
/// offsets.
func elementFormat(for array: NDArray, shown offsets: [Int]) -> any ElementFormat {
  let elements = offsets.lazy.map { array.scalar(atOffset: $0) }
  return switch array.dtype {
  case .bool: BoolFormat(isPadded: array.ndim > 0)
  case .float32: RealFormat(elements.map { $0.value(as: Float.self) })
  case .float64: RealFormat(elements.map { $0.value(as: Double.self) })
  default: IntegerFormat(width: elements.map { $0.description.utf8.count }.max() ?? 0)
  }
}

private struct BoolFormat: ElementFormat {
  let isPadded: Bool

  func text(_ element: Scalar) -> String { element.isTrue ? (isPadded ? " True" : "True") : "False" }
}

private struct IntegerFormat: ElementFormat {
  let width: Int

  func text(_ element: Scalar) -> String { padded(element.description, to: width) }
}

/// The text with spaces in front up to a width.
func padded(_ text: String, to width: Int) -> String {
  String(repeating: " ", count: max(width - text.utf8.count, 0)) + text
}
