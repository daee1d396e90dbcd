extension NDArray: CustomStringConvertible {
  /// The array as `print` shows it: `[1 2 3]`; a 0-d array as its number.
  public var description: String {
    if ndim == 0 { return scalar(atOffset: 0).description }
    return text(separator: " ", prefix: "", suffixLength: 0)
  }

  /// The array as NumPy 2 shows it at the prompt: `array([1, 2, 3], dtype=uint8)`.
  public var representation: String {
    let prefix = "array("
    let body = prefix + text(separator: ", ", prefix: prefix, suffixLength: 1)
    var extras: [String] = []
    if (count == 0 && shape != [0]) || count > ArrayText.summaryThreshold {
      extras.append("shape=\(Shape.text(shape))")
    }
    let isImplied = dtype == .int64 || dtype == .float64 || dtype == .bool
    if !isImplied || count == 0 { extras.append("dtype=\(dtype)") }
    if extras.isEmpty { return body + ")" }
    let ending = extras.joined(separator: ", ") + ")"
    let lastLine = body.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
    let fits = lastLine + ending.utf8.count + 1 <= 75
    return body + "," + (fits ? " " : "\n" + String(repeating: " ", count: prefix.utf8.count)) + ending
  }

  private func text(separator: String, prefix: String, suffixLength: Int) -> String {
    if count == 0 { return "[]" }
    return ArrayText.text(self, separator: separator, prefix: prefix, suffixLength: suffixLength)
  }
}
