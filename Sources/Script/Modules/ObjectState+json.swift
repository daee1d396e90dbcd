import Foundation
import Interpreter

extension ObjectState {
  /// A value that never changes, as JSON.
  static func saved(_ kind: String, _ value: some Encodable) -> ObjectState {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let data = try? encoder.encode(value) else { return .fixed }
    return .saved(kind: kind, bytes: Array(data), sharing: [])
  }

  /// What `saved` was given.
  static func value<Value: Decodable>(_ bytes: ArraySlice<UInt8>) throws -> Value {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try decoder.decode(Value.self, from: Data(bytes))
  }
}
