import BigInt
import Foundation
import Testing

@testable import Interpreter

/// The expectation tables of one file that a script in Tests/Fixtures/language wrote with CPython.
struct LanguageFixture {
  let tables: [String: Any]

  init(_ name: String, file: String = #filePath) throws {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: tests.appendingPathComponent("Fixtures/language/\(name).json"))
    let object = try JSONSerialization.jsonObject(with: data)
    tables = try #require(object as? [String: Any])
  }

  /// The cases of the table `name`.
  func cases(_ name: String) throws -> [[Any]] { try #require(tables[name] as? [[Any]]) }
}

extension LanguageFixture {
  /// Whether the first part of a case is that of the case before it.
  static func repeats(_ part: Any) -> Bool { (part as? [Any])?.isEmpty ?? false }

  /// What CPython gave in a case: a text, or an exception as `describe` writes it.
  func expected(_ outcome: Any?) throws -> String {
    if let text = outcome as? String { return text }
    let errors = try #require(tables["errors"] as? [[String]])
    let place = try #require(outcome as? Int)
    return "!\(errors[place][0]): \(errors[place][1])"
  }

  /// What `work` gives, in the notation of `expected`.
  static func describe(_ work: () throws -> String) -> String {
    do {
      return try work()
    } catch {
      let error = PythonError.from(error)
      return "!\(error.className): \(error.message)"
    }
  }
}

/// Collects the cases that differ, so that a broken table shows a few of them and not thousands.
struct Differences {
  private(set) var count = 0
  private(set) var examples: [String] = []

  mutating func compare(_ found: String, _ expected: String, _ subject: @autoclosure () throws -> String) rethrows {
    if found.utf8.elementsEqual(expected.utf8) { return }
    count += 1
    if examples.count < 20 { examples.append("\(try subject()): expected \(expected), found \(found)") }
  }

  var summary: Comment { "\(count) differ, such as\n\(examples.joined(separator: "\n"))" }
}

extension Value {
  /// A value as the fixtures write it.
  init(fixture json: Any) throws {
    if let text = json as? String {
      self.init(text)
      return
    }
    if let number = json as? Int {
      self = .int(number)
      return
    }
    guard let tagged = json as? [String: Any], let (tag, content) = tagged.first else {
      self = .none
      return
    }
    let items = try (content as? [Any])?.map { item in item is [Any] ? .none : try Value(fixture: item) } ?? []
    switch tag {
    case "bool": self = .bool(try #require(content as? Bool))
    case "int":
      let digits = try #require(content as? String)
      self.init(try Self.integer(digits))
    case "float":
      let digits = try #require(content as? String)
      self = .float(try #require(Double(digits)))
    case "list": self.init(list: items)
    case "tuple": self.init(tuple: items)
    case "dict":
      let dict = DictObject()
      let pairs = try #require(content as? [[Any]])
      for pair in pairs {
        try dict.set(Value(fixture: pair[0]), Value(fixture: pair[1]))
      }
      self = .dict(dict)
    case "bytes":
      let digits = try #require(content as? String).map { try UInt8(#require($0.hexDigitValue)) }
      self = .object(BytesObject(stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }))
    case "range":
      let parts = try #require(content as? [String]).map { try #require(Int($0)) }
      self = .object(RangeObject(parts[0], parts[1], parts[2]))
    case "slice": self = .object(SliceObject(start: items[0], stop: items[1], step: items[2]))
    case "set", "frozenset": self = .object(try SetObject(items, isFrozen: tag == "frozenset"))
    default: throw FixtureError(tag: tag)
    }
  }

  private static func integer(_ text: String) throws -> BigInt {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let isHexadecimal = digits.hasPrefix("0x")
    let value = try #require(isHexadecimal ? BigInt(digits.dropFirst(2), radix: 16) : BigInt(digits))
    return isNegative ? -value : value
  }
}

struct FixtureError: Error {
  let tag: String
}
