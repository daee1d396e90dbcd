import Foundation

/// Files as addresses that hold them.
enum DataURI {
  /// Any file.
  static func base64(_ data: Data, type: String) -> String { "data:\(type);base64,\(data.base64EncodedString())" }

  /// A drawing, for `src`, or for `srcset`, where blanks and commas part addresses.
  static func drawing(_ svg: String, forSet: Bool) -> String {
    let head = Array("data:image/svg+xml,".utf8)
    var result = head
    result.reserveCapacity(svg.utf8.count * 5 / 4)
    for byte in svg.utf8 {
      switch byte {
      case UInt8(ascii: "\""): result += "%22".utf8
      case UInt8(ascii: " ") where !forSet: result.append(byte)
      case UInt8(ascii: ",") where forSet: result += "%2C".utf8
      case UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0...32,
        127...:
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
