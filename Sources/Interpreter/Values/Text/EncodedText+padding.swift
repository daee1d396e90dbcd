/// Bringing text to a width, counted in elements.
extension EncodedText {
  /// The text with `left` and `right` copies of `fill` around it.
  private func padded(_ left: Int, _ right: Int, _ fill: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + (left + right) * fill.count)
    for _ in 0..<left { result.append(contentsOf: fill) }
    result.append(contentsOf: bytes)
    for _ in 0..<right { result.append(contentsOf: fill) }
    return result
  }

  private func missing(_ width: Int, _ fill: [UInt8]) throws -> Int {
    let missing = width > count ? width - count : 0
    try MemoryLimit.check(missing, each: fill.count)
    return missing
  }

  func leftJustified(_ width: Int, _ fill: [UInt8]) throws -> [UInt8] { padded(0, try missing(width, fill), fill) }
  func rightJustified(_ width: Int, _ fill: [UInt8]) throws -> [UInt8] { padded(try missing(width, fill), 0, fill) }

  /// Of an odd number of copies the left gets more if `width` is odd too.
  func centered(_ width: Int, _ fill: [UInt8]) throws -> [UInt8] {
    let missing = try missing(width, fill)
    let left = missing / 2 + (missing & width & 1)
    return padded(left, missing - left, fill)
  }

  /// Zeros between the sign and the rest.
  func zeroFilled(_ width: Int) throws -> [UInt8] {
    var result = padded(try missing(width, [48]), 0, [48])
    if result.count > bytes.count, let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      result[result.count - bytes.count] = 48
      result[0] = sign
    }
    return result
  }

  /// Spaces instead of tabs, up to the next multiple of `size`.
  func expandingTabs(_ size: Int) throws -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var column = 0
    for byte in bytes {
      if byte == 9 {
        let spaces = size > 0 ? size - column % size : 0
        try MemoryLimit.check(MemoryLimit.sum(result.count, spaces))
        result.append(contentsOf: repeatElement(32, count: spaces))
        column += spaces
        continue
      }
      result.append(byte)
      if byte == 10 || byte == 13 { column = 0 } else if isBytes || byte & 0xC0 != 0x80 { column += 1 }
    }
    return result
  }
}
