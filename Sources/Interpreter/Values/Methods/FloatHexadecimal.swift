import Foundation

/// Floats as hexadecimal text: `float.hex` and `float.fromhex`.
enum FloatHexadecimal {
  /// `float.hex`.
  static func text(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    let sign = value.sign == .minus ? "-" : ""
    if value.isInfinite { return sign + "inf" }
    if value == 0 { return sign + "0x0.0p+0" }
    let digits = String(value.significandBitPattern, radix: 16)
    let fraction = String(repeating: "0", count: 13 - digits.count) + digits
    let exponent = value.isNormal ? Int(value.exponent) : -1022
    return "\(sign)0x\(value.isNormal ? 1 : 0).\(fraction)p\(exponent < 0 ? "-" : "+")\(abs(exponent))"
  }

  /// `float.fromhex`, which belongs to the type.
  static var fromHexadecimal: Command {
    .builtin("fromhex", "The float that hexadecimal text stands for.", [.only("string", "the text")]) { arguments in
      guard let text = arguments[0].asString else { throw PythonError.type("bad argument type for built-in operation") }
      return .float(try value(of: text))
    }
  }

  private static func value(of text: String) throws -> Double {
    let invalid = PythonError.value("invalid hexadecimal floating-point string")
    let spaces: Set<UInt8> = [9, 10, 11, 12, 13, 32]
    let bytes = text.utf8.drop { spaces.contains($0) }
    var reader = Substring(bytes)[...]
    while let last = reader.utf8.last, spaces.contains(last) { reader.removeLast() }
    var word = reader.lowercased()
    let isNegative = word.hasPrefix("-")
    if isNegative || word.hasPrefix("+") { word.removeFirst() }
    let magnitude: Double
    switch word {
    case "inf", "infinity": magnitude = .infinity
    case "nan": return .nan
    default:
      guard let parts = Parts(word.hasPrefix("0x") ? word.dropFirst(2) : word[...]) else { throw invalid }
      magnitude = parts.value
      if magnitude.isInfinite {
        throw PythonError("OverflowError", "hexadecimal value too large to represent as a float")
      }
    }
    return isNegative ? -magnitude : magnitude
  }

  /// The digits and the exponent of the text, which rounding needs exactly.
  private struct Parts {
    var digits: [UInt8] = []
    /// The power of two that the last digit counts.
    var exponent = 0

    init?(_ text: Substring) {
      let halves = text.split(separator: "p", maxSplits: 1, omittingEmptySubsequences: false)
      let mantissa = halves[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      for digit in mantissa.joined() {
        guard digit.isASCII, let value = digit.hexDigitValue else { return nil }
        digits.append(UInt8(value))
      }
      if digits.isEmpty { return nil }
      if halves.count == 2 {
        let unsigned = halves[1].drop { $0 == "+" || $0 == "-" }
        guard halves[1].count - unsigned.count <= 1, !unsigned.isEmpty,
          unsigned.allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        // Far beyond any float, all exponents are alike.
        let size = Int(unsigned.prefix(18)) ?? 0
        exponent = (halves[1].hasPrefix("-") ? -1 : 1) * (unsigned.count > 18 ? Int.max >> 4 : size)
      }
      exponent -= mantissa.count == 2 ? 4 * mantissa[1].count : 0
    }

    /// The nearest float, ties to even; infinite if there is none.
    var value: Double {
      let significant = digits.drop { $0 == 0 }
      guard let first = significant.first else { return 0 }
      let bits = significant.count * 4 - (first.leadingZeroBitCount - 4)
      let top = bits + exponent
      if top > 1024 { return .infinity }
      if top < -1075 { return 0 }
      // 64 bits hold more than a float; what follows only matters as to whether it is zero.
      var kept: UInt64 = 0
      for digit in significant.prefix(16) { kept = kept << 4 | UInt64(digit) }
      let rest = significant.dropFirst(16)
      let scale = exponent + 4 * rest.count
      let dropped = max(kept.bitWidth - kept.leadingZeroBitCount - 53, -1074 - scale)
      if dropped <= 0 { return scalbn(Double(kept), scale) }
      if dropped > 64 { return 0 }
      let low = dropped == 64 ? kept : kept & (1 << UInt64(dropped) - 1)
      var high = dropped == 64 ? 0 : kept >> UInt64(dropped)
      let half: UInt64 = 1 << UInt64(dropped - 1)
      if low > half || (low == half && (rest.contains { $0 != 0 } || high & 1 == 1)) { high += 1 }
      return scalbn(Double(high), scale + dropped)
    }
  }
}
