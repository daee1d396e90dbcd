/// The most that one str, bytes or list may take. Swift ends the process when memory runs out, so requests that no
/// machine should grant are refused before they are made.
enum MemoryLimit {
  /// In bytes.
  static let bytes = 1 << 31

  /// Throws MemoryError if `count` elements of `size` bytes are too much, or if `count` is an overflowed nil.
  static func check(_ count: Int?, each size: Int = 1) throws {
    guard let count, count <= bytes / max(size, 1) else {
      throw PythonError("MemoryError", "", hint: "a single value may take \(bytes >> 30) GiB")
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
