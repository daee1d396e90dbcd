#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes to search for, in time linear in the text searched (Knuth, Morris and Pratt).
struct SearchPattern {
  private let bytes: [UInt8]
  /// For each number of bytes that fit, how many still fit when the next one does not.
  private let fallback: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.count <= 1 {
      fallback = []
      return
    }
    var fallback = [0, 0]
    var length = 0
    for place in bytes.indices.dropFirst() {
      while length > 0, bytes[place] != bytes[length] { length = fallback[length] }
      if bytes[place] == bytes[length] { length += 1 }
      fallback.append(length)
    }
    self.fallback = fallback
  }

  /// The first place within `range` of `text`.
  func find(in text: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = bytes.first else { return range.lowerBound }
    if bytes.count > range.count { return nil }
    return text.withUnsafeBufferPointer { text in
      var place = range.lowerBound
      var fitting = 0
      while place < range.upperBound {
        if fitting == 0 {
          guard let start = Self.place(of: first, in: text, place..<range.upperBound) else { return nil }
          place = start
        }
        if text[place] == bytes[fitting] {
          place += 1
          fitting += 1
          if fitting == bytes.count { return place - fitting }
        } else {
          fitting = fallback[fitting]
        }
      }
      return nil
    }
  }

  private static func place(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let base = text.baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
