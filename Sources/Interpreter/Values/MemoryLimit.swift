/// The most that one str, bytes or list may take. Swift ends the process when memory runs out, so requests that no
/// machine should grant are refused before they are made.
enum MemoryLimit {
  /// In bytes.
  private static let items = 1 << 31
  /// Text is copied several times on its way.
  private static let text = 1 << 29

  /// Throws MemoryError if `count` elements of `size` bytes are too much, or if `count` is an overflowed nil.
  /// Elements of up to four bytes are text.
  static func check(_ count: Int?, each size: Int = 1) throws {
    let limit = size <= 4 ? text : items
    guard let count, count <= limit / max(size, 1) else {
      throw PythonError("MemoryError", "", hint: "a single value may take \(limit >> 20) MiB")
    }
  }

  /// `a + b`, or nil if that overflows.
  static func sum(_ a: Int, _ b: Int) -> Int? {
    let (value, overflows) = a.addingReportingOverflow(b)
    return overflows ? nil : value
  }

  /// `a * b`, or nil if that overflows.
  static func product(_ a: Int, _ b: Int) -> Int? {
    let (value, overflows) = a.multipliedReportingOverflow(by: b)
    return overflows ? nil : value
  }
}
