import NDArray

extension UnpicklingMachine {
  /// Carries out an operation that puts a number on the stack.
  mutating func pushNumber(_ operation: PickleOpcode) throws(Failure) {
    switch operation {
    case .binInt: try push(.int(Int(input.integer(Int32.self))))
    case .binInt1: try push(.int(Int(input.byte())))
    case .binInt2: try push(.int(Int(input.integer(UInt16.self))))
    case .long1: try push(integer(twosComplement: input.counted(by: UInt8.self)))
    case .long4: try push(integer(twosComplement: input.counted(by: Int32.self)))
    case .binFloat: try push(.float(Double(bitPattern: input.integer(UInt64.self).byteSwapped)))
    case .float: try push(.float(decimalFloat()))
    default: try push(decimalInteger(isLong: operation == .long))
    }
  }

  private mutating func decimalFloat() throws(Failure) -> Double {
    let text = String(decoding: try input.line(), as: UTF8.self)
    guard let value = Double(text) else { throw failure("could not convert string to float") }
    return value
  }

  private func integer(twosComplement bytes: UnsafeRawBufferPointer) -> PickleValue {
    // Bytes that only repeat the sign say nothing.
    var count = bytes.count
    while count > 1, bytes[count - 1] == (bytes[count - 2] & 0x80 == 0 ? 0 : 0xff) { count -= 1 }
    guard count <= 8 else { return .bigInt([UInt8](bytes[..<count])) }
    guard count > 0 else { return .int(0) }
    var value = bytes[count - 1] & 0x80 == 0 ? 0 : -1
    for byte in bytes[..<count].reversed() { value = value << 8 | Int(byte) }
    return .int(value)
  }

  private mutating func decimalInteger(isLong: Bool) throws(Failure) -> PickleValue {
    var digits = try input.line()[...]
    if !isLong, digits.elementsEqual("00".utf8) { return .bool(false) }
    if !isLong, digits.elementsEqual("01".utf8) { return .bool(true) }
    if isLong, digits.last == UInt8(ascii: "L") { digits.removeLast() }
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    guard !digits.isEmpty, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      throw failure("an integer was expected")
    }
    // Python's own limit; the work grows with the square of the length.
    guard digits.count <= 4300 else {
      throw failure("exceeds the limit (4300 digits) for integer string conversion: value has \(digits.count) digits")
    }
    let bytes = twosComplement(decimal: digits, isNegative: isNegative)
    return bytes.withUnsafeBytes { integer(twosComplement: $0) }
  }

  /// The little-endian two's complement of a decimal number, with room for the sign.
  private func twosComplement(decimal digits: UnsafeRawBufferPointer.SubSequence, isNegative: Bool) -> [UInt8] {
    var words: [UInt32] = []
    var rest = digits
    while !rest.isEmpty {
      // Nine digits at a time, which a word can hold.
      let chunk = rest.prefix(9)
      rest = rest.dropFirst(9)
      var carry = chunk.reduce(UInt64(0)) { $0 * 10 + UInt64($1 - 0x30) }
      let factor = chunk.reduce(UInt64(1)) { product, _ in product * 10 }
      for index in words.indices {
        carry += UInt64(words[index]) * factor
        words[index] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      if carry > 0 { words.append(UInt32(truncatingIfNeeded: carry)) }
    }
    words.append(0)
    if isNegative {
      var carry: UInt64 = 1
      for index in words.indices {
        carry += UInt64(~words[index])
        words[index] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
    }
    var bytes: [UInt8] = []
    for word in words { bytes.append(littleEndian: word) }
    return bytes
  }
}
