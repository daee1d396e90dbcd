import Testing

@testable import Interpreter

/// Calls methods as programs do and compares what they give.
enum MethodCalls {
  /// Runs the table `name`: each case is a receiver, a method, arguments, named arguments and `repr` of the result, with
  /// `repr` of the receiver after the call before it if that can change.
  static func check(_ fixture: LanguageFixture, _ name: String) throws {
    let interpreter = Interpreter()
    var differences = Differences()
    var previous: Any = 0
    for item in try fixture.cases(name) {
      if !LanguageFixture.repeats(item[0]) { previous = item[0] }
      let receiver = try Value(fixture: previous)
      let method = try #require(item[1] as? String)
      let arguments = try #require(item[2] as? [Any]).map { try Value(fixture: $0) }
      let keywords = try #require(item[3] as? [[Any]]).map {
        (name: try #require($0[0] as? String), value: try Value(fixture: $0[1]))
      }
      let shown = try receiver.repr()
      #expect(find(interpreter, receiver, method) != nil, "\(receiver.typeName).\(method)")
      if find(interpreter, receiver, method) == nil { continue }
      let found = LanguageFixture.describe {
        try call(interpreter, receiver, method, arguments, keywords).repr()
      }
      let subject = try "\(shown).\(method)(\(Value(tuple: arguments).repr()), \(item[3]))"
      differences.compare(found, try fixture.expected(item.last), subject)
      if item.count > 5, let after = item[4] as? String {
        differences.compare(try receiver.repr(), after, "the receiver after \(subject)")
      }
    }
    #expect(differences.count == 0, differences.summary)
  }

  private static func find(_ interpreter: Interpreter, _ receiver: Value, _ method: String) -> Command? {
    interpreter.registry.method(receiver.typeName == "bool" ? "int" : receiver.typeName, method)
  }

  /// `receiver.method(...)`.
  static func call(
    _ interpreter: Interpreter, _ receiver: Value, _ method: String, _ arguments: [Value] = [],
    _ keywords: [(name: String, value: Value)] = []
  ) throws -> Value {
    let command = try #require(find(interpreter, receiver, method))
    return try interpreter.call(.object(command), [receiver] + arguments, keywords: keywords)
  }
}
