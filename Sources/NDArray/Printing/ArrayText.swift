/// The nested brackets of an array, wrapped and aligned as NumPy's default print options do: lines of up to 75 characters,
/// only the first and last three along each axis when there are more than 1000 elements.
struct ArrayText {
  private static let lineWidth = 75
  static let summaryThreshold = 1000
  private static let edgeCount = 3

  private let array: NDArray
  private let format: any ElementFormat
  private let separator: String
  private let lineSeparator: String
  private let isSummary: Bool

  /// The text of an array with at least one element. `separator` stands between elements, `prefix` in front of
  /// the first line, `suffixLength` characters will follow the last.
  static func text(_ array: NDArray, separator: String, prefix: String, suffixLength: Int) -> String {
    let text = ArrayText(array, separator: separator)
    let indent = String(repeating: " ", count: prefix.utf8.count + 1)
    return text.nested(axis: 0, offset: 0, indent: indent, width: lineWidth - suffixLength)
  }

  private init(_ array: NDArray, separator: String) {
    self.array = array
    self.separator = separator
    lineSeparator = separator == ", " ? "," : ""
    isSummary = array.count > Self.summaryThreshold
    var offsets = [0]
    for axis in array.shape.indices {
      let steps = Self.shownPositions(array.shape[axis], isSummary: isSummary).compactMap { $0 }
      offsets = offsets.flatMap { offset in steps.map { offset + $0 * array.strides[axis] } }
    }
    format = elementFormat(for: array, shown: offsets)
  }

  private func nested(axis: Int, offset: Int, indent: String, width: Int) -> String {
    if axis == array.ndim { return format.text(array.scalar(atOffset: offset)) }
    let stride = array.strides[axis]
    let inner = { (position: Int, indent: String) in
      nested(axis: axis + 1, offset: offset + position * stride, indent: indent, width: width - 1)
    }
    let body = axis == array.ndim - 1 ? row(axis, indent, width, inner) : rows(axis, indent, inner)
    return "[" + body.dropFirst(indent.utf8.count) + "]"
  }

  /// The positions along an axis that are shown, nil where some are left out.
  private static func shownPositions(_ count: Int, isSummary: Bool) -> [Int?] {
    guard isSummary && count > 2 * edgeCount else { return Array(0..<count) }
    return Array(0..<edgeCount) + [nil] + Array((count - edgeCount)..<count)
  }

  /// Elements side by side, wrapped before a line gets too long.
  private func row(_ axis: Int, _ indent: String, _ width: Int, _ inner: (Int, String) -> String) -> String {
    let limit = width - max(lineSeparator.utf8.count, 1)
    var lines = ""
    var line = indent
    let positions = Self.shownPositions(array.shape[axis], isSummary: isSummary)
    for (place, position) in positions.enumerated() {
      let word = position.map { inner($0, indent + " ") } ?? "..."
      if line.utf8.count + word.utf8.count > limit && line.utf8.count > indent.utf8.count {
        while line.hasSuffix(" ") { line.removeLast() }
        lines += line + "\n"
        line = indent
      }
      line += word
      if place < positions.count - 1 { line += separator }
    }
    return lines + line
  }

  /// Rows below each other, with as many line ends between them as axes are left.
  private func rows(_ axis: Int, _ indent: String, _ inner: (Int, String) -> String) -> String {
    let between = lineSeparator + String(repeating: "\n", count: array.ndim - axis - 1)
    return Self.shownPositions(array.shape[axis], isSummary: isSummary)
      .map { position in indent + (position.map { inner($0, indent + " ") } ?? "...") }
      .joined(separator: between)
  }
}
