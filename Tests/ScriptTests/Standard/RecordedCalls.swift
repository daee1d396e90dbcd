import BigInt
import Foundation
import Interpreter
import Testing

@testable import Script

/// Calls of a Python module with CPython's results, as Tests/Fixtures/standard/make.py records them.
struct RecordedCall {
  let function: String
  let arguments: [Any]
  let keywords: [String: Any]
  let expected: String

  var description: String { "\(function) \(arguments) \(keywords)" }

  /// The calls in a fixture.
  static func all(_ fixture: String) throws -> [RecordedCall] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/standard/\(fixture)")
    let cases = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [[Any]])
    return try cases.map { parts in
      RecordedCall(
        function: try #require(parts[0] as? String), arguments: try #require(parts[1] as? [Any]),
        keywords: try #require(parts[2] as? [String: Any]), expected: try #require(parts[3] as? String))
    }
  }

  /// What the module's command of that name gives, in the notation of the fixture.
  func result(_ module: HostModule, on interpreter: Interpreter) throws -> String {
    let named = keywords.map { (name: $0.key, value: value($0.value)) }
    let command = try #require(try module.attribute(function))
    do {
      return try interpreter.call(command, arguments.map(value), keywords: named).repr()
    } catch let error as PythonError {
      return "\(error.className): \(error.message)"
    }
  }

  private func value(_ json: Any) -> Value {
    switch json {
    case let text as String: return Value(text)
    case let items as [Any]: return Value(list: items.map(value))
    case let marked as [String: Any]:
      if let digits = marked["int"] as? String, let integer = BigInt(digits) { return Value(integer) }
      if let digits = marked["float"] as? String, let number = Double(digits) { return .float(number) }
      let dict = DictObject()
      for case let pair as [Any] in marked["dict"] as? [Any] ?? [] { try? dict.set(value(pair[0]), value(pair[1])) }
      return .dict(dict)
    case let flag as Bool: return .bool(flag)
    default: return .none
    }
  }
}
