import NDArray

extension UnpicklingMachine {
  /// Carries out an operation that puts text, or a byte string of Python 2, on the stack.
  mutating func pushText(_ operation: PickleOpcode) throws(Failure) {
    switch operation {
    case .binUnicode: try push(.string(utf8(input.counted(by: UInt32.self))))
    case .shortBinUnicode: try push(.string(utf8(input.counted(by: UInt8.self))))
    case .binUnicode8: try push(.string(utf8(input.counted(by: UInt64.self))))
    case .unicode: try push(.string(rawUnicodeEscaped(input.line())))
    case .binString: try push(pythonTwoString([UInt8](input.counted(by: Int32.self))))
    case .shortBinString: try push(pythonTwoString([UInt8](input.counted(by: UInt8.self))))
    default: try push(pythonTwoString(unquoted(input.line())))
    }
  }

  /// Text from UTF-8, which must be valid.
  func utf8(_ bytes: some Sequence<UInt8>) throws(Failure) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure("a string is not valid UTF-8")
    }
    return text
  }

  /// The bytes that `text` encodes in Latin-1; nil when it has other characters.
  static func latin1(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private func pythonTwoString(_ bytes: [UInt8]) throws(Failure) -> PickleValue {
    switch encoding {
    case .bytes: return .bytes(bytes)
    case .utf8: return .string(try utf8(bytes))
    case .latin1:
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(Unicode.Scalar(byte)) }
      return .string(String(text))
    case .ascii:
      if let index = bytes.firstIndex(where: { $0 >= 0x80 }) {
        throw failure(
          "'ascii' codec can't decode byte 0x\(String(bytes[index], radix: 16)) in position \(index) of the string",
          hint: "the file was written by Python 2; load it with encoding='latin1'")
      }
      return .string(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The bytes of a Python 2 string literal with its quotes and escapes.
  private func unquoted(_ literal: UnsafeRawBufferPointer) throws(Failure) -> [UInt8] {
    guard literal.count >= 2, let quote = literal.first, quote == 0x27 || quote == 0x22, literal.last == quote else {
      throw failure("the STRING opcode argument must be quoted")
    }
    var rest = literal[1..<(literal.count - 1)]
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == 0x5c else {
        bytes.append(byte)
        continue
      }
      guard let escaped = rest.popFirst() else { throw failure("a string ends within an escape") }
      switch escaped {
      case UInt8(ascii: "n"): bytes.append(0x0a)
      case UInt8(ascii: "r"): bytes.append(0x0d)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "a"): bytes.append(0x07)
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "f"): bytes.append(0x0c)
      case UInt8(ascii: "v"): bytes.append(0x0b)
      case UInt8(ascii: "x"): bytes.append(UInt8(truncatingIfNeeded: try digits(&rest, 2...2, radix: 16)))
      case 0x30...0x37:
        rest = literal[(rest.startIndex - 1)..<rest.endIndex]
        bytes.append(UInt8(truncatingIfNeeded: try digits(&rest, 1...3, radix: 8)))
      case 0x5c, 0x27, 0x22: bytes.append(escaped)
      default: bytes += [0x5c, escaped]
      }
    }
    return bytes
  }

  /// Latin-1 text in which `\uXXXX` and `\UXXXXXXXX` stand for other characters.
  private func rawUnicodeEscaped(_ line: UnsafeRawBufferPointer) throws(Failure) -> String {
    var text = String.UnicodeScalarView()
    var rest = line[...]
    while let byte = rest.popFirst() {
      let isEscape = byte == 0x5c && (rest.first == UInt8(ascii: "u") || rest.first == UInt8(ascii: "U"))
      guard isEscape, let kind = rest.popFirst() else {
        text.append(Unicode.Scalar(byte))
        continue
      }
      let length = kind == UInt8(ascii: "u") ? 4 : 8
      guard let scalar = Unicode.Scalar(try digits(&rest, length...length, radix: 16)) else {
        throw failure("a string holds a character code that is no character")
      }
      text.append(scalar)
    }
    return String(text)
  }

  /// Takes as many digits as `lengths` allows, at least its lower bound.
  private func digits(
    _ rest: inout UnsafeRawBufferPointer.SubSequence, _ lengths: ClosedRange<Int>, radix: UInt32
  ) throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    var count = 0
    while count < lengths.upperBound, let byte = rest.first,
      let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix
    {
      value = value &* radix &+ UInt32(digit)
      rest.removeFirst()
      count += 1
    }
    guard count >= lengths.lowerBound else { throw failure("a string holds a malformed escape") }
    return value
  }
}
