#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A str. Swift's own `==` and `hash` compare canonical equivalence; Python compares code points, so equality and
/// hashing go through UTF-8, and the hash and length are remembered.
public final class StringObject: Object {
  /// The text.
  @exclusivity(unchecked) public private(set) var value: String
  @exclusivity(unchecked) private var cachedHash = 0
  @exclusivity(unchecked) private var cachedLength = -1
  /// Where every 64th code point starts, once text that is not ASCII has been indexed.
  private var marks: ContiguousArray<Int> = []
  private static let markDistance = 64

  /// A str with this text.
  public init(_ value: String) { self.value = value }

  public override var typeName: String { "str" }

  /// The number of code points.
  @inline(__always) var count: Int {
    if cachedLength < 0 { cachedLength = Self.codePoints(in: value) }
    return cachedLength
  }
  /// Whether a code point is a byte, so that indexing needs no search.
  @inline(__always) var isASCII: Bool { count == value.utf8.count }

  @inline(__always) var hashCode: Int { cachedHash != 0 ? cachedHash : computeHash() }
  @inline(never) private func computeHash() -> Int {
    // Only the empty text has the same hash in CPython every time.
    if value.isEmpty { return 0 }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in value.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 29
    cachedHash = hash == 0 ? 1 : Int(truncatingIfNeeded: hash)
    return cachedHash
  }

  /// Counts the bytes that start a code point, many at a time.
  @inline(never) private static func codePoints(in text: String) -> Int {
    let counted = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(into: 0) { $0 &+= $1 & 0xC0 == 0x80 ? 0 : 1 }
    }
    return counted ?? text.unicodeScalars.count
  }

  static func same(_ a: StringObject, _ b: StringObject) -> Bool {
    if a === b { return true }
    let count = a.value.utf8.count
    if count != b.value.utf8.count { return false }
    let compared = a.value.utf8.withContiguousStorageIfAvailable { x in
      b.value.utf8.withContiguousStorageIfAvailable { y in
        guard let first = x.baseAddress, let second = y.baseAddress else { return true }
        return memcmp(first, second, count) == 0
      }
    }
    return (compared ?? nil) ?? a.value.utf8.elementsEqual(b.value.utf8)
  }

  /// Grows in place. Only for a string nobody else can see: the caller has checked uniqueness.
  func appendInPlace(_ other: StringObject) {
    value += other.value
    cachedHash = 0
    marks = []
    cachedLength = cachedLength >= 0 && other.cachedLength >= 0 ? cachedLength + other.cachedLength : -1
  }

  /// One shared object per ASCII character, so iterating over text does not allocate. Hash and length are computed
  /// here, so the objects never change and any thread may read them.
  nonisolated(unsafe) private static let characters: [Value] = (0..<128).map {
    let object = StringObject(String(UnicodeScalar(UInt8($0))))
    _ = (object.hashCode, object.count)
    return .string(object)
  }
  /// The str of one code point.
  static func character(_ scalar: Unicode.Scalar) -> Value {
    scalar.isASCII ? characters[Int(scalar.value)] : .string(StringObject(String(scalar)))
  }

  /// The code point at `index`, which must be in range.
  func character(at index: Int) -> Value {
    let utf8 = value.utf8
    if isASCII { return Self.characters[Int(utf8[utf8.index(utf8.startIndex, offsetBy: index)]) & 127] }
    if marks.isEmpty { setMarks() }
    let scalars = value.unicodeScalars
    let start = utf8.index(utf8.startIndex, offsetBy: marks[index / Self.markDistance])
    return Self.character(scalars[scalars.index(start, offsetBy: index % Self.markDistance)])
  }

  private func setMarks() {
    var count = 0
    for (offset, byte) in value.utf8.enumerated() where byte & 0xC0 != 0x80 {
      if count % Self.markDistance == 0 { marks.append(offset) }
      count += 1
    }
  }
}
