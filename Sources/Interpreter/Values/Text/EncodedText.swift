/// The text of a str in UTF-8, or the bytes of a bytes object: what their methods work on. An element is a code point or
/// a byte; offsets are in bytes.
struct EncodedText {
  let bytes: [UInt8]
  /// Whether this is a bytes object.
  let isBytes: Bool
  /// The number of elements.
  let count: Int

  /// The text of a str.
  init(_ text: StringObject) {
    bytes = Array(text.value.utf8)
    isBytes = false
    count = text.count
  }
  /// The content of a bytes object.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    isBytes = true
    count = bytes.count
  }

  /// Whether an element is one byte, so that its index is its offset.
  var isSingleByte: Bool { count == bytes.count }

  // MARK: elements

  /// The element that starts at `offset`, and where it ends.
  @inline(__always) func element(at offset: Int) -> (code: UInt32, end: Int) {
    let lead = bytes[offset]
    if isBytes || lead < 0x80 { return (UInt32(lead), offset + 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var code = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for byte in bytes[(offset + 1)..<min(offset + length, bytes.count)] { code = code << 6 | UInt32(byte & 0x3F) }
    return (code, offset + length)
  }

  /// The element that ends at `offset`, and where it starts.
  @inline(__always) func element(before offset: Int) -> (code: UInt32, start: Int) {
    var start = offset - 1
    if !isBytes { while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 } }
    return (element(at: start).code, start)
  }

  /// The codes of all elements in order.
  var codes: [UInt32] {
    if isSingleByte { return bytes.map(UInt32.init) }
    var codes: [UInt32] = []
    codes.reserveCapacity(count)
    var offset = 0
    while offset < bytes.count {
      let element = element(at: offset)
      codes.append(element.code)
      offset = element.end
    }
    return codes
  }

  @inline(__always) func isSpace(_ code: UInt32) -> Bool {
    if code < 0x80 { return code == 32 || (code >= 9 && code <= 13) || (!isBytes && code >= 0x1C && code <= 0x1F) }
    return !isBytes && isUnicodeSpace(code)
  }

  @inline(never) private func isUnicodeSpace(_ code: UInt32) -> Bool { Unicode.Scalar(code)?.isSpace ?? false }

  func isLineBreak(_ code: UInt32) -> Bool {
    isBytes ? code == 10 || code == 13 : Unicode.Scalar(code)?.isLineBreak ?? false
  }

  // MARK: indices

  /// The offset of the element with this index, which is in `0...count`.
  func offset(ofElement index: Int) -> Int {
    if isSingleByte { return index }
    var left = index
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if left == 0 { return offset }
      left -= 1
    }
    return bytes.count
  }

  /// The index of the element at `offset`.
  func index(ofElementAt offset: Int) -> Int { isSingleByte ? offset : countElements(0..<offset) }

  /// The number of elements in a range of offsets.
  func countElements(_ range: Range<Int>) -> Int {
    isSingleByte ? range.count : bytes[range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// The offsets of the elements from `start` to `end`, which count from the end where negative and may lie outside; nil
  /// if `start` is beyond the text or `end`.
  func window(_ start: Int?, _ end: Int?) -> Range<Int>? {
    func clipped(_ index: Int) -> Int { index < 0 ? max(0, index &+ count) : index }
    let first = clipped(start ?? 0)
    let last = min(clipped(end ?? count), count)
    if first > last { return nil }
    return offset(ofElement: first)..<offset(ofElement: last)
  }
}
