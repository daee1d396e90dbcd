#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Decimal notations of a number, rounded exactly.
enum DecimalText {
  /// With a fixed number of digits after the point: `2.50`.
  static func fixed(_ value: Double, decimals: Int) -> String {
    text("%.*f", value, decimals)
  }

  /// With an exponent and a fixed number of digits after the point: `2.50e+03`.
  static func scientific(_ value: Double, decimals: Int) -> String {
    text("%.*e", value, decimals)
  }

  private static func text(_ format: String, _ value: Double, _ decimals: Int) -> String {
    withVaList([Int32(clamping: decimals), value]) { arguments in
      var buffer = [CChar](repeating: 0, count: 400 + max(decimals, 0))
      let length = vsnprintf(&buffer, buffer.count, format, arguments)
      return String(decoding: buffer.prefix(Int(max(length, 0))).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}
