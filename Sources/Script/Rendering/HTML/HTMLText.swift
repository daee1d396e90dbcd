/// Text as it stands in HTML.
enum HTMLText {
  /// `text` between tags or in a quoted attribute.
  static func escaped(_ text: some StringProtocol) -> String { escaped(text.utf8) }

  /// UTF-8 text between tags or in a quoted attribute.
  static func escaped(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): result += ampersand
      case UInt8(ascii: "<"): result += less
      case UInt8(ascii: ">"): result += greater
      case UInt8(ascii: "\""): result += quote
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let (ampersand, less) = (Array("&amp;".utf8), Array("&lt;".utf8))
  private static let (greater, quote) = (Array("&gt;".utf8), Array("&quot;".utf8))

  /// A box of preformatted text that scrolls by itself and says what it is.
  static func box(_ element: String, class names: String, label: String, _ contents: String) -> String {
    "<pre class=\"\(names)\" tabindex=\"0\" role=\"region\" aria-label=\"\(escaped(label))\">"
      + "<\(element)>\(contents)</\(element)></pre>"
  }
}
