internal import Foundation

/// A value of a JSON text. Numbers are doubles, in which every integer of a model description is exact.
enum JSONValue: Sendable, Equatable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Reads `text`; nil if it is not JSON. Python writes NaN and Infinity, which strict JSON does not know.
  init?(parsing text: String) {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    guard let value = try? decoder.decode(JSONValue.self, from: Data(text.utf8)) else { return nil }
    self = value
  }

  /// The member `key` of an object; nil for anything else and for null.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self, let value = members[key], value != .null else { return nil }
    return value
  }

  var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  /// A number without fraction.
  var integer: Int? { number.flatMap(Int.init(exactly:)) }

  var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// The value in the way it would be written, shortened, for failures.
  var summary: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let value): integer.map { "\($0)" } ?? "\(value)"
    case .string(let value): "\"\(value.prefix(60))\""
    case .array(let values): "[" + values.prefix(8).map(\.summary).joined(separator: ", ") + "]"
    case .object: "an object"
    }
  }
}
