import Testing

@testable import Interpreter

/// Against tables written by Tests/Fixtures/language/make_container_methods.py.
@Suite struct ContainerMethodTests {
  @Test func methods() throws { try MethodCalls.check(LanguageFixture("container_methods"), "methods") }

  /// Lists with nan or sets have no order; what a sort makes of them depends on its steps.
  @Test func unorderedSorts() throws { try MethodCalls.check(LanguageFixture("container_methods"), "unordered sorts") }

  @Test func readingParts() throws {
    let fixture = try LanguageFixture("container_methods")
    var differences = Differences()
    var sequence = Value.none
    for item in try fixture.cases("reading parts") {
      if !LanguageFixture.repeats(item[0]) { sequence = try Value(fixture: item[0]) }
      let index = try Value(fixture: item[1])
      let found = LanguageFixture.describe { try Value.item(sequence, index).repr() }
      let subject = "\(try sequence.repr())[\(try index.repr())]"
      differences.compare(found, try fixture.expected(item.last), subject)
    }
    #expect(differences.count == 0, differences.summary)
  }

  @Test func changingParts() throws {
    let fixture = try LanguageFixture("container_methods")
    var differences = Differences()
    for item in try fixture.cases("changing parts") {
      let list = try Value(fixture: item[0])
      let before = try list.repr()
      let index = try Value(fixture: item[1])
      let assigned = try #require(item[2] as? [Any]).map { try Value(fixture: $0) }
      let found = LanguageFixture.describe {
        if let value = assigned.first {
          try Value.setItem(list, index, value)
        } else {
          try Value.deleteItem(list, index)
        }
        return try list.repr()
      }
      let subject = "\(before)[\(try index.repr())] = \(try assigned.first?.repr() ?? "nothing")"
      differences.compare(found, try fixture.expected(item.last), subject)
    }
    #expect(differences.count == 0, differences.summary)
  }

  @Test func operators() throws {
    let fixture = try LanguageFixture("container_methods")
    let interpreter = Interpreter()
    func operand(_ json: Any, _ view: Any) throws -> Value {
      let value = try Value(fixture: json)
      let name = try #require(view as? String)
      return name.isEmpty ? value : try MethodCalls.call(interpreter, value, name)
    }
    let binary: [String: BinaryOperator] = ["|": .or, "&": .and, "-": .subtract, "^": .xor]
    let comparisons: [String: ComparisonOperator] = [
      "<": .less, "<=": .lessEqual, ">": .greater, ">=": .greaterEqual, "==": .equal, "!=": .notEqual,
    ]
    var differences = Differences()
    for item in try fixture.cases("operators") {
      let symbol = try #require(item[1] as? String)
      let left = try operand(item[0], item[3])
      let right = try operand(item[2], item[4])
      let comparison = comparisons[symbol] ?? .equal
      let found = LanguageFixture.describe {
        if let operation = binary[symbol] { return try Value.binary(operation, left, right).repr() }
        return try Value.compare(comparison, left, right).repr()
      }
      let subject = "\(try left.repr()) \(symbol) \(try right.repr())"
      differences.compare(found, try fixture.expected(item.last), subject)
    }
    #expect(differences.count == 0, differences.summary)
  }
}
